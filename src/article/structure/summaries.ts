import type { Copy } from './copies.ts';
import { type Judged, plain, STOPPED } from './judgement.ts';
import type { Said } from './said.ts';

/** Longest title that only says what the lead says, in words. */
const LONGEST_TITLE = 25;

/**
 * Up to the first paragraph, a line that a later paragraph says again: the page's summary, often cut short. A headline says the
 * lead's words too, so a line without a stop is a summary only under another that may be the title.
 */
export function markSummaries(said: readonly Said[], judged: Judged, copies: readonly (Copy | null)[]): void {
  const first = judged.findIndex((one) => one?.role === 'body');
  let isUnderTitle = false;
  for (let index = 0; index <= first; index += 1) {
    const copy = copies[index] ?? null;
    const line = said[index];
    const one = judged[index] ?? null;
    if (line === undefined || (one !== null && one.role !== 'body')) continue;
    const isLikeTitle =
      line.forms.length <= LONGEST_TITLE && !STOPPED.test(line.text) && !CUT.test(line.text);
    const isCopy =
      copy !== null && copy.share >= SUMMARY_SHARE && copy.of > index && judged[copy.of]?.role === 'body';
    if (isCopy && line.forms.length >= 8 && (isUnderTitle || !isLikeTitle)) {
      judged[index] = plain('standfirst', 'repeats-lead');
    } else if (line.forms.length >= 3) isUnderTitle = true;
  }
}

/** A summary may only begin as the lead does. */
const SUMMARY_SHARE = 0.6;

const CUT = /(?:\.\.\.?|…)\s*$/u;
