/// <reference lib="webworker" />
import { compare } from '../../compare/compare.ts';
import { decodeIndex } from '../../search/index-codec.ts';
import { locate, locateInTitle, passages } from '../../search/locate.ts';
import type { Hit } from '../../search/result.ts';
import { makeSearchEngine, type Ranked, type Ranking, type SearchEngine } from '../../search/search.ts';
import { fetchAsset } from '../data/fetch-asset.ts';
import { createStore, type LibraryStore } from '../data/library-store.ts';
import { failureOf, LoadError } from '../data/loaded.ts';
import type { Calls, Request, Response, ShownHit, ShownResult } from './messages.ts';

/** The worker: search and comparison never hold up the page. */
const MOST_SHOWN = 20;
const PASSAGES = 2;

interface Opened {
  readonly store: LibraryStore;
  engine(): Promise<SearchEngine>;
}

let opened: Opened | undefined;

addEventListener('message', (event: MessageEvent<Request>) => {
  const request = event.data;
  answer(request).then(
    (result) => reply({ id: request.id, ok: true, answer: result }),
    (error: unknown) => reply({ id: request.id, ok: false, failure: failureOf(error).kind }),
  );
});

function reply(response: Response): void {
  postMessage(response);
}

async function answer(request: Request): Promise<Calls[Request['name']]['answer']> {
  switch (request.name) {
    case 'open':
      opened = open(request.ask);
      return null;
    case 'search':
      return search(request.ask);
    case 'locate':
      return locate(request.ask.article, (await rank(request.ask.query, 'free')).units);
    case 'compare':
      return compare(request.ask.records);
  }
}

function open({ base, search: asset }: Calls['open']['ask']): Opened {
  let engine: Promise<SearchEngine> | undefined;
  const load = async () => {
    const index = decodeIndex(await fetchAsset(base, asset));
    if (index === null) throw new LoadError('damaged');
    return makeSearchEngine(index);
  };
  return {
    store: createStore(base),
    engine() {
      engine ??= load().catch((error: unknown) => {
        engine = undefined;
        throw error;
      });
      return engine;
    },
  };
}

async function rank(query: string, how: 'free' | 'literal'): Promise<Ranking> {
  if (opened === undefined) throw new LoadError('engine');
  return (await opened.engine()).rank(query, how);
}

async function search({ query, how }: Calls['search']['ask']): Promise<ShownResult> {
  const ranking = await rank(query, how);
  const shown: ShownHit[] = [];
  for (const ranked of ranking.ranked.slice(0, MOST_SHOWN)) {
    const hit = await show(ranked, ranking);
    if (hit !== null) shown.push(hit);
  }
  return {
    query,
    readings: ranking.readings,
    total: ranking.ranked.length,
    hits: shown.map(({ hit }) => hit),
    shown,
  };
}

async function show(ranked: Ranked, { units }: Ranking): Promise<ShownHit | null> {
  if (opened === undefined) return null;
  const record = await opened.store.loadRecord(ranked.id);
  const entry = opened.store.peekCatalogue()?.entries.find(({ id }) => id === ranked.id);
  if (record === null || entry === undefined) return null;
  const { article } = record;
  const spans = locate(article, units);
  const titleHits = locateInTitle(entry.title.text, units);
  const hit: Hit = { ...ranked, titleSpans: titleHits, spans };
  return {
    hit,
    entry,
    titleHits,
    passages: passages(article, spans, PASSAGES).map(({ start, end, hits }) => ({
      text: article.text.slice(start, end),
      hits: hits.map((span) => ({ start: span.start - start, end: span.end - start })),
      cutBefore: false,
      cutAfter: false,
    })),
  };
}
