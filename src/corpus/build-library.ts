import { articleIds } from '../article/article-ids.ts';
import type { Article } from '../article/article.ts';
import type { Metadata } from '../article/metadata.ts';
import type { Problem } from '../article/problem.ts';
import { readArticle } from '../article/read-article.ts';
import type { ReadingContext } from '../article/reading-context.ts';
import type { Background } from './background.ts';
import { nameAcross } from './name-across.ts';
import { recurringLines } from './recurring-lines.ts';
import type { ArticleRecord, Library } from './library.ts';
import { makeLexis } from './lexis.ts';
import { readMetadataTable } from './metadata-table.ts';

/** A decoded file of the folder of documents. */
export interface SourceFile {
  /** Path below the folder, with `/` between its parts. */
  readonly file: string;
  /** Hex SHA-256 of its bytes. */
  readonly sha256: string;
  readonly text: string;
  /** What a row of a `.jsonl` states of itself; `metadata.csv` overrides it. */
  readonly metadata: Metadata;
  /** What a saved page says of itself; all else overrides it. */
  readonly page: Metadata;
}

export interface Sources {
  readonly documents: readonly SourceFile[];
  /** The text of `metadata.csv`, if there is one. */
  readonly metadata: { readonly file: string; readonly text: string } | null;
}

/** Reads every document, then what the collection teaches. The same sources give the same library, in the order of their paths. */
export function buildLibrary(
  sources: Sources,
  background: Background,
): { library: Library; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const table =
    sources.metadata === null ? null : readMetadataTable(sources.metadata.file, sources.metadata.text);
  problems.push(...(table?.problems ?? []));
  const documents = distinct(sources.documents, problems);
  const rows = table?.rows ?? new Map<string, Metadata>();
  reportUnused(rows, sources, problems);
  const lexis = makeLexis(
    documents.map(({ text }) => text),
    background,
  );
  const { stem, attested } = lexis;
  const context = { stem, attested, recurring: recurringLines(documents, rows) };
  const articles = nameAcross(readAll(documents, rows, context, problems));
  const records = articles.map((article): ArticleRecord => ({ article, terms: lexis.terms(article.text) }));
  return { library: { records }, problems };
}

/** In the order of their NFC paths, without the second of two paths or of two contents. */
function distinct(documents: readonly SourceFile[], problems: Problem[]): SourceFile[] {
  const paths = new Set<string>();
  const contents = new Map<string, string>();
  const kept: SourceFile[] = [];
  const normal = documents.map((document) => ({ ...document, file: document.file.normalize('NFC') }));
  for (const document of normal.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))) {
    const same = contents.get(document.sha256);
    if (paths.has(document.file)) problems.push({ kind: 'same-path', file: document.file });
    else if (same !== undefined) problems.push({ kind: 'duplicate', file: document.file, of: same });
    else {
      kept.push(document);
      contents.set(document.sha256, document.file);
    }
    paths.add(document.file);
  }
  return kept;
}

function readAll(
  documents: readonly SourceFile[],
  rows: ReadonlyMap<string, Metadata>,
  context: ReadingContext,
  problems: Problem[],
): Article[] {
  const ids = articleIds(documents.map(({ file }) => file));
  const articles: Article[] = [];
  for (const document of documents) {
    const id = ids.get(document.file);
    if (id === undefined) continue;
    const metadata = { ...document.metadata, ...rows.get(document.file) };
    const reading = readArticle({ ...document, id, metadata }, context);
    problems.push(...reading.problems);
    if (reading.ok) articles.push(reading.article);
  }
  return articles;
}

function reportUnused(rows: ReadonlyMap<string, Metadata>, sources: Sources, problems: Problem[]): void {
  const present = new Set(sources.documents.map(({ file }) => file.normalize('NFC')));
  for (const named of rows.keys()) {
    if (!present.has(named)) {
      problems.push({ kind: 'metadata-for-nothing', file: sources.metadata?.file ?? '', named });
    }
  }
}
