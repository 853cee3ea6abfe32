import { SINGLE_BYTE, type SingleByte } from './single-byte.ts';
import { weigh } from './weigh.ts';

const LINE_FEED = 0x0a;

export type ByLines =
  | { readonly ok: true; readonly text: string; readonly other: SingleByte; readonly lines: number }
  | { readonly ok: false; readonly offset: number };

/** Fewer characters of more than one byte than this can be UTF-8 by chance. */
const FEWEST_WIDE = 4;

/**
 * Reads a file of which some lines are UTF-8 and others are not, as where one file was appended to another. The others
 * are read if together they are evidently of one encoding. Null where no line speaks for UTF-8.
 */
export function decodeByLines(
  bytes: Uint8Array,
  isEvident: (bits: number, next: number) => boolean,
): ByLines | null {
  const lines = splitLines(bytes);
  const utf8 = lines.map(({ line }) => asUtf8(line));
  const wide = lines.reduce((sum, { line }, at) => sum + (utf8[at] === null ? 0 : wideCharacters(line)), 0);
  if (wide < FEWEST_WIDE) return null;
  const others = lines.filter((_, at) => utf8[at] === null);
  const [first] = others;
  if (first === undefined) return null;
  const [best, next] = SINGLE_BYTE.flatMap((encoding) => {
    const texts = others.map(({ line }) => asSingleByte(encoding, line));
    return texts.includes(null) ? [] : [{ encoding, bits: weigh(texts.join('')).bits }];
  }).toSorted((a, b) => b.bits - a.bits);
  // A line that mixes both reads as a garbled one, whichever way it is taken.
  if (best === undefined || !isEvident(best.bits, next?.bits ?? -Infinity)) {
    return { ok: false, offset: first.start };
  }
  const text = lines.map(({ line }, at) => utf8[at] ?? asSingleByte(best.encoding, line) ?? '').join('');
  return { ok: true, text, other: best.encoding, lines: others.length };
}

/** The offset of the first line that evidently speaks against the encoding a whole file was read in; -1 if none does. */
export function contraryLine(
  bytes: Uint8Array,
  encoding: SingleByte,
  isEvident: (bits: number, next: number) => boolean,
): number {
  for (const { line, start } of splitLines(bytes)) {
    const bits = weigh(asSingleByte(encoding, line) ?? '').bits;
    for (const other of SINGLE_BYTE) {
      const text = other === encoding ? null : asSingleByte(other, line);
      if (text !== null && isEvident(weigh(text).bits, bits)) return start;
    }
  }
  return -1;
}

function splitLines(bytes: Uint8Array): { line: Uint8Array; start: number }[] {
  const lines: { line: Uint8Array; start: number }[] = [];
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    lines.push({ line: bytes.subarray(start, end), start });
    start = end;
  }
  return lines;
}

function asUtf8(line: Uint8Array): string | null {
  return decoded('utf-8', line);
}

function asSingleByte(encoding: SingleByte, line: Uint8Array): string | null {
  return decoded(encoding, line);
}

function decoded(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function wideCharacters(utf8: Uint8Array): number {
  let wide = 0;
  for (const byte of utf8) if (byte >= 0xc0) wide += 1;
  return wide;
}
