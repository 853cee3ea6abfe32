import { formAt, type TokenRun, withoutClitic } from '../dates/date-tokens.ts';
import type { FigureBound, FigureKind } from './figure.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE } from './number-phrases.ts';

const LONGEST_PHRASE = 5;
/** «حتى 15 مدنيا» can be «even 15». */
const MEASURED: ReadonlySet<FigureKind> = new Set(['percentage', 'money', 'duration', 'measure', 'age']);

/** What the words around a figure make of it; `at` is its first word, `next` the first behind its unit. */
export function readBound(run: TokenRun, at: number, next: number, kind: FigureKind): FigureBound {
  for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
    const phrase = phraseAt(run, at - length, length);
    const bound = BOUNDS_BEFORE.get(phrase) ?? BOUNDS_BEFORE.get(withoutClitic(phrase));
    if (bound === undefined || (phrase === 'حتي' && !MEASURED.has(kind))) continue;
    return bound;
  }
  for (const length of [2, 1]) {
    const bound = BOUNDS_AFTER.get(phraseAt(run, next, length));
    if (bound !== undefined) return bound;
  }
  return 'exact';
}

function phraseAt(run: TokenRun, from: number, length: number): string {
  let phrase = formAt(run, from);
  for (let at = from + 1; at < from + length; at += 1) phrase += ` ${formAt(run, at)}`;
  return phrase;
}
