import { contraryLine, decodeByLines } from './by-lines.ts';
import { type Decoding, tryDecode } from './decoding.ts';
import { mend } from './mojibake.ts';
import { SINGLE_BYTE, type SingleByte } from './single-byte.ts';
import { decodeUtf16 } from './utf16.ts';
import { cutLetter, firstBadByte } from './utf8.ts';
import { weigh } from './weigh.ts';

/**
 * Decodes UTF-8, UTF-16, windows-1256 and ISO-8859-6, by mark or by evidence, and UTF-8 that was misread and saved again.
 * Nothing is replaced or left out: what is not evident is refused, with the first byte that cannot be read. `declared` is
 * what the document says of itself, if it does.
 */
export function decode(bytes: Uint8Array, declared: SingleByte | null = null): Decoding {
  const wide = decodeUtf16(bytes);
  if (wide !== null) return wide;
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { ok: false, offset: nul, why: 'nul' };
  const text = tryDecode('utf-8', bytes);
  const markLength = hasUtf8Mark(bytes) ? 3 : 0;
  if (text !== null) return mended(text, markLength);
  return markLength > 0 ? notUtf8(bytes) : decodeOther(bytes, declared);
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function mended(text: string, markLength: number): Decoding {
  const mending = mend(text);
  if (mending === null) return { ok: true, text, encoding: 'UTF-8', evidence: null };
  if (!mending.ok) {
    const offset = markLength + Buffer.byteLength(text.slice(0, mending.index));
    return { ok: false, offset, why: 'garbled' };
  }
  return {
    ok: true,
    // The mark was misread with the rest.
    text: mending.text.replace(/^\ufeff/u, ''),
    encoding: `UTF-8 that was taken for ${mending.as} and saved again`,
    evidence: 'taken back, every letter of it is valid UTF-8 and reads as Arabic',
  };
}

// Chosen on titles, paragraphs and whole articles of the news: `bench/decoding.ts` prints what they do.
const LEAST_BITS = 12;
const LEAST_LEAD = 15; // bits before the next encoding

function isEvident(bits: number, next: number): boolean {
  return bits >= LEAST_BITS && bits - next >= LEAST_LEAD;
}

function decodeOther(bytes: Uint8Array, declared: SingleByte | null): Decoding {
  const byLines = decodeByLines(bytes, isEvident);
  if (byLines !== null) {
    // Lines of valid UTF-8 and none of another encoding: one file with a fault.
    if (!byLines.ok) return notUtf8(bytes);
    return {
      ok: true,
      text: byLines.text,
      encoding: `UTF-8 and ${byLines.other}`,
      evidence: `${byLines.lines} lines are not valid UTF-8, and read as Arabic in ${byLines.other}`,
    };
  }
  const readings = SINGLE_BYTE.flatMap((encoding) => {
    const text = tryDecode(encoding, bytes);
    return text === null ? [] : [{ encoding, text, ...weigh(text) }];
  }).toSorted((a, b) => b.bits - a.bits);
  const [best, next] = readings;
  if (best === undefined || best.bits < LEAST_BITS)
    return decodeDeclared(readings, declared) ?? notUtf8(bytes);
  const lead = best.bits - (next?.bits ?? -Infinity);
  if (lead < LEAST_LEAD && best.text !== next?.text) {
    return decodeDeclared(readings, declared) ?? { ok: false, offset: firstBadByte(bytes), why: 'two-ways' };
  }
  const contrary = contraryLine(bytes, best.encoding, isEvident);
  if (contrary >= 0) return { ok: false, offset: contrary, why: 'two-encodings' };
  return {
    ok: true,
    text: best.text,
    encoding: best.encoding,
    evidence: `its letters follow each other as in Arabic (${Math.round(best.bits)} bits${
      next === undefined ? '; no other encoding fits' : `; ${Math.round(next.bits)} as ${next.encoding}`
    })`,
  };
}

/** What is not evident is believed where the document itself says it, and nothing in it looks wrong that way. */
function decodeDeclared(
  readings: readonly { encoding: SingleByte; text: string; bits: number }[],
  declared: SingleByte | null,
): Decoding | null {
  const reading = readings.find(({ encoding }) => encoding === declared);
  if (reading === undefined || reading.bits < 0) return null;
  return { ok: true, text: reading.text, encoding: reading.encoding, evidence: 'it says so itself' };
}

function notUtf8(bytes: Uint8Array): Decoding {
  const cut = cutLetter(bytes);
  return cut >= 0
    ? { ok: false, offset: cut, why: 'cut-short' }
    : { ok: false, offset: firstBadByte(bytes), why: 'not-utf-8' };
}
