/**
 * Whole numbers and strings as bytes. A number goes in groups of seven bits, lowest first; a unit of a string is one byte if
 * it is ASCII or of the Arabic block's first half (0600–067F), else three.
 */
export interface ByteWriter {
  byte(value: number): void;
  whole(value: number): void;
  /** The units of a string, without its length. */
  letters(text: string): void;
  text(text: string): void;
  bytes(): Uint8Array;
}

const ESCAPE = 1;

export function makeByteWriter(): ByteWriter {
  let buffer = new Uint8Array(1 << 10);
  let length = 0;
  const byte = (value: number) => {
    if (length === buffer.length) {
      const grown = new Uint8Array(length * 2);
      grown.set(buffer);
      buffer = grown;
    }
    buffer[length] = value;
    length += 1;
  };
  const whole = (value: number) => {
    let rest = value;
    while (rest > 0x7f) {
      byte((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    byte(rest);
  };
  const letters = (text: string) => {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit > ESCAPE && unit < 0x80) byte(unit);
      else if (unit >= 0x600 && unit < 0x680) byte(unit - 0x600 + 0x80);
      else {
        byte(ESCAPE);
        byte(unit >> 8);
        byte(unit & 0xff);
      }
    }
  };
  return {
    byte,
    whole,
    letters,
    text(text) {
      whole(text.length);
      letters(text);
    },
    bytes: () => buffer.slice(0, length),
  };
}

/** Bytes that are not what their reader was told. */
export class DamagedBytes extends Error {}

export interface ByteReader {
  byte(): number;
  whole(): number;
  letters(count: number): string;
  text(): string;
  /** A reader of the next `count` bytes. */
  part(count: number): ByteReader;
  isAtEnd(): boolean;
}

/** Every method throws `DamagedBytes` past the end: a caller never gets what was not written. */
export function makeByteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const byte = () => {
    const value = bytes[at];
    if (value === undefined) throw new DamagedBytes();
    at += 1;
    return value;
  };
  const whole = () => {
    let value = 0;
    let scale = 1;
    for (let read = byte(); ; read = byte()) {
      value += (read & 0x7f) * scale;
      if (read < 0x80) return value;
      scale *= 0x80;
      if (scale > 2 ** 42) throw new DamagedBytes();
    }
  };
  const letters = (count: number) => {
    if (count > bytes.length - at) throw new DamagedBytes();
    let text = '';
    for (let left = count; left > 0; left -= 1) {
      const read = byte();
      if (read === ESCAPE) {
        const high = byte();
        text += String.fromCharCode((high << 8) | byte());
      } else text += String.fromCharCode(read < 0x80 ? read : read - 0x80 + 0x600);
    }
    return text;
  };
  return {
    byte,
    whole,
    letters,
    text: () => letters(whole()),
    part(count) {
      if (count > bytes.length - at) throw new DamagedBytes();
      at += count;
      return makeByteReader(bytes.subarray(at - count, at));
    },
    isAtEnd: () => at === bytes.length,
  };
}
