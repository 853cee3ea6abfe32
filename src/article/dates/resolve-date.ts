import { dayNumber, hijriDayNumber, monthAndYear, monthRange, weekdayOf } from './calendar.ts';
import type { CalendarDate, FoundDate } from './found-date.ts';

/** First and last day, as day numbers. */
export interface DayNumbers {
  readonly from: number;
  readonly to: number;
}

/** The days that a date can mean, seen from the days on which the text can have been published; null where that is not enough. */
export function resolveDate(found: FoundDate, published: DayNumbers | null): DayNumbers | null {
  const { date } = found;
  if (date !== null && date.year !== null) return daysOf(date, date.year);
  if (found.isName || published === null) return null;
  if (date !== null) return date.month === null ? null : nearestDate(date, found.anchor, published);
  if (found.offset !== null) return shift(published, found.offset);
  if (found.period !== null) return periodDays(found, published);
  return found.weekday === null ? null : weekdayNear(found.weekday, found.anchor, published);
}

/** The days of a year, a month of it or a day of that; null if the calendar has no such day. */
export function daysOf(date: CalendarDate, year: number): DayNumbers | null {
  const { calendar, month, day } = date;
  const numberOn = calendar === 'hijri' ? hijriDayNumber : dayNumber;
  if (month === null) {
    const from = numberOn(year, 1, 1);
    const behind = numberOn((date.lastYear ?? year) + 1, 1, 1);
    return from === null || behind === null ? null : { from, to: behind - 1 };
  }
  if (day !== null) {
    const from = numberOn(year, month, day);
    const to = date.lastDay === null ? from : numberOn(year, month, date.lastDay);
    return from === null || to === null ? null : { from, to };
  }
  const from = numberOn(year, month, 1);
  const behind = month === 12 ? numberOn(year + 1, 1, 1) : numberOn(year, month + 1, 1);
  return from === null || behind === null ? null : { from, to: behind - 1 };
}

function shift({ from, to }: DayNumbers, days: number): DayNumbers {
  return { from: from + days, to: to + days };
}

// News seldom names a day without its year that lies further off than these.
const FURTHEST_BACK = 250;
const FURTHEST_AHEAD = 100;

/** A day and month without a year: the one before, after or next to the publication. */
function nearestDate(
  date: CalendarDate,
  anchor: FoundDate['anchor'],
  published: DayNumbers,
): DayNumbers | null {
  const middle = (published.from + published.to) / 2;
  const near = monthAndYear(Math.round(middle)).year;
  // A Hijri year is eleven days short: 622 years and a thirty-third.
  const guess = date.calendar === 'hijri' ? Math.round((near - 622) * 1.0307) : near;
  const all = [guess - 1, guess, guess + 1, guess + 2]
    .map((year) => daysOf(date, year))
    .filter((days) => days !== null);
  if (anchor === 'past') return all.findLast((days) => days.to < published.from) ?? null;
  if (anchor === 'future') return all.find((days) => days.from > published.to) ?? null;
  return (
    all.find(
      (days) => days.to >= published.to - FURTHEST_BACK && days.from <= published.from + FURTHEST_AHEAD,
    ) ?? null
  );
}

function periodDays({ period, anchor }: FoundDate, published: DayNumbers): DayNumbers | null {
  const step = anchor === 'past' ? -1 : anchor === 'future' ? 1 : 0;
  const first = monthAndYear(published.from);
  const last = monthAndYear(published.to);
  if (period === 'week') {
    // Weeks begin on another day from country to country.
    if (step === 0) return { from: published.from - 6, to: published.to + 6 };
    return step < 0
      ? { from: published.from - 13, to: published.to - 1 }
      : { from: published.from + 1, to: published.to + 13 };
  }
  if (first.year !== last.year) return null;
  if (period === 'year') {
    const year = first.year + step;
    return { from: monthRange(year, 1).from, to: monthRange(year, 12).to };
  }
  return first.month === last.month ? monthRange(first.year, first.month + step) : null;
}

// A weekday without «الماضي» or «المقبل» can lie ahead as well as behind: only these days back is it surely behind.
const SURELY_BEHIND = 1;

function weekdayNear(weekday: number, anchor: FoundDate['anchor'], published: DayNumbers): DayNumbers | null {
  if (published.from !== published.to) return null;
  const back = (weekdayOf(published.from) - weekday + 7) % 7;
  const on = (days: number) => ({ from: published.from + days, to: published.from + days });
  if (anchor === 'past') return on(back === 0 ? -7 : -back);
  if (anchor === 'future') return on(7 - back);
  return back <= SURELY_BEHIND ? on(-back) : null;
}
