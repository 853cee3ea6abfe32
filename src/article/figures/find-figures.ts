import type { DateMention } from '../dates/date-mention.ts';
import {
  formAt,
  gapAfter,
  hasDigitAmongFirst,
  startBehind,
  type TokenRun,
  withoutClitic,
} from '../dates/date-tokens.ts';
import type { Names } from '../names/find-names.ts';
import type { Prose } from '../prose.ts';
import type { ReadingContext } from '../reading-context.ts';
import { COUNTED } from './counted-nouns.ts';
import { readBound } from './figure-bound.ts';
import { isNoAmount, looksLikeYear } from './figure-guards.ts';
import { withSetting } from './figure-setting.ts';
import { readUnit, type Unit } from './figure-unit.ts';
import type { Figure, FigureKind } from './figure.ts';
import { AGE_BEFORE, NAMES_BY_NUMBER, RANK_NOUNS, VICTIM_BEFORE } from './number-phrases.ts';
import { DUAL_SCALES, ELEVEN, FRACTIONS, HUNDREDS, SCALES, TEN, TENS, UNITS } from './number-words.ts';
import { readRange } from './read-range.ts';
import { type ReadNumber, readNumber } from './read-number.ts';

/** The numbers of a text, with what they count. Words are a figure only with a unit behind them; what is doubtful is left out. */
export function findFigures(
  prose: Prose,
  dates: readonly DateMention[],
  names: Names,
  context: ReadingContext,
): Figure[] {
  const found: Figure[] = [];
  let date = 0;
  for (const { tokenStart, tokenEnd } of prose.parts) {
    const run = { text: prose.text, tokens: prose.tokens, start: tokenStart, end: tokenEnd };
    for (let at = tokenStart; at < tokenEnd;) {
      const span = prose.tokens[at]?.span ?? { start: 0, end: 0 };
      while ((dates[date]?.end ?? Infinity) <= span.start) date += 1;
      const inDate = (dates[date]?.start ?? Infinity) < span.end;
      // What stands before a date must not read into it.
      const read = inDate || !mayBegin(formAt(run, at)) ? null : readFigure(run, at, context);
      if (read !== null && read.figure.end <= (dates[date]?.start ?? Infinity)) found.push(read.figure);
      at = read?.next ?? at + 1;
    }
  }
  return withSetting(found, prose, dates, names);
}

const NUMBER_WORDS = [UNITS, TEN, TENS, ELEVEN, HUNDREDS, SCALES, DUAL_SCALES, FRACTIONS].flatMap((map) => [
  ...map.keys(),
]);
const DUALS = [...COUNTED].flatMap(([form, noun]) => (noun.isDual ? [form] : []));
const BEGINNINGS: ReadonlySet<string> = new Set(
  ['', 'و', 'ف', 'ب', 'ل'].flatMap((clitic) => [...NUMBER_WORDS, ...DUALS].map((word) => clitic + word)),
);

function mayBegin(form: string): boolean {
  return BEGINNINGS.has(form) || hasDigitAmongFirst(form);
}

interface ReadFigure {
  readonly figure: Figure;
  readonly next: number;
}

function readFigure(run: TokenRun, at: number, context: ReadingContext): ReadFigure | null {
  const first = readNumber(run, at);
  if (first === null) return readDual(run, at, context);
  // «2ر3 مليار»: the scale of digits that are not understood.
  if (!first.isDigits && /\d/u.test(formAt(run, at - 1))) return null;
  const range = readRange(run, at, first);
  const number = range?.last ?? first;
  const guarded = range === null && first.isDigits && isNoAmount(run, at, first);
  const unit = guarded ? null : readUnit(run, at, number, context);
  const kind = guarded ? null : kindOf(run, at, first, unit, range !== null);
  const counted = kind === 'bare' ? null : unit;
  if (kind === null) return null;
  const behind = unit?.next ?? number.next;
  const half =
    unit !== null && formAt(run, behind) === 'ونصف' && /^\s+$/u.test(gapAfter(run, behind - 1)) ? 0.5 : 0;
  const last = half > 0 ? behind : number.next - 1;
  const next = half > 0 ? behind + 1 : behind;
  const figure = {
    start: startBehind(run, at, first.clitic),
    end:
      number.gluedAt === null
        ? (run.tokens[last]?.span.end ?? 0)
        : startBehind(run, number.next - 1, number.gluedAt),
    kind,
    value: (range?.from ?? first.value) + (range === null ? half : 0),
    to: range === null ? null : number.value + half,
    bound: readBound(run, at, next, kind),
    unit: counted?.span ?? null,
    unitKey: counted?.key ?? null,
  };
  return { figure: { ...figure, when: null, where: null }, next: Math.max(next, at + 1) };
}

/** Null for what is no figure: words without a unit, a year, a long number that nothing explains. */
function kindOf(
  run: TokenRun,
  at: number,
  number: ReadNumber,
  unit: Unit | null,
  isRange: boolean,
): FigureKind | null {
  const previous = formAt(run, at - 1);
  const known = unit !== null && (unit.kind !== 'count' || COUNTED.has(formAt(run, number.next)));
  if (looksLikeYear(formAt(run, at)) && !known) return null;
  if (NAMES_BY_NUMBER.has(previous) && !known) return number.isDigits && !isRange ? 'bare' : null;
  if (unit !== null) {
    if (unit.key === 'year' && isAge(run, at, unit)) return 'age';
    return unit.kind;
  }
  if (!number.isDigits || isRange || number.gluedAt !== null) return null;
  if (RANK_NOUNS.has(previous)) return 'rank';
  if (number.value >= 100_000 && number.value % 1000 !== 0) return null;
  return VICTIM_BEFORE.has(previous) ? 'count' : 'bare';
}

function isAge(run: TokenRun, at: number, unit: Unit): boolean {
  const start = run.tokens[at]?.span.start ?? 0;
  if (run.text.charAt(start - 1) === '(' && run.text.charAt(unit.span.end) === ')') return true;
  return AGE_BEFORE.has(formAt(run, at - 1)) || /^(?:العمر|عمره|عمرها)$/u.test(formAt(run, at - 2));
}

/** «قتيلان», «يومين», «عامين ونصف»: the noun is the figure and its unit. */
function readDual(run: TokenRun, at: number, context: ReadingContext): ReadFigure | null {
  const form = formAt(run, at);
  const clitic = COUNTED.get(form)?.isDual === true ? 0 : 1;
  const bare = clitic === 0 ? form : withoutClitic(form);
  const noun = COUNTED.get(bare);
  const end = run.tokens[at]?.span.end;
  if (noun === undefined || !noun.isDual || end === undefined) return null;
  const half = formAt(run, at + 1) === 'ونصف';
  const next = half ? at + 2 : at + 1;
  const unit = { start: startBehind(run, at, clitic), end };
  const figure = {
    start: unit.start,
    end: run.tokens[next - 1]?.span.end ?? end,
    kind: noun.key === 'year' && AGE_BEFORE.has(formAt(run, at - 1)) ? 'age' : noun.kind,
    value: half ? 2.5 : 2,
    to: null,
    bound: readBound(run, at, next, noun.kind),
    unit,
    unitKey: noun.key ?? context.stem(bare),
  };
  return { figure: { ...figure, when: null, where: null }, next };
}
