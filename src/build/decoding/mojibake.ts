import { bytesOf } from './single-byte.ts';
import { weigh } from './weigh.ts';

/** Text whose UTF-8 was read as another encoding and saved again: repaired, or where it first cannot be. */
export type Mending =
  | { readonly ok: true; readonly text: string; readonly as: string }
  | { readonly ok: false; readonly index: number };

interface Misreading {
  readonly as: string;
  /** By UTF-16 unit: the byte that it was made of, -1 for one that was made of none. */
  readonly bytes: Int16Array;
}

const MISREADINGS = (['windows-1252', 'windows-1256'] as const).map((as): Misreading => {
  const bytes = new Int16Array(0x10000).fill(-1);
  for (const [character, byte] of bytesOf(as)) bytes[character.charCodeAt(0)] = byte;
  return { as, bytes };
});

/** From this share of a line's letters on, pairs that stand for an Arabic letter are not met by chance. */
const EVIDENT_SHARE = 0.75;
/** In at least one line; the others are judged by their share alone. */
const FEWEST_PAIRS = 3;
/** A line of fewer that cannot be taken back may be sound: «ط، ظ، ع، غ» is. */
const FEWEST_LOST = 8;

/** Null for a text that is not so garbled. Lines that are not stay as they came. */
export function mend(text: string): Mending | null {
  const lines = linesOf(text);
  for (const misreading of MISREADINGS) {
    const garbled = lines.map((line) => garbledPairs(line, misreading));
    if (garbled.every((pairs) => pairs < FEWEST_PAIRS)) continue;
    const whole = reread(text, misreading);
    if (whole !== null) return { ok: true, text: whole, as: misreading.as };
    const mending = mendLines(lines, garbled, misreading);
    if (mending !== null) return mending;
  }
  return null;
}

function mendLines(
  lines: readonly string[],
  garbled: readonly number[],
  misreading: Misreading,
): Mending | null {
  const mended: string[] = [];
  let found = false;
  let index = 0;
  for (const [at, line] of lines.entries()) {
    const pairs = garbled[at] ?? 0;
    const repaired = pairs === 0 ? null : reread(line, misreading);
    if (repaired === null && pairs >= FEWEST_LOST) return { ok: false, index };
    if (repaired !== null) found = true;
    mended.push(repaired ?? line);
    index += line.length;
  }
  return found ? { ok: true, text: mended.join(''), as: misreading.as } : null;
}

/** With their ends. Line feeds only: a misread letter can look like any other line end. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    lines.push(text.slice(start, end));
    start = end;
  }
  return lines;
}

/** How many pairs of a line stand for an Arabic letter (D8–DB, then 80–BF), if they are most of it; 0 if not. */
function garbledPairs(line: string, { bytes }: Misreading): number {
  let pairs = 0;
  let units = 0;
  let last = -1;
  for (let index = 0; index < line.length; index += 1) {
    const unit = line.charCodeAt(index);
    const byte = bytes[unit] ?? -1;
    if (unit >= 0x80 || isAsciiLetter(unit)) units += 1;
    if (last >= 0xd8 && last <= 0xdb && byte >= 0x80 && byte <= 0xbf) pairs += 1;
    last = byte;
  }
  return pairs * 2 >= units * EVIDENT_SHARE ? pairs : 0;
}

function isAsciiLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** The text that the bytes were before; null if a character stands for no byte, or the bytes are no Arabic UTF-8. */
function reread(line: string, { bytes }: Misreading): string | null {
  const before = new Uint8Array(line.length);
  for (let index = 0; index < line.length; index += 1) {
    const byte = bytes[line.charCodeAt(index)] ?? -1;
    if (byte < 0) return null;
    before[index] = byte;
  }
  try {
    const read = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(before);
    return weigh(read).letters > 0 ? read : null;
  } catch {
    return null;
  }
}
