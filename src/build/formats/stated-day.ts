const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day as machines write it, as `YYYY-MM-DD`: ISO 8601 with a time behind it, or the date of mail and feeds (RFC 5322).
 * Anything else stays as it is, for `readMetadata` to judge: 03/04/2016 is two days.
 */
export function statedDay(value: string): string {
  const iso = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/u.exec(value);
  if (iso !== null) return iso[1] ?? value;
  const mail = /^(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})\s+(\d{4})(?:\s+\d{2}:\d{2}.{0,20})?$/iu.exec(value);
  const month = MONTHS.indexOf((mail?.[2] ?? '').toLowerCase()) + 1;
  if (mail === null || month === 0) return value;
  return `${mail[3]}-${String(month).padStart(2, '0')}-${(mail[1] ?? '').padStart(2, '0')}`;
}
