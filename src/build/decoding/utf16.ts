import { type Decoding, tryDecode } from './decoding.ts';
import { firstBadByte } from './utf8.ts';

type Utf16 = 'utf-16le' | 'utf-16be';

/** Decodes UTF-16 with its byte order mark, or without one where the bytes are evidently that; null where they are not. */
export function decodeUtf16(bytes: Uint8Array): Decoding | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes, 2, 'its byte order mark says so');
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes, 2, 'its byte order mark says so');
  const seen = evident(bytes);
  if (seen === null) return null;
  const evidence = `${seen.share} of 100 byte pairs are a letter, sign or blank that way round`;
  return decodeAs(seen.encoding, bytes, 0, evidence);
}

/** Bytes looked at. */
const MOST = 200_000;

/** Letters of Arabic (06) and Latin (00), signs and blanks alike have an upper byte that other encodings hardly use. */
function evident(bytes: Uint8Array): { encoding: Utf16; share: number } | null {
  const most = Math.min(bytes.length, MOST);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < most; at += 1) {
    if (bytes[at] !== 0 && bytes[at] !== 6) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const pairs = most >> 1;
  const [more, less] = odd >= even ? [odd, even] : [even, odd];
  if (pairs < 2 || more < pairs * 0.5 || less > pairs * 0.05) return null;
  return { encoding: odd >= even ? 'utf-16le' : 'utf-16be', share: Math.round((100 * more) / pairs) };
}

function decodeAs(encoding: Utf16, bytes: Uint8Array, markLength: number, evidence: string): Decoding {
  if (bytes.length % 2 === 1) return { ok: false, offset: bytes.length - 1, why: 'cut-short' };
  const text = tryDecode(encoding, bytes);
  if (text === null) return { ok: false, offset: firstBadByte(bytes, encoding) & ~1, why: 'bad-utf-16' };
  const nul = text.indexOf('\0');
  if (nul >= 0) return { ok: false, offset: markLength + nul * 2, why: 'nul' };
  return { ok: true, text, encoding: encoding.toUpperCase(), evidence };
}
