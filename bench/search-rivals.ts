import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import { tokens } from '../src/text/tokens.ts';
import type { Collection } from './search-collection.ts';

/** What is known of a rival; a figure it has no part for is left out. */
export interface Rival {
  readonly name: string;
  readonly firstBytes: number;
  readonly warmBytes?: number;
  /** ms of processor time for each query. */
  readonly queries?: readonly number[];
  readonly files: number;
  readonly seconds: number;
}

const documentsOf = ({ count, record }: Collection) =>
  Array.from({ length: count }, (_, id) => {
    const { text, title } = record(id).article;
    return { id, title: title.text, text };
  });

const folded = (text: string) => tokens(text).map(({ form }) => form);

/** One file with all; given our own folding, for without it it finds far less. */
export function tryMiniSearch(collection: Collection, asked: readonly string[]): Rival {
  const options = { fields: ['title', 'text'], tokenize: folded, processTerm: (term: string) => term };
  const index = new MiniSearch(options);
  const seconds = processorSeconds(() => index.addAll(documentsOf(collection)));
  const firstBytes = gzipSync(JSON.stringify(index)).length;
  const queries = asked.map(
    (query) => 1000 * processorSeconds(() => index.search(query, { fuzzy: 0.2, prefix: true })),
  );
  return { name: 'MiniSearch', firstBytes, queries, files: 1, seconds };
}

/** Its index is little beside the texts, which it needs too. */
export function tryFuse(collection: Collection, asked: readonly string[]): Rival {
  const documents = documentsOf(collection).map(({ title, text }) => ({
    title: folded(title).join(' '),
    text: folded(text).join(' '),
  }));
  let fuse: Fuse<(typeof documents)[number]> | undefined;
  const seconds = processorSeconds(() => {
    fuse = new Fuse(documents, { keys: ['title', 'text'], ignoreLocation: true, threshold: 0.3 });
  });
  const queries = asked.map((query) => 1000 * processorSeconds(() => fuse?.search(query, { limit: 10 })));
  return { name: 'Fuse', firstBytes: gzipSync(JSON.stringify(documents)).length, queries, files: 1, seconds };
}

/** Its files are measured; its search runs in a browser only. A warm query: a chunk for each of two words, and ten fragments. */
export async function tryPagefind(collection: Collection): Promise<Rival> {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const start = performance.now();
  const { index } = await createIndex({});
  if (index === undefined) throw new Error('pagefind: no index');
  for (const { id, title, text } of documentsOf(collection)) {
    await index.addCustomRecord({ url: `/${id}`, content: text, language: 'ar', meta: { title } });
  }
  await index.writeFiles({ outputPath: folder });
  const seconds = (performance.now() - start) / 1000;
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const sizes = new Map<string, number[]>();
  for (const { parentPath, name } of files) {
    const kind = name.replace(/^.*\./u, '');
    sizes.set(kind, [...(sizes.get(kind) ?? []), (await stat(join(parentPath, name))).size]);
  }
  await rm(folder, { recursive: true });
  const mean = (kind: string) => sum(sizes.get(kind)) / Math.max(1, sizes.get(kind)?.length ?? 0);
  return {
    name: 'Pagefind',
    firstBytes: sum(sizes.get('pf_meta')) + sum(sizes.get('pagefind')),
    warmBytes: 2 * mean('pf_index') + 10 * mean('pf_fragment'),
    files: files.length,
    seconds,
  };
}

function sum(numbers: readonly number[] = []): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** Of the process, user and system: the clock of a shared machine says little. */
export function processorSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
