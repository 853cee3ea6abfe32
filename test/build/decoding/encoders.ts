/** Text as a program that writes the encoding would have saved it; throws for a character that it does not have. */
export function encode(encoding: 'windows-1256' | 'iso-8859-6', text: string): Buffer {
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    const character = new TextDecoder(encoding).decode(Uint8Array.of(byte));
    if (character !== '\ufffd') bytes.set(character, byte);
  }
  return Buffer.from(
    [...text].map((character) => {
      const byte = bytes.get(character);
      if (byte === undefined) throw new Error(`${encoding} has no ${character}`);
      return byte;
    }),
  );
}

/** UTF-8 that a program read as another encoding, and saved again as UTF-8. */
export function misread(as: 'windows-1252' | 'windows-1256' | 'iso-8859-1', text: string): Buffer {
  const utf8 = Buffer.from(text);
  if (as === 'iso-8859-1') return Buffer.from(utf8.toString('latin1'));
  if (as === 'windows-1256') return Buffer.from(new TextDecoder(as).decode(utf8));
  const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
  return Buffer.from([...utf8].map((byte) => special[byte - 0x80] ?? String.fromCharCode(byte)).join(''));
}
