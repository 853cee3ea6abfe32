import { brotliDecompressSync } from 'node:zlib';

/** The code points a WOFF2 file has letters for: its own `cmap`, not what a style sheet says of it. Source: W3C WOFF 2.0, OpenType 1.9 cmap. */
export function codePointsOf(woff2: Buffer): Set<number> {
  const cmap = cmapOf(woff2);
  const points = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * index));
    const format = table.readUInt16BE(0);
    if (format === 4) readSegments(table, points);
    if (format === 12) readGroups(table, points);
  }
  return points;
}

const HEADER = 48; // bytes before the table directory
const CMAP = 0; // place of these in the list of known tags
const GLYF = 10;
const LOCA = 11;
const NO_TAG = 63;
const NULL_TRANSFORM = 3; // of glyf and loca, which are transformed unless they say so

function cmapOf(woff2: Buffer): Buffer {
  let at = HEADER;
  let start = 0;
  let found: readonly [start: number, end: number] | undefined;
  const readLength = () => {
    let value = 0;
    for (;;) {
      const byte = woff2.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let left = woff2.readUInt16BE(12); left > 0; left -= 1) {
    const flags = woff2.readUInt8(at++);
    const tag = flags & 63;
    if (tag === NO_TAG) at += 4;
    const whole = readLength();
    const isOutline = tag === GLYF || tag === LOCA;
    const isTransformed = isOutline ? flags >> 6 !== NULL_TRANSFORM : flags >> 6 !== 0;
    const length = isTransformed ? readLength() : whole;
    if (tag === CMAP) found = [start, start + length];
    start += length;
  }
  if (found === undefined) throw new Error('the font has no cmap');
  return brotliDecompressSync(woff2.subarray(at, at + woff2.readUInt32BE(20))).subarray(...found);
}

function readSegments(table: Buffer, points: Set<number>): void {
  const size = table.readUInt16BE(6); // bytes of one of the four parallel lists
  for (let at = 14; at < 14 + size; at += 2) {
    const first = table.readUInt16BE(at + 2 + size);
    const delta = table.readUInt16BE(at + 2 + 2 * size);
    const offsetAt = at + 2 + 3 * size;
    const offset = table.readUInt16BE(offsetAt);
    // FFFF closes the list and is no letter.
    for (let point = first; point <= table.readUInt16BE(at) && point < 0xffff; point += 1) {
      const glyph =
        offset === 0 ? point + delta : table.readUInt16BE(offsetAt + offset + 2 * (point - first));
      if ((glyph & 0xffff) !== 0) points.add(point);
    }
  }
}

function readGroups(table: Buffer, points: Set<number>): void {
  for (let at = 16; at < 16 + 12 * table.readUInt32BE(12); at += 12) {
    for (let point = table.readUInt32BE(at); point <= table.readUInt32BE(at + 4); point += 1)
      points.add(point);
  }
}
