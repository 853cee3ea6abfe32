/** Encodings of Arabic that give a letter one byte. */
export const SINGLE_BYTE = ['windows-1256', 'iso-8859-6'] as const;
export type SingleByte = (typeof SINGLE_BYTE)[number];

// Bytes 80–9F of windows-1252, as the WHATWG Encoding Standard has them; a space stands where it keeps the control character.
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * The way back from a character to the byte it was taken from, for text that was read as `windows-1252` (or ISO-8859-1,
 * which differs only in 80–9F and is understood too) or as `windows-1256`.
 */
export function bytesOf(encoding: 'windows-1252' | 'windows-1256'): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  const decoder = new TextDecoder('windows-1256');
  for (let byte = 0; byte < 256; byte += 1) {
    // Node's own windows-1252 has differed between versions, so its table stands here.
    const character =
      encoding === 'windows-1256' ? decoder.decode(Uint8Array.of(byte)) : String.fromCharCode(byte);
    bytes.set(character, byte);
  }
  if (encoding === 'windows-1252') {
    for (const [place, character] of [...WINDOWS_1252].entries()) {
      if (character !== ' ') bytes.set(character, 0x80 + place);
    }
  }
  return bytes;
}
