import type { Article } from '../../src/article/article.ts';
import type { Link } from '../../src/compare/result.ts';
import type { ArticleRecord, CatalogueEntry } from '../../src/corpus/library.ts';
import type { LibraryStore } from '../../src/app/data/library-store.ts';
import { LoadError } from '../../src/app/data/loaded.ts';
import type { EngineClient } from '../../src/app/engine/engine-client.ts';
import type { Calls, ShownHit, ShownResult } from '../../src/app/engine/messages.ts';
import type { Span } from '../../src/text/span.ts';

const engines = new WeakMap<LibraryStore, EngineClient>();

/** A store that was given none has an engine that never answers. */
export function engineOf(store: LibraryStore): EngineClient {
  return engines.get(store) ?? { call: () => new Promise(() => undefined) };
}

export interface FakeEngine {
  readonly entries: readonly CatalogueEntry[];
  readonly records: readonly ArticleRecord[];
  readonly links: readonly Link[];
  /** How many calls fall before one is answered. */
  readonly falls: number;
}

/** Finds letters as they stand and knows the links it is told. */
export function giveEngine(store: LibraryStore, { entries, records, links, falls }: FakeEngine): void {
  let left = falls;
  const answers: { [Name in keyof Calls]: (ask: Calls[Name]['ask']) => Calls[Name]['answer'] } = {
    open: () => null,
    search: ({ query, how }) => search(query, how, entries, records),
    locate: ({ query, article }) => found(query, article),
    compare: () => ({ links }),
  };
  engines.set(store, {
    async call(name, ask) {
      left -= 1;
      if (left >= 0) throw new LoadError('engine');
      return answers[name](ask);
    },
  });
}

function found(query: string, { text }: Article): Span[] {
  const spans: Span[] = [];
  if (query === '') return spans;
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length))
    spans.push({ start: at, end: at + query.length });
  return spans;
}

function search(
  query: string,
  how: string,
  entries: readonly CatalogueEntry[],
  records: readonly ArticleRecord[],
): ShownResult {
  const shown = records.flatMap(({ article }, place): ShownHit[] => {
    const entry = entries[place];
    const spans = found(query, article);
    if (entry === undefined || spans.length === 0) return [];
    const hit = { id: article.id, score: spans.length, matchedWords: 1, titleSpans: [], spans };
    const passages = article.sentences.flatMap(({ start, end }) => {
      const hits = spans.filter((span) => start <= span.start && span.end <= end);
      return hits.length === 0
        ? []
        : [
            {
              text: article.text.slice(start, end),
              hits: hits.map((span) => ({ start: span.start - start, end: span.end - start })),
              cutBefore: false,
              cutAfter: false,
            },
          ];
    });
    return [{ hit, entry, passages, titleHits: [] }];
  });
  const forms =
    shown.length === 0 ? [] : [{ form: how === 'literal' ? query : `${query}ه`, manner: 'exact' as const }];
  return {
    query,
    readings: [{ typed: query, forms }],
    total: shown.length,
    hits: shown.map(({ hit }) => hit),
    shown,
  };
}
