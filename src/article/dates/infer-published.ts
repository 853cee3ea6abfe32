import { weekdayOf } from './calendar.ts';
import type { FoundDate } from './found-date.ts';
import { dayIn } from './page-stamp.ts';
import type { Published } from './published.ts';
import { published, solveWindow } from './publication-window.ts';
import { daysOf } from './resolve-date.ts';

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
