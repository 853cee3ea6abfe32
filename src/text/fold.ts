import type { Span } from './span.ts';

/** A key for matching, never for display, that remembers where each of its units came from. */
export interface Folded {
  readonly text: string;
  /** For each unit of `text`, and for its end, the start of the source character it was made from. */
  readonly origins: Uint32Array;
  /** The length of the source. */
  readonly sourceLength: number;
}

/**
 * Folds spelling: compatibility forms, letter case, hamza seats, alef maqsura, ta marbuta, vowel marks,
 * tatweel, invisible marks, digits and white space. Each source character folds by itself, so the way back is exact.
 */
export function fold(source: string): Folded {
  let text = '';
  const origins = new Array<number>();
  for (let index = 0; index < source.length;) {
    const point = source.codePointAt(index) ?? 0;
    const key = foldPoint(point);
    text += key;
    for (let unit = 0; unit < key.length; unit += 1) origins.push(index);
    index += point > 0xffff ? 2 : 1;
  }
  origins.push(source.length);
  return { text, origins: Uint32Array.from(origins), sourceLength: source.length };
}

/** `fold(source).text`, without the way back. */
export function foldKey(source: string): string {
  let text = '';
  for (let index = 0; index < source.length;) {
    const point = source.codePointAt(index) ?? 0;
    text += foldPoint(point);
    index += point > 0xffff ? 2 : 1;
  }
  return text;
}

/** A collection says the same words again and again; past this many the memory begins anew. */
const MOST_WORDS = 1 << 16;
const LONGEST_WORD = 40;
const foldedWords = new Map<string, string>();

/** `foldKey`, remembering: for the words of running text. */
export function foldWord(word: string): string {
  if (word.length > LONGEST_WORD) return foldKey(word);
  const seen = foldedWords.get(word);
  if (seen !== undefined) return seen;
  if (foldedWords.size >= MOST_WORDS) foldedWords.clear();
  const key = foldKey(word);
  foldedWords.set(word, key);
  return key;
}

/** The span of the source that a span of the folded text was made from, with the marks that stand on its last letter. */
export function unfold(folded: Folded, span: Span): Span {
  if (span.start >= span.end) {
    const at = folded.origins[span.start] ?? folded.sourceLength;
    return { start: at, end: at };
  }
  const start = folded.origins[span.start] ?? folded.sourceLength;
  const last = folded.origins[span.end - 1] ?? folded.sourceLength;
  // A character that became several (ﷺ) is taken whole.
  let next = span.end;
  while (folded.origins[next] === last && next < folded.text.length) next += 1;
  return { start, end: folded.origins[next] ?? folded.sourceLength };
}

// Unicode 16, 0600–06FF. What decomposes (أ into ا and hamza above) needs no line here: its mark is dropped.
const SAME_LETTER: ReadonlyMap<string, string> = new Map([
  ['\u0671', '\u0627'], // alef wasla
  ['\u0649', '\u064a'], // alef maqsura
  ['\u06cc', '\u064a'], // Farsi yeh
  ['\u06d2', '\u064a'], // yeh barree
  ['\u06a9', '\u0643'], // keheh
  ['\u0629', '\u0647'], // teh marbuta
  ['\u06c1', '\u0647'], // heh goal
  ['\u06be', '\u0647'], // heh doachashmee
  ['\u06d5', '\u0647'], // ae
  ['\u066a', '%'],
  ['\u066b', '.'],
]);

// Combining marks of any script; tatweel 0640; thousands mark 066C; soft hyphen 00AD; 200B–200F zero-width and
// direction marks; 202A–202E embeddings; 2060–2069 joiner and isolates; 061C Arabic letter mark; FEFF.
const DROPPED = /[\p{M}\u0640\u066c\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/gu;

/** By code point of the first plane, filled as they are met. */
const known = Array.from<string | undefined>({ length: 0x10000 });

function foldPoint(point: number): string {
  if (point > 0xffff) return computeFold(String.fromCodePoint(point));
  return (known[point] ??= computeFold(String.fromCharCode(point)));
}

function computeFold(character: string): string {
  if (/\s/u.test(character)) return ' ';
  let key = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    key += foldDigit(part) ?? SAME_LETTER.get(part) ?? part;
  }
  return key.replace(DROPPED, '');
}

// Arabic-Indic digits 0660–0669, Persian ones 06F0–06F9.
function foldDigit(character: string): string | undefined {
  const point = character.codePointAt(0) ?? 0;
  if (point >= 0x0660 && point <= 0x0669) return String(point - 0x0660);
  if (point >= 0x06f0 && point <= 0x06f9) return String(point - 0x06f0);
  return undefined;
}
