import { DAY_WORDS, MONTH_WORDS, NAMED_BY_DATE, TIME_BEFORE, YEAR_WORDS } from './date-surroundings.ts';
import {
  ANCHORS,
  FIRST_OF_TENS,
  MONTHS,
  OFFSETS,
  ORDINALS,
  PERIODS,
  WEEKDAYS,
  WHOLE_TENS,
} from './date-words.ts';
import {
  formAt,
  gapAfter,
  hasDigitAmongFirst,
  startBehind,
  type TokenRun,
  withoutClitic,
} from './date-tokens.ts';
import type { CalendarDate, FoundDate } from './found-date.ts';
import { JOINED, readYear } from './read-calendar-date.ts';
import { isHijriYear } from './read-numeric-date.ts';
import { isBareMonth, isTime, type Parts, readPart } from './read-date-part.ts';

/** Every date of the run, in order, none inside another. */
export function scanDates(run: TokenRun): FoundDate[] {
  const found: FoundDate[] = [];
  for (let at = run.start; at < run.end;) {
    const read = mayBegin(formAt(run, at)) ? readDate(run, at) : null;
    if (read === null) at += 1;
    else {
      found.push(read.date);
      at = read.next;
    }
  }
  return found;
}

const FIRST_WORDS = [
  ...[DAY_WORDS, MONTH_WORDS, YEAR_WORDS].flatMap((set) => [...set]),
  ...[WEEKDAYS, OFFSETS, PERIODS, ORDINALS, WHOLE_TENS, FIRST_OF_TENS].flatMap((map) => [...map.keys()]),
  // A name of two words is looked up by its first.
  ...[...MONTHS.keys()].map((name) => name.split(' ')[0] ?? name),
  // «أول من أمس», «بعد غد».
  'اول',
  'بعد',
];
const DATE_WORDS: ReadonlySet<string> = new Set(FIRST_WORDS);
const BEGINNINGS: ReadonlySet<string> = new Set(
  ['', 'و', 'ف', 'ب', 'ل', 'ك'].flatMap((clitic) => FIRST_WORDS.map((word) => clitic + word)),
);

function mayBegin(form: string): boolean {
  return BEGINNINGS.has(form) || hasDigitAmongFirst(form);
}

function readDate(run: TokenRun, at: number): { date: FoundDate; next: number } | null {
  return readPeriod(run, at) ?? readParts(run, at) ?? readYearAlone(run, at);
}

/** «الشهر الماضي»; «الأمين العام الحالي» is no year. */
function readPeriod(run: TokenRun, at: number): { date: FoundDate; next: number } | null {
  const clitic = PERIODS.has(formAt(run, at)) ? 0 : 1;
  const period = PERIODS.get(formAt(run, at).slice(clitic));
  const anchor = ANCHORS.get(formAt(run, at + 1));
  if (period === undefined || anchor === undefined || !/^\s*$/u.test(gapAfter(run, at))) return null;
  if (formAt(run, at) === 'العام' && formAt(run, at - 1).startsWith('ال')) return null;
  const year = readYear(run, at + 2);
  const next = year?.next ?? at + 2;
  const date: CalendarDate | null = year === null ? null : yearDate(year.value, null);
  const parts = { offset: null, weekday: null, anchor, date };
  return { date: finished(run, at, clitic, next, parts, period), next };
}

function readParts(run: TokenRun, at: number): { date: FoundDate; next: number } | null {
  const clitic = cliticAt(run, at);
  const bare = clitic === 0 ? run : { ...run, bareAt: at };
  const parts: Parts = { offset: null, weekday: null, anchor: null, date: null };
  let next = DAY_WORDS.has(formAt(bare, at)) ? at + 1 : at;
  for (let from = next; ; from = next) {
    next = readPart(bare, from, parts, from === at || JOINED.test(gapAfter(bare, from - 1)));
    if (next === from) break;
  }
  if (parts.offset === null && parts.weekday === null && parts.date === null) return null;
  if (isBareMonth(parts) && !isTime(run, at, clitic)) return null;
  return { date: finished(run, at, clitic, next, parts, null), next };
}

/** «عام 2016», «في 2016», «2015/2016». */
function readYearAlone(run: TokenRun, at: number): { date: FoundDate; next: number } | null {
  const announced = YEAR_WORDS.has(formAt(run, at));
  const year = readYear(run, announced ? at + 1 : at);
  const marked = year !== null && (announced || /^\d{4}(?:م|ه)$/u.test(formAt(run, at)));
  if (year === null || !(marked || isYearInPlace(run, at, year.next))) return null;
  const paired = /^\s?[/\-–]\s?$/u.test(gapAfter(run, year.next - 1)) ? readYear(run, year.next) : null;
  const last = paired !== null && paired.value > year.value ? paired : null;
  const date = yearDate(year.value, last?.value ?? null);
  const next = last?.next ?? year.next;
  const parts = { offset: null, weekday: null, anchor: null, date };
  return { date: finished(run, at, 0, next, parts, null), next };
}

/** Four digits alone are a year where a time is told and nothing stands behind them that they could count. */
function isYearInPlace(run: TokenRun, at: number, next: number): boolean {
  const year = Number(formAt(run, at));
  if (!(year >= 1900 && year <= 2100) || !TIME_BEFORE.has(formAt(run, at - 1))) return false;
  return !/^\s+$/u.test(gapAfter(run, next - 1)) || !/(?:ا|ه|ين|ات)$/u.test(formAt(run, next));
}

function yearDate(year: number, lastYear: number | null): CalendarDate {
  const calendar = isHijriYear(year) ? 'hijri' : 'gregorian';
  return { calendar, year, lastYear, month: null, day: null, lastDay: null };
}

/** The length of the one-letter clitic before a word of dates, digits aside. */
function cliticAt(run: TokenRun, at: number): 0 | 1 {
  const form = formAt(run, at);
  const bare = withoutClitic(form);
  if (bare === form || /\d/u.test(form)) return 0;
  return !DATE_WORDS.has(form) && DATE_WORDS.has(bare) ? 1 : 0;
}

function finished(
  run: TokenRun,
  at: number,
  clitic: number,
  next: number,
  parts: Parts,
  period: FoundDate['period'],
): FoundDate {
  const form = formAt(run, at);
  // A conjunction or preposition stuck to digits («و15») or to a word.
  const behind = clitic > 0 ? clitic : (/^[^\d]*(?=\d)/u.exec(form)?.[0].length ?? 0);
  const { date } = parts;
  return {
    ...parts,
    start: startBehind(run, at, behind),
    end: run.tokens[next - 1]?.span.end ?? 0,
    kind: kindOf(parts, period),
    period,
    isName: date?.day !== null && date?.year === null && NAMED_BY_DATE.has(formAt(run, at - 1)),
  };
}

function kindOf({ date, weekday }: Parts, period: FoundDate['period']): FoundDate['kind'] {
  if (date !== null) return date.day !== null ? 'day' : date.month !== null ? 'month' : 'year';
  return period === null && weekday !== null ? 'weekday' : 'relative';
}
