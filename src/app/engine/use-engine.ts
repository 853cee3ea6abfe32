import { useMemo } from 'react';
import type { Article } from '../../article/article.ts';
import type { Comparison } from '../../compare/result.ts';
import type { ArticleRecord } from '../../corpus/library.ts';
import type { Span } from '../../text/span.ts';
import { useStore } from '../data/library-context.tsx';
import type { LibraryStore } from '../data/library-store.ts';
import { type Loaded, LoadError } from '../data/loaded.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { createEngineClient, type EngineClient } from './engine-client.ts';
import type { How, ShownResult } from './messages.ts';

const NO_SPANS: readonly Span[] = [];
const clients = new WeakMap<LibraryStore, EngineClient>();

function engineOf(store: LibraryStore): EngineClient {
  const client = clients.get(store) ?? createEngineClient(store);
  clients.set(store, client);
  return client;
}

function useEngine(): EngineClient {
  const store = useStore();
  return useMemo(() => engineOf(store), [store]);
}

/** Starts the worker and opens the index while the reader has yet to type. What fails here is told at the first question. */
export function warmEngine(store: LibraryStore): void {
  engineOf(store)
    .call('warm', null, new AbortController().signal)
    .catch(() => undefined);
}

/** The best `most` of what is found. */
export function useSearch(query: string, how: How, most: number): Loaded<ShownResult> {
  const engine = useEngine();
  return useLoaded(
    `${how} ${most} ${query}`,
    () => undefined,
    (signal) => engine.call('search', { query, how, most }, signal),
  );
}

/** Where the article holds the words of the query, in its source; none while that is not known. */
export function useHits(query: string, article: Article): readonly Span[] {
  const engine = useEngine();
  const loaded = useLoaded(
    `${article.id} ${query}`,
    () => (query === '' ? NO_SPANS : undefined),
    (signal) => engine.call('locate', { query, article }, signal),
  );
  return loaded.state === 'ready' ? loaded.value : NO_SPANS;
}

/** The articles must have come from the library. */
export function useComparison(articles: readonly Article[]): Loaded<Comparison> {
  const store = useStore();
  const engine = useEngine();
  return useLoaded(
    articles.map(({ id }) => id).join(' '),
    () => undefined,
    async (signal) => engine.call('compare', { records: await recordsOf(store, articles) }, signal),
  );
}

async function recordsOf(store: LibraryStore, articles: readonly Article[]): Promise<ArticleRecord[]> {
  const records = await Promise.all(articles.map(({ id }) => store.loadRecord(id)));
  return records.map((record) => {
    if (record === null) throw new LoadError('damaged');
    return record;
  });
}
