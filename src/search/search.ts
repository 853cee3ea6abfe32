import type { ArticleId } from '../article/article.ts';
import { makeLexicon } from './lexicon.ts';
import { type QueryUnit, readQuery } from './read-query.ts';
import type { Reading } from './result.ts';
import { makeRanker } from './score.ts';
import { meanLengths } from './word-scores.ts';
import type { SearchIndex } from './search-index.ts';

export interface SearchEngine {
  /** Never throws, whatever is typed; an empty query finds nothing. */
  rank(query: string, how: 'free' | 'literal'): Promise<Ranking>;
}

export interface Ranking {
  readonly units: readonly QueryUnit[];
  readonly readings: readonly Reading[];
  /** Best first; equals in the order of the index. */
  readonly ranked: readonly Ranked[];
}

export interface Ranked {
  readonly id: ArticleId;
  readonly score: number;
  readonly matchedWords: number;
}

/** Over an index that is in memory. */
export function makeSearchEngine(index: SearchIndex): SearchEngine {
  const lexicon = makeLexicon(index);
  const { ids, lengths } = index;
  const rank = makeRanker({ articleCount: ids.length, lengths, means: meanLengths(lengths) });
  return {
    async rank(query, how) {
      const units = await readQuery(lexicon, query, how);
      const ranked = rank(units, ids.length).best.flatMap(({ place, ...rest }) => {
        const id = ids[place];
        return id === undefined ? [] : [{ id, ...rest }];
      });
      return { units, readings: units.map(asReading), ranked };
    },
  };
}

export function asReading({ typed, candidates }: QueryUnit): Reading {
  return { typed, forms: candidates.map(({ term, manner }) => ({ form: term.surface, manner })) };
}
