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
  const refuse = (line: number, cause: string) => problems.push({ kind: 'bad-metadata', file, line, cause });
  // Excel writes what parts its columns into a line of its own.
  const table = text.replace(/^\ufeff/u, '').replace(/^sep=.\r?\n/iu, '');
  const parsed = Papa.parse<string[]>(table, {
    skipEmptyLines: 'greedy',
    delimiter: delimiterOf(table),
  });
  for (const error of parsed.errors) refuse((error.row ?? 0) + 1, error.message);
  const [header, ...records] = parsed.data;
  const names = (header ?? []).map((name) => name.trim().toLowerCase());
  const fileColumn = names.indexOf('file');
  if (header !== undefined && fileColumn < 0) {
    refuse(1, 'no column is named “file”');
    return { rows, problems };
  }
  for (const [index, record] of records.entries()) {
    const named = (record[fileColumn] ?? '').trim().normalize('NFC');
    if (record.length > names.length) refuse(index + 2, 'more columns than the first line names');
    if (named === '') refuse(index + 2, 'it names no file');
    if (rows.has(named)) refuse(index + 2, `an earlier line names “${named}” too`);
    const stated = Object.fromEntries(names.map((name, column) => [name, record[column] ?? '']));
    const read = readMetadata(file, stated);
    problems.push(...read.problems);
    if (named !== '') rows.set(named, read.metadata);
  }
  return { rows, problems };
}

/** What parts the names in the first line: titles further down hold commas of their own. */
function delimiterOf(table: string): string {
  const [header = ''] = table.trimStart().split(/[\r\n]/u, 1);
  const [best = ','] = [',', ';', '\t'].toSorted((a, b) => header.split(b).length - header.split(a).length);
  return best;
}
