/** The longest readable start, by halving: what decodes as a stream's beginning holds no fault. */
export function firstBadByte(bytes: Uint8Array, encoding = 'utf-8'): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodesSoFar(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Where the last letter begins if all that is wrong with a text is that this letter lacks its end; -1 if more is wrong. */
export function cutLetter(bytes: Uint8Array): number {
  if (!decodesSoFar(bytes, 'utf-8')) return -1;
  let start = bytes.length - 1;
  while (start > 0 && isContinuation(bytes[start])) start -= 1;
  return start;
}

// 10xxxxxx
function isContinuation(byte = 0): boolean {
  return (byte & 0xc0) === 0x80;
}

function decodesSoFar(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
