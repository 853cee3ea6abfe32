export type Decoding =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly offset: number };

/**
 * Decodes UTF-8, with or without its byte order mark, and UTF-16 with one. What is neither is not guessed at:
 * `offset` is the first byte that cannot be read. The mark is no part of the text.
 */
export function decode(bytes: Uint8Array): Decoding {
  const encoding = markedEncoding(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // A text never holds NUL; bytes of another encoding, or of no text, do.
    const nul = text.indexOf('\0');
    return nul < 0 ? { ok: true, text } : { ok: false, offset: nul };
  } catch {
    return { ok: false, offset: encoding === 'utf-8' ? firstBadByte(bytes) : 0 };
  }
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** The longest readable start, by halving: what decodes as a stream's beginning holds no fault. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodesSoFar(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function decodesSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
