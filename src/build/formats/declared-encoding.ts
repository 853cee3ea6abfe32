import { SINGLE_BYTE, type SingleByte } from '../decoding/single-byte.ts';

/** Where a page may say how it is encoded: HTML Living Standard, 13.2.3.2. */
const MOST_BYTES = 1024;

/** Other names of the encodings in which a page's own word counts: the rest is decided by its bytes. */
const LABELS: ReadonlyMap<string, SingleByte> = new Map<string, SingleByte>([
  ...SINGLE_BYTE.map((encoding): [string, SingleByte] => [encoding, encoding]),
  ['cp1256', 'windows-1256'],
  ['x-cp1256', 'windows-1256'],
  ['iso8859-6', 'iso-8859-6'],
  ['arabic', 'iso-8859-6'],
  ['asmo-708', 'iso-8859-6'],
]);

/** The encoding that a page's `meta` element names, if it is one of a byte a letter. */
export function declaredEncoding(bytes: Uint8Array): SingleByte | null {
  const start = Buffer.from(bytes.subarray(0, MOST_BYTES)).toString('latin1');
  const label = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{1,40})/iu.exec(start)?.[1] ?? '';
  return LABELS.get(label.toLowerCase()) ?? null;
}
