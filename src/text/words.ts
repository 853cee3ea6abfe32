import type { Span } from './span.ts';

// A word is letters, digits and the marks on them; a number keeps the point or comma between its digits (24.00, ٤٫٥).
// 0640 tatweel, 200C–200F joiners and direction marks and 00AD stand inside words and end none.
const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u0640\u200c-\u200f\u00ad]|(?<=\p{N})[.,\u066b\u066c](?=\p{N}))*/gu;

/** The words of a text as spans of it, in order. */
export function words(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(WORD)) {
    const start = within.start + match.index;
    found.push({ start, end: start + match[0].length });
  }
  return found;
}

export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
