import { createHash } from 'node:crypto';
import type { Problem } from '../../article/problem.ts';
import type { SourceFile } from '../../corpus/build-library.ts';
import { decode } from '../decoding/decode.ts';
import { type LineLimits, readLinesOf } from './jsonl-lines.ts';
import { readRow, rowMetadata } from './row.ts';

/** After as many, the lines that cannot be read are only counted. */
const MOST_TOLD = 20;

/** The articles of a `.jsonl`, one a line. A line that cannot be read is a problem with its number; the others are kept. */
export async function readJsonl(
  place: { readonly path: string; readonly file: string; readonly packed: boolean },
  limits: LineLimits,
): Promise<{ documents: SourceFile[]; problems: Problem[] }> {
  const reader = new RowReader(place.file);
  try {
    for await (const event of readLinesOf(place.path, place.packed, limits)) {
      if (event.kind === 'line') reader.read(event.number, event.bytes);
      else if (event.kind === 'line-too-long') reader.refuse(event.number, 'it is too long');
      else reader.problems.push({ kind: 'too-large', file: place.file, most: limits.whole });
    }
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    reader.problems.push({ kind: 'unreadable', file: place.file, cause });
  }
  return { documents: reader.documents, problems: [...reader.problems, ...reader.summary()] };
}

class RowReader {
  readonly documents: SourceFile[] = [];
  readonly problems: Problem[] = [];
  /** The hash of the row of each key. */
  private readonly keys = new Map<string, string>();
  private readonly otherEncodings = new Map<string, { lines: number; first: number }>();
  private refused = 0;
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  read(line: number, bytes: Uint8Array): void {
    const decoding = decode(bytes);
    if (!decoding.ok) return this.refuse(line, `it is not valid UTF-8 at its byte ${decoding.offset}`);
    if (decoding.text.trim() === '') return;
    const reading = readRow(decoding.text);
    if (!reading.ok) return this.refuse(line, reading.cause);
    if (decoding.evidence !== null) this.noteEncoding(decoding.encoding, line);
    const { row } = reading;
    const key = (row.id ?? String(line)).normalize('NFC');
    const file = `${this.file}#${key}`;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const same = this.keys.get(key);
    // The same row twice is no second article; another row of the same key would take the first one's address.
    if (same === sha256) {
      this.problems.push({ kind: 'duplicate', file: `${this.file}, line ${line}`, of: file });
      return;
    }
    if (same !== undefined) {
      this.problems.push({ kind: 'same-key', file: this.file, line, key });
      return;
    }
    this.keys.set(key, sha256);
    const { metadata, problems } = rowMetadata(file, row);
    this.problems.push(...problems);
    this.documents.push({ file, sha256, text: row.text, metadata, page: {} });
  }

  refuse(line: number, cause: string): void {
    this.refused += 1;
    if (this.refused <= MOST_TOLD) this.problems.push({ kind: 'bad-row', file: this.file, line, cause });
  }

  /** What is said once a file, not once a row. */
  summary(): Problem[] {
    const encodings = [...this.otherEncodings].map(([encoding, { lines, first }]): Problem => ({
      kind: 'other-encoding',
      file: this.file,
      encoding,
      evidence: `${lines} lines, the first of them line ${first}; the letters of each show it`,
    }));
    const more = this.refused - MOST_TOLD;
    return more > 0 ? [...encodings, { kind: 'more-bad-rows', file: this.file, count: more }] : encodings;
  }

  private noteEncoding(encoding: string, line: number): void {
    const known = this.otherEncodings.get(encoding) ?? { lines: 0, first: line };
    this.otherEncodings.set(encoding, { ...known, lines: known.lines + 1 });
  }
}
