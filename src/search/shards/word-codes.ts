import { type ByteReader, type ByteWriter, DamagedBytes } from './bytes.ts';

/**
 * Texts by a list of their commonest words: the first go as one byte, the others as two; what is not in the list goes as one of
 * them with a clitic or an ending, else letter by letter. A word brings the space before it; one that has none is said to. Nothing
 * is folded: the text comes back as it was.
 */
export const ONE_BYTE = 168;
const TWO_BYTES = 64;
/** So many words can have a code. */
export const MOST_CODED = ONE_BYTE + TWO_BYTES * 256;

const GLUED = ONE_BYTE + TWO_BYTES;
const SPELLED = GLUED + 1;
const REPEATED = GLUED + 2;
const BEFORE = ['وال', 'بال', 'ال', 'لل', 'و', 'ب', 'ل', 'ف', 'ي', 'ت'];
const FIRST_BEFORE = GLUED + 3;
const AFTER = ['هما', 'ها', 'هم', 'ات', 'ية', 'ين', 'ه', 'ي', 'ا', 'ة', 'ت'];
const FIRST_AFTER = FIRST_BEFORE + BEFORE.length;

const PIECES = /[\p{L}\p{M}\d]+|[^\p{L}\p{M}\d]/gsu;
const WORD = /^[\p{L}\p{M}\d]/u;
/** So many of one sign in a row are counted. */
const FEWEST_REPEATED = 4;
/** UTF-16 units. A file that says more is damaged: no build takes so long a document. */
export const LONGEST_TEXT = 1 << 26;

/** A text as words and single other signs, in order. */
export function pieces(text: string): string[] {
  return text.match(PIECES) ?? [];
}

/** Where the bytes of coded texts go: codes, the second byte of those that have one, and what is spelled. */
export interface CodedColumns<T> {
  readonly codes: T;
  readonly seconds: T;
  readonly letters: T;
}

export type WordCodes = ReadonlyMap<string, number>;

export function wordCodes(words: readonly string[]): WordCodes {
  return new Map(words.map((word, code) => [word, code]));
}

/** Returns how many codes were written: `readCoded` asks for it. */
export function writeCoded(to: CodedColumns<ByteWriter>, text: string, codes: WordCodes): number {
  const all = pieces(text);
  let count = 0;
  for (let at = 0; at < all.length; count += 1) {
    const piece = all[at] ?? '';
    const next = all[at + 1];
    if (piece === ' ' && next !== undefined && WORD.test(next)) {
      writePiece(to, next, codes);
      at += 2;
      continue;
    }
    let run = 1;
    while (all[at + run] === piece) run += 1;
    if (WORD.test(piece)) to.codes.byte(GLUED);
    else if (run >= FEWEST_REPEATED) {
      to.codes.byte(REPEATED);
      to.letters.whole(run);
      at += run - 1;
    }
    writePiece(to, piece, codes);
    at += 1;
  }
  return count;
}

function writePiece(to: CodedColumns<ByteWriter>, piece: string, codes: WordCodes): void {
  const code = codes.get(piece);
  const before = BEFORE.findIndex((one) => piece.startsWith(one) && codes.has(piece.slice(one.length)));
  const after = AFTER.findIndex((one) => piece.endsWith(one) && codes.has(piece.slice(0, -one.length)));
  if (code !== undefined) writeCode(to, code);
  else if (before >= 0) {
    to.codes.byte(FIRST_BEFORE + before);
    writePiece(to, piece.slice(BEFORE[before]?.length), codes);
  } else if (after >= 0) {
    to.codes.byte(FIRST_AFTER + after);
    writePiece(to, piece.slice(0, -(AFTER[after]?.length ?? 0)), codes);
  } else {
    to.codes.byte(SPELLED);
    to.letters.text(piece);
  }
}

function writeCode(to: CodedColumns<ByteWriter>, code: number): void {
  if (code < ONE_BYTE) to.codes.byte(code);
  else {
    to.codes.byte(ONE_BYTE + ((code - ONE_BYTE) >> 8));
    to.seconds.byte((code - ONE_BYTE) & 0xff);
  }
}

export function readCoded(from: CodedColumns<ByteReader>, count: number, words: readonly string[]): string {
  let text = '';
  for (let left = count; left > 0; left -= 1) {
    const code = from.codes.byte();
    if (code === GLUED) text += readPiece(from, from.codes.byte(), words);
    else if (code === REPEATED) {
      const run = from.letters.whole();
      if (run > LONGEST_TEXT) throw new DamagedBytes();
      text += readPiece(from, from.codes.byte(), words).repeat(run);
    } else {
      const piece = readPiece(from, code, words);
      text += WORD.test(piece) ? ` ${piece}` : piece;
    }
    if (text.length > LONGEST_TEXT) throw new DamagedBytes();
  }
  return text;
}

function readPiece(from: CodedColumns<ByteReader>, code: number, words: readonly string[]): string {
  if (code >= FIRST_AFTER)
    return readPiece(from, from.codes.byte(), words) + (AFTER[code - FIRST_AFTER] ?? '');
  if (code >= FIRST_BEFORE)
    return (BEFORE[code - FIRST_BEFORE] ?? '') + readPiece(from, from.codes.byte(), words);
  if (code === SPELLED) return from.letters.text();
  if (code >= GLUED) throw new DamagedBytes();
  const place = code < ONE_BYTE ? code : ONE_BYTE + ((code - ONE_BYTE) << 8) + from.seconds.byte();
  const word = words[place];
  if (word === undefined) throw new DamagedBytes();
  return word;
}
