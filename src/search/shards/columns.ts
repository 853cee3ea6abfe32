import { type ByteReader, type ByteWriter, DamagedBytes, makeByteReader, makeByteWriter } from './bytes.ts';

/** Bytes of one kind stand together: they pack better than rows do. */
export function writeColumns<Name extends string>(
  names: readonly Name[],
  write: (columns: Readonly<Record<Name, ByteWriter>>) => void,
): Uint8Array {
  const columns = Object.fromEntries(names.map((name) => [name, makeByteWriter()])) as Record<
    Name,
    ByteWriter
  >;
  write(columns);
  const parts = names.map((name) => columns[name].bytes());
  const head = makeByteWriter();
  for (const part of parts) head.whole(part.length);
  return join([head.bytes(), ...parts]);
}

/** Throws `DamagedBytes` where a column is short, or holds more than was read. */
export function readColumns<Name extends string, T>(
  names: readonly Name[],
  bytes: Uint8Array,
  read: (columns: Readonly<Record<Name, ByteReader>>) => T,
): T {
  const whole = makeByteReader(bytes);
  const lengths = names.map(() => whole.whole());
  const columns = Object.fromEntries(
    names.map((name, place) => [name, whole.part(lengths[place] ?? 0)]),
  ) as Record<Name, ByteReader>;
  const value = read(columns);
  if (!whole.isAtEnd() || !names.every((name) => columns[name].isAtEnd())) throw new DamagedBytes();
  return value;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Each string as how much of the one before it goes on, and what is new. */
export interface FrontCoder {
  next(text: string): void;
}

export function makeFrontCoder(head: ByteWriter, letters: ByteWriter): FrontCoder {
  let before = '';
  return {
    next(text) {
      const most = Math.min(before.length, text.length, 0x7f);
      let shared = 0;
      while (shared < most && before.charCodeAt(shared) === text.charCodeAt(shared)) shared += 1;
      head.byte(shared);
      head.whole(text.length - shared);
      letters.letters(text.slice(shared));
      before = text;
    },
  };
}

export function makeFrontReader(head: ByteReader, letters: ByteReader): () => string {
  let before = '';
  return () => {
    const shared = head.byte();
    if (shared > before.length) throw new DamagedBytes();
    before = before.slice(0, shared) + letters.letters(head.whole());
    return before;
  };
}
