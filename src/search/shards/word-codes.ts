import { type ByteReader, type ByteWriter, DamagedBytes } from './bytes.ts';

/**
 * Texts by a list of their commonest words: the first go as one byte, the others as two, what is not in the list letter by letter. A word
 * brings the space before it; one that has none is said to. Nothing is folded: the text comes back as it was.
 */
export const ONE_BYTE = 176;
const TWO_BYTES = 72;
const GLUED = ONE_BYTE + TWO_BYTES;
const SPELLED = GLUED + 1;
const REPEATED = GLUED + 2;
/** So many words can have a code. */
export const MOST_CODED = ONE_BYTE + TWO_BYTES * 256;

const PIECES = /[\p{L}\p{M}\d]+|[^\p{L}\p{M}\d]/gsu;
const WORD = /^[\p{L}\p{M}\d]/u;

/** A text as words and single other signs, in order. */
export function pieces(text: string): string[] {
  // A lone surrogate is no character to an expression that reads characters, but a unit that must come back.
  return text.match(PIECES) ?? [];
}

/** Fills of one unit take three bytes: what is left out of a text is one. */
const LONGEST_RUN_UNIT = 1;

export type WordCodes = ReadonlyMap<string, number>;

export function wordCodes(words: readonly string[]): WordCodes {
  return new Map(words.map((word, code) => [word, code]));
}

export function writeCoded(to: ByteWriter, text: string, codes: WordCodes): void {
  const all = pieces(text);
  const stream: (() => void)[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const piece = all[at] ?? '';
    const next = all[at + 1] ?? '';
    if (piece === ' ' && WORD.test(next)) {
      stream.push(() => writePiece(to, next, codes));
      at += 1;
    } else if (WORD.test(piece)) {
      stream.push(() => {
        to.byte(GLUED);
        writePiece(to, piece, codes);
      });
    } else {
      let count = 1;
      while (piece.length === LONGEST_RUN_UNIT && all[at + count] === piece) count += 1;
      if (count > 3) {
        at += count - 1;
        stream.push(() => {
          to.byte(REPEATED);
          to.whole(count);
          writePiece(to, piece, codes);
        });
      } else stream.push(() => writePiece(to, piece, codes));
    }
  }
  to.whole(stream.length);
  for (const write of stream) write();
}

function writePiece(to: ByteWriter, piece: string, codes: WordCodes): void {
  const code = codes.get(piece);
  if (code === undefined) {
    to.byte(SPELLED);
    to.text(piece);
  } else if (code < ONE_BYTE) to.byte(code);
  else {
    to.byte(ONE_BYTE + ((code - ONE_BYTE) >> 8));
    to.byte((code - ONE_BYTE) & 0xff);
  }
}

export function readCoded(from: ByteReader, words: readonly string[]): string {
  let text = '';
  for (let left = from.whole(); left > 0; left -= 1) {
    const code = from.byte();
    if (code === GLUED) text += readPiece(from, from.byte(), words);
    else if (code === REPEATED) {
      const count = from.whole();
      if (count > LONGEST_TEXT) throw new DamagedBytes();
      text += readPiece(from, from.byte(), words).repeat(count);
    } else {
      const piece = readPiece(from, code, words);
      text += WORD.test(piece) ? ` ${piece}` : piece;
    }
    if (text.length > LONGEST_TEXT) throw new DamagedBytes();
  }
  return text;
}

/** UTF-16 units; the longest document that a build takes is shorter. */
const LONGEST_TEXT = 1 << 26;

function readPiece(from: ByteReader, code: number, words: readonly string[]): string {
  if (code === SPELLED) return from.text();
  const place = code < ONE_BYTE ? code : ONE_BYTE + ((code - ONE_BYTE) << 8) + from.byte();
  const word = words[place];
  if (word === undefined || code >= GLUED) throw new DamagedBytes();
  return word;
}
