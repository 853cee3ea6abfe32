import Papa from 'papaparse';
import { type Metadata, readMetadata } from '../article/metadata.ts';
import type { Problem } from '../article/problem.ts';

/** What `metadata.csv` states, by NFC path of the document. Comma, semicolon and tab all part columns. */
export interface MetadataTable {
  readonly rows: ReadonlyMap<string, Metadata>;
  readonly problems: readonly Problem[];
}

/** `file` is the table's own name, for its problems. The first line names the columns; one must be `file`. */
export function readMetadataTable(file: string, text: string): MetadataTable {
  const rows = new Map<string, Metadata>();
  const problems: Problem[] = [];
  const parsed = Papa.parse<string[]>(text.replace(/^\ufeff/u, ''), { skipEmptyLines: 'greedy' });
  for (const error of parsed.errors) {
    // One column parts nothing, so no delimiter can be found in it: that is no fault.
    if (error.type !== 'Delimiter') {
      problems.push({ kind: 'bad-metadata', file, line: (error.row ?? 0) + 1, cause: error.message });
    }
  }
  const [header, ...records] = parsed.data;
  const names = (header ?? []).map((name) => name.trim().toLowerCase());
  const fileColumn = names.indexOf('file');
  if (header !== undefined && fileColumn < 0) {
    problems.push({ kind: 'bad-metadata', file, line: 1, cause: 'no column is named “file”' });
    return { rows, problems };
  }
  for (const [index, record] of records.entries()) {
    const named = (record[fileColumn] ?? '').trim().normalize('NFC');
    if (record.length > names.length) {
      problems.push({
        kind: 'bad-metadata',
        file,
        line: index + 2,
        cause: 'more columns than the first line names',
      });
    }
    const stated = Object.fromEntries(names.map((name, column) => [name, record[column] ?? '']));
    const read = readMetadata(file, stated);
    problems.push(...read.problems);
    if (named !== '') rows.set(named, read.metadata);
  }
  return { rows, problems };
}
