import { compare } from '../../compare/compare.ts';
import { locate, locateInTitle, passages, places } from '../../search/locate.ts';
import type { QueryUnit } from '../../search/read-query.ts';
import type { Hit } from '../../search/result.ts';
import type { RankedPlace } from '../../search/score.ts';
import { asReading } from '../../search/search.ts';
import { DamagedShard } from '../../search/shards/shard-cache.ts';
import type { Searcher } from '../../search/shards/shard-searcher.ts';
import type { ToldArticle } from '../../search/shards/told-codec.ts';
import { LoadError } from '../data/loaded.ts';
import type { Calls, ShownHit } from './messages.ts';

const PASSAGES = 2;

/** What the page can ask, in whatever thread it is answered. An answer that is no longer wanted rejects. */
export type Answerer = {
  [Name in Exclude<keyof Calls, 'open'>]: (
    ask: Calls[Name]['ask'],
    signal: AbortSignal,
  ) => Promise<Calls[Name]['answer']>;
};

/** Opens the index at the first question; if that failed, at the next again. */
export function createAnswerer(openIndex: () => Promise<Searcher>): Answerer {
  let opened: Promise<Searcher> | undefined;
  const open = () =>
    (opened ??= openIndex().catch((error: unknown) => {
      opened = undefined;
      throw error;
    }));
  return {
    warm: async () => {
      await open();
      return null;
    },
    search: ({ query, how, most }, signal) =>
      sayDamage(async () => {
        const searcher = await open();
        const units = await searcher.read(query, how, signal);
        signal.throwIfAborted();
        const { total, best } = searcher.rank(units, most);
        const told = await searcher.tell(
          best.map(({ place }) => place),
          signal,
        );
        const shown = told.map((article, at) => show(article, best[at], units));
        const readings = units.map(asReading);
        return { query, readings, total, hits: shown.map(({ hit }) => hit), shown };
      }),
    locate: ({ query, article }, signal) =>
      sayDamage(async () => {
        const units = await (await open()).read(query, 'free', signal);
        return places(article.text, locate(article, units));
      }),
    compare: async ({ records }) => compare(records),
  };
}

async function sayDamage<T>(answer: () => Promise<T>): Promise<T> {
  try {
    return await answer();
  } catch (error) {
    throw error instanceof DamagedShard ? new LoadError('damaged', error) : error;
  }
}

function show(article: ToldArticle, ranked: RankedPlace | undefined, units: readonly QueryUnit[]): ShownHit {
  const { id, title, source, published, wordCount, direction, text } = article;
  const spans = locate(article, units);
  const titleHits = locateInTitle(title.text, units);
  const hit: Hit = {
    id,
    score: ranked?.score ?? 0,
    matchedWords: ranked?.matchedWords ?? 0,
    titleSpans: titleHits,
    spans,
  };
  const found = passages(article, spans, PASSAGES);
  const shownPlaces = found.reduce((sum, { hits }) => sum + places(text, hits).length, 0);
  return {
    hit,
    entry: { id, title, source, published, wordCount, direction },
    titleHits,
    placesElsewhere: places(text, spans).length - shownPlaces,
    passages: found.map(({ start, end, hits }) => ({
      text: text.slice(start, end),
      hits: hits.map((span) => ({ start: span.start - start, end: span.end - start })),
      cutBefore: false,
      cutAfter: false,
    })),
  };
}
