import { foldKey } from '../../text/fold.ts';
import { sentences } from '../../text/sentences.ts';
import { slice, type Span } from '../../text/span.ts';
import { countWords } from '../../text/words.ts';
import { AGENCY_TAGS } from '../lexicons/furniture-phrases.ts';

const AGENCIES: ReadonlySet<string> = new Set(AGENCY_TAGS.map((tag) => foldKey(tag)));
const IN_BRACKETS = /\(\s*([^()]{2,24}?)\s*\)/gu;
const SHORTEST = 4;
const LONGEST = 40;

/**
 * The captions that a scraper glued into a paragraph: words after a full stop that have none of their own and end
 * in an agency's name in brackets, with the story going on behind them.
 */
export function gluedCaptions(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  for (const tag of slice(text, paragraph).matchAll(IN_BRACKETS)) {
    const end = paragraph.start + tag.index + tag[0].length;
    if (!AGENCIES.has(foldKey(tag[1] ?? '')) || !goesOn(text, end, paragraph.end)) continue;
    const caption = sentences(text, { start: found.at(-1)?.end ?? paragraph.start, end }).at(-1);
    if (caption === undefined || caption.start <= paragraph.start) continue;
    const count = countWords(slice(text, caption));
    if (caption.end === end && count >= SHORTEST && count <= LONGEST) found.push(caption);
  }
  return found;
}

/** A dash or colon behind the brackets makes a dateline of them, a stop a source. */
function goesOn(text: string, from: number, end: number): boolean {
  return /^\s*[\p{L}«“"]/u.test(text.slice(from, Math.min(end, from + 8)));
}
