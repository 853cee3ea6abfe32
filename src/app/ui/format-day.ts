import type { Published } from '../../article/dates/published.ts';

// No locale of Intl gives both names of a month; Arabic papers print one, the other or both.
const MONTHS = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيو',
  'تموز/يوليو',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
];

/** `2016-07-26` as «26 تموز/يوليو 2016». */
function formatDay(value: string): string {
  const [year = '', month, day] = value.slice(0, 10).split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** One day, a whole month or a whole year as such; any other range by its first and last day. */
export function formatRange({ from, to }: Pick<Published, 'from' | 'to'>): string {
  if (from === to) return formatDay(from);
  const [year = '', month] = from.split('-');
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  const lastOfMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (from.endsWith('-01') && to === `${year}-${month}-${lastOfMonth}`) {
    return `${MONTHS[Number(month) - 1] ?? ''} ${year}`;
  }
  // «2–3» would be read the other way round among Arabic letters.
  const first = from.slice(0, 7) === to.slice(0, 7) ? String(Number(from.slice(8))) : formatDay(from);
  return `بين ${first} و${formatDay(to)}`;
}
