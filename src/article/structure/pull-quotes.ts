import { type Copy, isCopied } from './copies.ts';
import { furnitureOf, type Judged, plain } from './judgement.ts';
import type { Said } from './said.ts';

const LONGEST_QUOTE = 70;
const LONGEST_CREDIT = 12;
const QUOTED = /^\s*["«“”„'].*["»”“'][.؟!،]?\s*$/su;

/**
 * Paragraphs that copy words of another one: a sentence set apart from the text it is taken from, with the line that credits it.
 * Of two that copy each other the shorter is the copy, or the later; a long one is a second printing of the text.
 */
export function markPullQuotes(
  said: readonly Said[],
  judged: Judged,
  copies: readonly (Copy | null)[],
  first: number,
): void {
  for (const [index, line] of said.entries()) {
    const copy = copies[index];
    const one = judged[index] ?? null;
    if (index <= first || copy === null || copy === undefined) continue;
    const credited = isCredited(said, judged, index);
    // A few words in quotation marks are as often the head of a section.
    if (one === null ? !(credited && isCopied(copy)) : one.role !== 'body') continue;
    if (!isCopied(copy) && !credited) continue;
    const other = said[copy.of];
    if (other === undefined || judged[copy.of]?.role !== 'body') continue;
    const longer = other.forms.length - line.forms.length;
    if (longer < 0 || (longer === 0 && copy.of > index)) continue;
    if (line.forms.length > LONGEST_QUOTE) judged[index] = furnitureOf('repeat', 'copies-body');
    else {
      judged[index] = plain('pull-quote', 'copies-body');
      markCredit(said, judged, index);
    }
  }
}

/** A paragraph all in quotation marks, with a name right below it, needs fewer words in common with the text. */
function isCredited(said: readonly Said[], judged: Readonly<Judged>, quote: number): boolean {
  const below = said[quote + 1];
  if (below === undefined || judged[quote + 1] !== null || !QUOTED.test(said[quote]?.text ?? ''))
    return false;
  return below.forms.length >= 2 && below.forms.length <= LONGEST_CREDIT && !below.isFinal;
}

/** A short line without an end right below the quotation, or else right above it. */
function markCredit(said: readonly Said[], judged: Judged, quote: number): void {
  for (const index of [quote + 1, quote - 1]) {
    const line = said[index];
    if (line === undefined || (judged[index] !== null && judged[index]?.role !== 'byline')) continue;
    if (line.forms.length > LONGEST_CREDIT || line.isFinal || QUOTED.test(line.text)) continue;
    judged[index] = plain('pull-quote', 'credits-quote');
    return;
  }
}
