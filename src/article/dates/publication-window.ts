import { dayOf, monthAndYear, monthRange, weekdayOf } from './calendar.ts';
import type { CalendarDate, FoundDate } from './found-date.ts';
import type { Published } from './published.ts';
import { daysOf, type DayNumbers } from './resolve-date.ts';

/** A longer time is no answer to «when». */
const LONGEST_WINDOW = 31;

/** Between a past and a future month or day whose year is known, on the weekday that the story calls today or yesterday. */
export function solveWindow(body: readonly FoundDate[]): Published | null {
  const yearOn = yearsByDay(body);
  const past = pastMonth(body, yearOn);
  const limits: { found: FoundDate; limit: DayNumbers }[] = [];
  let from = -Infinity;
  let to = Infinity;
  for (const found of body) {
    const limit = limitOf(found, yearOn, past);
    if (limit === null) continue;
    limits.push({ found, limit });
    from = Math.max(from, limit.from);
    to = Math.min(to, limit.to);
  }
  if (!Number.isFinite(from) || !Number.isFinite(to) || from > to) return null;
  const told = body.filter((one) => one.offset !== null && one.weekday !== null);
  const sure = told.some(({ offset }) => offset === 0) ? told.filter(({ offset }) => offset === 0) : told;
  const wanted = new Set(sure.map(({ weekday, offset }) => ((weekday ?? 0) - (offset ?? 0) + 7) % 7));
  if (wanted.size > 1) return null;
  const [weekday] = wanted;
  const fits = (day: number) => weekday === undefined || weekdayOf(day) === weekday;
  let first = from;
  let last = to;
  while (first <= last && !fits(first) && first < from + 7) first += 1;
  while (last >= first && !fits(last)) last -= 1;
  if (first > last || last - first > LONGEST_WINDOW) return null;
  const years = yearsBehind(
    limits.map(({ found }) => found),
    body,
  );
  return published({ from: first, to: last }, [...limits.map(({ found }) => found), ...years, ...sure]);
}

/** The dates with a year that gave the others theirs: the same day and month in another place of the text. */
function yearsBehind(used: readonly FoundDate[], body: readonly FoundDate[]): FoundDate[] {
  const days = new Set(used.flatMap(({ date }) => (date === null || date.year !== null ? [] : dayKey(date))));
  return body.filter(({ date }) => date !== null && date.year !== null && days.has(dayKey(date)));
}

function dayKey({ month, day }: CalendarDate): string {
  return `${month}-${day}`;
}

/** The days of publication that a date with an anchor leaves open; one month for «الجاري», and within the year for the others. */
function limitOf(found: FoundDate, yearOn: YearOn, past: PastMonth | null): DayNumbers | null {
  const { date, anchor } = found;
  if (date === null || date.month === null || anchor === null || found.isName || date.calendar === 'hijri')
    return null;
  const year =
    yearOn(date) ??
    (anchor === 'future' && past !== null ? past.year + Number(date.month <= past.month) : null);
  if (year === null) return null;
  const days = daysOf(date, year);
  // «سبتمبر من عام 2015 الجاري»: the anchor is the year's.
  if (days === null || date.year !== null) return null;
  const month = monthRange(year, date.month);
  switch (anchor) {
    case 'current':
      return month;
    case 'past':
      return { from: month.to + 1, to: monthRange(year + 1, date.month).from - 1 };
    case 'future':
      return { from: monthRange(year - 1, date.month).to + 1, to: days.from - 1 };
  }
}

/** The year that the text gives to the same day and month in another place; null without one, or with two. */
type YearOn = (date: CalendarDate) => number | null;

function yearsByDay(body: readonly FoundDate[]): YearOn {
  const years = new Map<string, number | null>();
  for (const { date } of body) {
    if (date === null || date.day === null || date.year === null || date.calendar === 'hijri') continue;
    const before = years.get(dayKey(date));
    years.set(dayKey(date), before === undefined || before === date.year ? date.year : null);
  }
  return (date) => (date.day === null ? null : (years.get(dayKey(date)) ?? null));
}

interface PastMonth {
  readonly year: number;
  readonly month: number;
}

/** «فبراير المقبل» beside a past day of December 2016 is of 2017: the first past day whose year is known. */
function pastMonth(body: readonly FoundDate[], yearOn: YearOn): PastMonth | null {
  for (const { date, anchor } of body) {
    const month = anchor === 'past' ? (date?.month ?? null) : null;
    if (date === null || month === null || date.calendar === 'hijri') continue;
    const year = date.year ?? yearOn(date);
    if (year !== null) return { year, month };
  }
  return null;
}

/** What the words of `evidence` prove of the day of publication. */
export function published({ from, to }: DayNumbers, evidence: readonly FoundDate[]): Published | null {
  const { year } = monthAndYear(from);
  if (year < 1800 || year > 2100) return null;
  const spans = [...new Set(evidence)]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end }));
  return { from: dayOf(from), to: dayOf(to), basis: 'inferred', evidence: spans };
}
