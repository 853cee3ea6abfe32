import type { Token } from '../../text/tokens.ts';

/** Words in a row, of which a date or a number is read: places count in `tokens`, from `start` to `end`. */
export interface TokenRun {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** The word that is read without its first letter, a clitic. */
  readonly bareAt?: number;
}

/** The folded form at a place; empty outside the run. */
export function formAt(run: TokenRun, at: number): string {
  if (at < run.start || at >= run.end) return '';
  const form = run.tokens[at]?.form ?? '';
  return at === run.bareAt ? form.slice(1) : form;
}

const LONGEST_GAP = 6;

/** What stands between the word at `at` and the next, or a line end where that is not in the run or too far. */
export function gapAfter(run: TokenRun, at: number): string {
  const from = run.tokens[at]?.span.end;
  const to = run.tokens[at + 1]?.span.start;
  if (from === undefined || to === undefined || at < run.start || at + 1 >= run.end) return '\n';
  return to - from > LONGEST_GAP ? '\n' : run.text.slice(from, to);
}

/** Where the letters begin that stand behind `count` units of the folded form at `at`. */
export function startBehind(run: TokenRun, at: number, count: number): number {
  const span = run.tokens[at]?.span;
  if (span === undefined) return 0;
  let index = span.start;
  for (let left = count; index < span.end; index += 1) {
    // Marks and tatweel fold to nothing.
    if (/[\p{M}\u0640\u00ad\u200b-\u200f]/u.test(run.text.charAt(index))) continue;
    if (left === 0) break;
    left -= 1;
  }
  return index;
}

/** The folded form without a one-letter clitic. */
export function withoutClitic(form: string): string {
  return /^[وفبلك]./u.test(form) ? form.slice(1) : form;
}

const LONGEST_CLITICS = 3;

/** True for digits with at most what is written to them (15, و15, وال15). */
export function hasDigitAmongFirst(form: string): boolean {
  for (let at = 0; at <= LONGEST_CLITICS; at += 1) {
    const unit = form.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}
