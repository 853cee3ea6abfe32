import { formAt, gapAfter, type TokenRun } from './date-tokens.ts';
import type { CalendarDate } from './found-date.ts';

const NUMERIC = /^\s?([/\-–])\s?$/u;

/** What was read, and the place of the first word behind it. */
export type Read<T> = { readonly value: T; readonly next: number } | null;

/** 26/7/2016, 2016-07-26, 26.7.2016: the day stands first where the year stands last. */
export function readNumericDate(run: TokenRun, at: number): Read<CalendarDate> {
  const form = formAt(run, at);
  if (!/^[وفبل]?\d/u.test(form)) return null;
  const pointed = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(form);
  if (pointed !== null) return numericDate(pointed[3], pointed[2], pointed[1], at + 1);
  const mark = NUMERIC.exec(gapAfter(run, at))?.[1];
  if (mark === undefined || NUMERIC.exec(gapAfter(run, at + 1))?.[1] !== mark) return null;
  const bare = form.replace(/^[وفبل]/u, '');
  const last = formAt(run, at + 2).replace(/(?<=^\d{4})(?:م|ه)$/u, '');
  const behind = /^(?:م|ه)$/u.test(formAt(run, at + 3)) ? at + 4 : at + 3;
  if (/^\d{4}$/u.test(bare)) return numericDate(bare, formAt(run, at + 1), last, behind);
  return /^\d{4}$/u.test(last) ? numericDate(last, formAt(run, at + 1), bare, behind) : null;
}

function numericDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  next: number,
): Read<CalendarDate> {
  const [y, m, d] = [year, month, day].map((part) => (/^\d{1,4}$/u.test(part ?? '') ? Number(part) : 0));
  if (y === undefined || m === undefined || d === undefined) return null;
  const possible = (y >= 1300 && y <= 1500) || (y >= 1800 && y <= 2100);
  if (!possible || m < 1 || m > 12 || d < 1 || d > 31) return null;
  const calendar = isHijriYear(y) ? 'hijri' : 'gregorian';
  return { value: { calendar, year: y, lastYear: null, month: m, day: d, lastDay: null }, next };
}

export function isHijriYear(year: number): boolean {
  return year < 1600;
}
