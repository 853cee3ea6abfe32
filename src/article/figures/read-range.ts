import { formAt, gapAfter, type TokenRun } from '../dates/date-tokens.ts';
import { CHANGES } from './number-phrases.ts';
import { SCALES } from './number-words.ts';
import { type ReadNumber, readNumber } from './read-number.ts';

export interface ReadRange {
  /** The lower end: «10» before «15 مليون» is of millions too. */
  readonly from: number;
  readonly last: ReadNumber;
}

const DASH = /^\s?[-–—]\s?$/u;
const CHANGE_REACH = 6;

/** «بين 10 و15», «10-15», «من 10 إلى 15»; null for a single number, a score (2-1) and a change (ارتفع من 10 إلى 15). */
export function readRange(run: TokenRun, at: number, first: ReadNumber): ReadRange | null {
  if (first.gluedAt !== null) return null;
  const from = secondAt(run, at, first);
  const last = from === null ? null : readNumber(run, from);
  if (last === null) return null;
  const scaleWord = SCALES.get(formAt(run, last.next - 1));
  const scale = scaleWord !== undefined && first.value < 1000 && first.next === at + 1 ? scaleWord : 1;
  const value = first.value * scale;
  return value < last.value ? { from: value, last } : null;
}

/** Where the upper end begins. */
function secondAt(run: TokenRun, at: number, { next, isDigits }: ReadNumber): number | null {
  const before = formAt(run, at - 1);
  const form = formAt(run, next);
  if (/^[وفل]?(?:ما)?بين$/u.test(before))
    return form.startsWith('و') ? next : form === 'الي' ? next + 1 : null;
  if (form === 'الي') return before === 'من' && tellsChange(run, at) ? null : next + 1;
  return isDigits && DASH.test(gapAfter(run, next - 1)) && /^\d/u.test(form) ? next : null;
}

function tellsChange(run: TokenRun, at: number): boolean {
  for (let back = 2; back <= CHANGE_REACH; back += 1) if (CHANGES.has(formAt(run, at - back))) return true;
  return false;
}
