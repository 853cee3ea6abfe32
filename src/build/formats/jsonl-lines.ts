import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

const LINE_FEED = 0x0a;

/** A line is never longer than a text may be, nor the whole longer than this once unpacked: what packs better is a trap. */
export interface LineLimits {
  readonly line: number; // bytes
  readonly whole: number; // bytes
}

type LineEvent =
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
  const line = new LineInMaking(limits.line);
  let whole = 0;
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      whole += chunk.length;
      if (whole > limits.whole) {
        yield { kind: 'too-large' };
        return;
      }
      let start = 0;
      for (let feed = chunk.indexOf(LINE_FEED); feed >= 0; feed = chunk.indexOf(LINE_FEED, start)) {
        line.add(chunk.subarray(start, feed));
        yield line.finish();
        start = feed + 1;
      }
      line.add(chunk.subarray(start));
    }
    if (line.length > 0) yield line.finish();
  } finally {
    file.destroy();
    unpacked.destroy();
  }
}

class LineInMaking {
  length = 0;
  private pieces: Uint8Array[] = [];
  private number = 1;
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  add(piece: Uint8Array): void {
    this.length += piece.length;
    // A line that is refused anyway is not kept.
    if (this.length <= this.most) this.pieces.push(piece);
    else this.pieces = [];
  }

  finish(): LineEvent {
    const { number } = this;
    const event: LineEvent =
      this.length > this.most
        ? { kind: 'line-too-long', number }
        : { kind: 'line', number, bytes: withoutReturn(Buffer.concat(this.pieces)) };
    this.pieces = [];
    this.length = 0;
    this.number += 1;
    return event;
  }
}

function withoutReturn(line: Buffer): Uint8Array {
  return line.at(-1) === 0x0d ? line.subarray(0, -1) : line;
}
