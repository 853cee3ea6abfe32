import type { Day } from './date-mention.ts';

const MILLISECONDS = 86_400_000;

/** Days since 1970-01-01 of a day of the Gregorian calendar; null if there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / MILLISECONDS : null;
}

export function dayOf(number: number): Day {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

export function numberOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
}

/** 0 is Sunday, 6 Saturday. 1970-01-01 was a Thursday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** The first and last day of a Gregorian month, as day numbers; `month` may run beyond 1–12. */
export function monthRange(year: number, month: number): { from: number; to: number } {
  return {
    from: Date.UTC(year, month - 1, 1) / MILLISECONDS,
    to: Date.UTC(year, month, 0) / MILLISECONDS,
  };
}

export function monthAndYear(number: number): { year: number; month: number } {
  const date = new Date(number * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

// 1 Muharram of the year 1, as a day number, and the mean month: within two days of any tabulated month.
const HIJRI_EPOCH = -492_148;
const MEAN_MONTH = 29.530_588;
const SEARCHED = 4;

const umalqura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const found = new Map<string, number | null>();

/**
 * The day number of a day of the Hijri calendar, as the Umm al-Qura calendar of Saudi Arabia counts (ICU holds its table for
 * 1300–1600; where the new moon is watched for, a day may begin a month sooner or later); null if there is no such day.
 */
export function hijriDayNumber(year: number, month: number, day: number): number | null {
  const key = `${year}-${month}-${day}`;
  let number = found.get(key);
  if (number === undefined) {
    number = searchHijri(year, month, day);
    found.set(key, number);
  }
  return number;
}

function searchHijri(year: number, month: number, day: number): number | null {
  if (year < 1300 || year > 1600 || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const guess = HIJRI_EPOCH + Math.round(((year - 1) * 12 + month - 1) * MEAN_MONTH) + day - 1;
  for (let number = guess - SEARCHED; number <= guess + SEARCHED; number += 1) {
    const parts = umalqura.formatToParts(number * MILLISECONDS);
    const part = (type: string) => Number.parseInt(parts.find((one) => one.type === type)?.value ?? '', 10);
    if (part('day') === day && part('month') === month && part('year') === year) return number;
  }
  return null;
}
