import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Problem } from '../article/problem.ts';
import type { SourceFile } from '../corpus/build-library.ts';
import { decode } from './decoding/decode.ts';
import type { Decoded } from './decoding/decoding.ts';
import { declaredEncoding } from './formats/declared-encoding.ts';
import { type Format, formatOf, isPage, notText } from './formats/file-kind.ts';
import { readJsonl } from './formats/jsonl.ts';
import { readPage } from './formats/page.ts';

const MEGABYTE = 2 ** 20; // bytes

/** More is no document, and a page's elements take many times its bytes. */
const MOST_BYTES: Readonly<Record<Format, number>> = {
  text: 64 * MEGABYTE,
  table: 64 * MEGABYTE,
  page: 16 * MEGABYTE,
  rows: 1024 * MEGABYTE,
  'packed-rows': 1024 * MEGABYTE,
};

export interface FileReading {
  readonly documents: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** A file where it is, and by the name that it has in the collection. */
export interface Place {
  readonly path: string;
  readonly file: string;
}

/**
 * Reads one file by its format, or `otherwise` as one of that: one article, or one a line. Never throws: what is wrong is
 * a problem.
 */
export async function readFileAt(place: Place, otherwise: Format | null = null): Promise<FileReading> {
  const format = formatOf(place.file) ?? otherwise;
  if (format === null) return failed({ kind: 'unknown-format', file: place.file });
  try {
    const most = MOST_BYTES[format];
    if (format === 'rows' || format === 'packed-rows') {
      await (await openPlain(place.path)).close();
      const limits = { line: MOST_BYTES.text, whole: most };
      return await readJsonl({ ...place, packed: format === 'packed-rows' }, limits);
    }
    const bytes = await readBytes(place.path, most);
    if (bytes === null) return failed({ kind: 'too-large', file: place.file, most });
    return readBytesOf(place.file, bytes, format);
  } catch (error) {
    return failed({
      kind: 'unreadable',
      file: place.file,
      cause: error instanceof Error ? error.message : String(error),
    });
  }
}

function readBytesOf(file: string, bytes: Uint8Array, format: Format): FileReading {
  const found = notText(bytes);
  if (found !== null) return failed({ kind: 'not-text', file, found });
  const decoding = decode(bytes, format === 'page' ? declaredEncoding(bytes) : null);
  if (!decoding.ok) {
    return failed({ kind: 'undecodable', file, offset: decoding.offset, why: decoding.why });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text } = decoding;
  const isNamedText = format === 'text' && isPage(text);
  const problems = notes(file, decoding);
  if (isNamedText) problems.push({ kind: 'read-as-page', file });
  if (format !== 'page' && !isNamedText) {
    return { documents: [{ file, sha256, text, metadata: {}, page: {} }], problems };
  }
  const page = readPage(file, text);
  return {
    documents: [{ file, sha256, text: page.text, metadata: {}, page: page.page }],
    problems: [...problems, ...page.problems],
  };
}

/** What is said of a text that could be decoded. */
function notes(file: string, { text, encoding, evidence }: Decoded): Problem[] {
  const found: Problem[] = [];
  if (evidence !== null) found.push({ kind: 'other-encoding', file, encoding, evidence });
  const lost = text.split('\ufffd').length - 1;
  if (lost > 0) found.push({ kind: 'letters-lost', file, count: lost });
  return found;
}

function failed(problem: Problem): FileReading {
  return { documents: [], problems: [problem] };
}

/** Null for a file of more than `most` bytes. */
async function readBytes(path: string, most: number): Promise<Uint8Array | null> {
  const handle = await openPlain(path);
  try {
    return (await handle.stat()).size > most ? null : await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Opens a plain file only; a pipe would be waited for without end. */
async function openPlain(path: string): Promise<FileHandle> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const stat = await handle.stat();
  if (stat.isFile()) return handle;
  await handle.close();
  throw new Error(stat.isDirectory() ? 'it is a folder' : 'it is no plain file');
}
