import { compare } from '../../compare/compare.ts';
import { locate, locateInTitle, passages, places } from '../../search/locate.ts';
import type { Hit } from '../../search/result.ts';
import { makeSearchEngine, type Ranked, type Ranking, type SearchEngine } from '../../search/search.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { LibraryStore } from '../data/library-store.ts';
import type { Calls, ShownHit } from './messages.ts';

const MOST_SHOWN = 20;
const PASSAGES = 2;

/** What the page can ask, in whatever thread it is answered. */
export type Answerer = {
  [Name in Exclude<keyof Calls, 'open'>]: (ask: Calls[Name]['ask']) => Promise<Calls[Name]['answer']>;
};

/** Loads the index at the first question; if that failed, at the next again. */
export function createAnswerer(store: LibraryStore, loadIndex: () => Promise<SearchIndex>): Answerer {
  let engine: Promise<SearchEngine> | undefined;
  const rank = async (query: string, how: 'free' | 'literal'): Promise<Ranking> => {
    engine ??= loadIndex()
      .then(makeSearchEngine)
      .catch((error: unknown) => {
        engine = undefined;
        throw error;
      });
    return (await engine).rank(query, how);
  };
  return {
    async search({ query, how }) {
      const ranking = await rank(query, how);
      const { readings, ranked } = ranking;
      const best = await Promise.all(ranked.slice(0, MOST_SHOWN).map((one) => show(store, one, ranking)));
      const shown = best.filter((hit) => hit !== null);
      return { query, readings, total: ranked.length, hits: shown.map(({ hit }) => hit), shown };
    },
    locate: async ({ query, article }) =>
      places(article.text, locate(article, (await rank(query, 'free')).units)),
    compare: async ({ records }) => compare(records),
  };
}

async function show(store: LibraryStore, ranked: Ranked, { units }: Ranking): Promise<ShownHit | null> {
  const record = await store.loadRecord(ranked.id);
  const entry = store.peekCatalogue()?.entries.find(({ id }) => id === ranked.id);
  if (record === null || entry === undefined) return null;
  const { article } = record;
  const spans = locate(article, units);
  const titleHits = locateInTitle(entry.title.text, units);
  const hit: Hit = { ...ranked, titleSpans: titleHits, spans };
  const found = passages(article, spans, PASSAGES);
  const shownPlaces = found.reduce((sum, { hits }) => sum + places(article.text, hits).length, 0);
  return {
    hit,
    entry,
    titleHits,
    placesElsewhere: places(article.text, spans).length - shownPlaces,
    passages: found.map(({ start, end, hits }) => ({
      text: article.text.slice(start, end),
      hits: hits.map((span) => ({ start: span.start - start, end: span.end - start })),
      cutBefore: false,
      cutAfter: false,
    })),
  };
}
