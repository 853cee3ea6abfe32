import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

const LINE_FEED = 0x0a;

/** A line is never longer than a text may be, nor the whole longer than this once unpacked: what packs better is a trap. */
export interface LineLimits {
  readonly line: number; // bytes
  readonly whole: number; // bytes
}

export type LineEvent =
  | { readonly kind: 'line'; readonly number: number; readonly bytes: Uint8Array }
  | { readonly kind: 'line-too-long'; readonly number: number }
  | { readonly kind: 'too-large' };

/** Lines of a file, packed or not, as they come, without their ends; numbers begin with 1. Throws if the file cannot be read or unpacked. */
export async function* readLinesOf(
  path: string,
  packed: boolean,
  limits: LineLimits,
): AsyncGenerator<LineEvent> {
  const file = createReadStream(path);
  const unpacked = packed ? file.pipe(createGunzip()) : file;
  // A pipe hands on no errors.
  file.on('error', (error) => unpacked.destroy(error));
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  let whole = 0;
  const take = (piece: Uint8Array) => {
    length += piece.length;
    // A line that is refused anyway is not kept.
    if (length <= limits.line) pieces.push(piece);
    else pieces = [];
  };
  const finish = (): LineEvent => {
    const event: LineEvent =
      length > limits.line
        ? { kind: 'line-too-long', number }
        : { kind: 'line', number, bytes: withoutEnd(Buffer.concat(pieces)) };
    pieces = [];
    length = 0;
    number += 1;
    return event;
  };
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      whole += chunk.length;
      if (whole > limits.whole) {
        yield { kind: 'too-large' };
        return;
      }
      let start = 0;
      for (let feed = chunk.indexOf(LINE_FEED); feed >= 0; feed = chunk.indexOf(LINE_FEED, start)) {
        take(chunk.subarray(start, feed));
        yield finish();
        start = feed + 1;
      }
      take(chunk.subarray(start));
    }
    if (length > 0) yield finish();
  } finally {
    file.destroy();
    unpacked.destroy();
  }
}

function withoutEnd(line: Buffer): Uint8Array {
  return line.at(-1) === 0x0d ? line.subarray(0, -1) : line;
}
