import { formAt, gapAfter, type TokenRun } from './date-tokens.ts';
import { MONTH_WORDS, YEAR_WORDS } from './date-surroundings.ts';
import {
  ANCHORS,
  FIRST_OF_TENS,
  MONTHS,
  ORDINAL_TENS,
  ORDINALS,
  WHOLE_TENS,
  type MonthName,
} from './date-words.ts';
import type { CalendarDate } from './found-date.ts';
import { isHijriYear, type Read, readNumericDate } from './read-numeric-date.ts';

/** A day and its month, with the year if it stands there; or a month with something that tells it from a common word. */
export function readCalendarDate(run: TokenRun, at: number): Read<CalendarDate> {
  return readNumericDate(run, at) ?? readDayAndMonth(run, at) ?? readMonthAlone(run, at);
}

/** What may stand between the parts of one date. */
export const JOINED = /^[\s\u00a0]*[,،]?[\s\u00a0]*$/u;
const PAIRED = /^[\s\u00a0]*[/\\(\-–]?[\s\u00a0]*$/u;
const PAIR_CLOSED = /^[\s\u00a0]*\)?[\s\u00a0]*[,،]?[\s\u00a0]*$/u;
const RANGED = /^\s*[-–—]\s*$/u;

function readDayAndMonth(run: TokenRun, at: number): Read<CalendarDate> {
  const first = readDayOfMonth(run, at);
  if (first === null) return null;
  const last = readLastDay(run, first);
  let { next } = last ?? first;
  if (formAt(run, next) === 'من') next += 1;
  if (MONTH_WORDS.has(formAt(run, next))) next += 1;
  const month = readMonth(run, next);
  if (month === null || !PAIRED.test(gapAfter(run, next - 1))) return null;
  const { calendar } = month.value;
  const days = { day: first.value, lastDay: last?.value ?? null };
  const year = readYearBehind(run, month.next, calendar);
  const date = { calendar, ...days, month: month.value.month, lastYear: null };
  return { value: { ...date, year: year?.value ?? null }, next: year?.next ?? month.next };
}

function readMonthAlone(run: TokenRun, at: number): Read<CalendarDate> {
  const announced = MONTH_WORDS.has(formAt(run, at));
  const from = announced ? at + 1 : at;
  const month = readMonth(run, from);
  if (month === null) return null;
  const year = readYearBehind(run, month.next, month.value.calendar);
  const sure =
    announced ||
    year !== null ||
    month.paired ||
    (!month.value.ambiguous && month.value.calendar === 'gregorian');
  if (!sure && !ANCHORS.has(formAt(run, month.next))) return null;
  const date = { calendar: month.value.calendar, day: null, lastDay: null, lastYear: null };
  return {
    value: { ...date, month: month.value.month, year: year?.value ?? null },
    next: year?.next ?? month.next,
  };
}

/** A month's name, and the second name of the same month behind it (أيار/مايو). */
function readMonth(run: TokenRun, at: number): (NonNullable<Read<MonthName>> & { paired: boolean }) | null {
  const first = readMonthName(run, at);
  if (first === null) return null;
  const second = PAIRED.test(gapAfter(run, first.next - 1)) ? readMonthName(run, first.next) : null;
  const paired = second !== null && second.value.month === first.value.month;
  return { value: first.value, next: paired ? second.next : first.next, paired };
}

function readMonthName(run: TokenRun, at: number): Read<MonthName> {
  const form = formAt(run, at);
  const double = MONTHS.get(`${form} ${formAt(run, at + 1)}`);
  if (double !== undefined) return { value: double, next: at + 2 };
  const single = MONTHS.get(form);
  return single === undefined ? null : { value: single, next: at + 1 };
}

/** 1–31 in digits, or an ordinal. */
function readDayOfMonth(run: TokenRun, at: number): Read<number> {
  const form = formAt(run, at);
  if (form === '') return null;
  const digits = /^[وفبل]?(?:ال)?(\d{1,2})$/u.exec(form)?.[1];
  const number = Number(digits);
  if (digits !== undefined) return number >= 1 && number <= 31 ? { value: number, next: at + 1 } : null;
  const ordinal = ORDINALS.get(form) ?? FIRST_OF_TENS.get(form);
  if (ordinal === undefined) {
    const whole = WHOLE_TENS.get(form);
    return whole === undefined ? null : { value: whole, next: at + 1 };
  }
  const tens = ORDINAL_TENS.get(formAt(run, at + 1));
  const day = ordinal + (tens ?? 0);
  return day > 31 ? null : { value: day, next: tens === undefined ? at + 1 : at + 2 };
}

/** «28-30», «28 و29», «28 إلى 30». */
function readLastDay(run: TokenRun, first: NonNullable<Read<number>>): Read<number> {
  const { next } = first;
  const between = /^(?:الي|حتي)$/u.test(formAt(run, next)) ? next + 1 : next;
  const joined = between > next || RANGED.test(gapAfter(run, next - 1)) || /^و\d/u.test(formAt(run, next));
  const last = joined ? readDayOfMonth(run, between) : null;
  return last !== null && last.value > first.value ? last : null;
}

function readYearBehind(run: TokenRun, at: number, calendar: CalendarDate['calendar']): Read<number> {
  if (!PAIR_CLOSED.test(gapAfter(run, at - 1))) return null;
  let next = formAt(run, at) === 'من' ? at + 1 : at;
  if (YEAR_WORDS.has(formAt(run, next))) next += 1;
  const year = readYear(run, next);
  return year !== null && isHijriYear(year.value) === (calendar === 'hijri') ? year : null;
}

/** Four digits that can be a year, with «م» or «هـ». */
export function readYear(run: TokenRun, at: number): Read<number> {
  const match = /^(\d{4})(م|ه|ميلاديه|هجريه)?$/u.exec(formAt(run, at));
  const year = Number(match?.[1]);
  if (match === null || !((year >= 1300 && year <= 1500) || (year >= 1800 && year <= 2100))) return null;
  const mark = match[2] ?? (/^(?:م|ه|ميلادي|ميلاديه|هجري|هجريه)$/u.test(formAt(run, at + 1)) ? 'apart' : '');
  return { value: year, next: mark === 'apart' && /^[\s(]*$/u.test(gapAfter(run, at)) ? at + 2 : at + 1 };
}
