import { dayOf, monthAndYear, monthRange, weekdayOf } from './calendar.ts';
import type { CalendarDate, FoundDate } from './found-date.ts';
import { dayIn } from './page-stamp.ts';
import type { Published } from './published.ts';
import { daysOf, type DayNumbers } from './resolve-date.ts';

/**
 * The days of publication that agree with the days which the story names; null where it names too few. A year comes from a year in
 * the text only. «اليوم الاثنين 2 أيار» beats «أمس الجمعة 29 نيسان», which is often carried over from an older story.
 */
export function inferPublished(body: readonly FoundDate[]): Published | null {
  const years = namedYears(body);
  const dated = body.filter(isWritingDay);
  const today = dated.filter(({ offset }) => offset === 0);
  if (dated.length > 0) return solveDay(today.length > 0 ? today : dated, body, years);
  return solveWindow(body);
}

/**
 * «اليوم الاثنين 2 أيار», «أمس الجمعة 29 نيسان». Without a weekday the date may belong to other words («حدد أمس 3 مايو موعدا»), so
 * yesterday needs one, and today a year.
 */
function isWritingDay({ date, offset, weekday, anchor }: FoundDate): boolean {
  if (date === null || date.day === null || date.lastDay !== null || anchor === 'future') return false;
  return offset === 0 ? (weekday ?? date.year) !== null : offset === -1 && weekday !== null;
}

/** Years of the Gregorian or Hijri calendar that the story names, by the number that stands there. */
function namedYears(body: readonly FoundDate[]): ReadonlySet<number> {
  return new Set(
    body.flatMap(({ date }) => [date?.year ?? null, date?.lastYear ?? null]).filter((year) => year !== null),
  );
}

function solveDay(
  dated: readonly FoundDate[],
  body: readonly FoundDate[],
  years: ReadonlySet<number>,
): Published | null {
  const days = new Set<number | null>();
  const evidence: FoundDate[] = [];
  for (const found of dated) {
    const day = dayIn(found) ?? dayByYear(found, years);
    days.add(day === null ? null : day - (found.offset ?? 0));
    evidence.push(found);
  }
  const [day] = days;
  if (days.size !== 1 || day === undefined || day === null) return null;
  const told = body.filter((one) => one.offset === 0 && one.weekday !== null);
  if (told.some(({ weekday }) => weekday !== weekdayOf(day))) return null;
  // A day that the story knows to be over is not after the day of writing.
  if (body.some((one) => one.anchor === 'past' && (dayIn(one) ?? day) > day)) return null;
  return published({ from: day, to: day }, evidence);
}

/** A weekday, day and month fall together in few years: the latest year that the text names must be one of them. */
function dayByYear({ date, weekday }: FoundDate, years: ReadonlySet<number>): number | null {
  if (date === null || date.year !== null || weekday === null) return null;
  const isOfCalendar = (year: number) => year < 1600 === (date.calendar === 'hijri');
  const latest = Math.max(...[...years].filter(isOfCalendar));
  if (!Number.isFinite(latest)) return null;
  const days = daysOf(date, latest);
  return days !== null && days.from === days.to && weekdayOf(days.from) === weekday ? days.from : null;
}

/** A longer time is no answer to «when». */
const LONGEST_WINDOW = 31;

/** Between a past and a future month or day whose year is known, on the weekday that the story calls today or yesterday. */
function solveWindow(body: readonly FoundDate[]): Published | null {
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
  return published({ from: first, to: last }, [...limits.map(({ found }) => found), ...sure]);
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
  const key = ({ month, day }: CalendarDate) => `${month}-${day}`;
  for (const { date } of body) {
    if (date === null || date.day === null || date.year === null || date.calendar === 'hijri') continue;
    const before = years.get(key(date));
    years.set(key(date), before === undefined || before === date.year ? date.year : null);
  }
  return (date) => (date.day === null ? null : (years.get(key(date)) ?? null));
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

function published({ from, to }: DayNumbers, evidence: readonly FoundDate[]): Published | null {
  const { year } = monthAndYear(from);
  if (year < 1800 || year > 2100) return null;
  const spans = [...new Set(evidence)]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end }));
  return { from: dayOf(from), to: dayOf(to), basis: 'inferred', evidence: spans };
}
