import type { ArticleId } from '../article/article.ts';
import { makeQueryReader, type QueryUnit } from './read-query.ts';
import type { Reading } from './result.ts';
import type { SearchIndex } from './search-index.ts';

export interface SearchEngine {
  /** Never throws, whatever is typed; an empty query finds nothing. */
  rank(query: string, how: 'free' | 'literal'): Ranking;
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

// BM25 with the usual constants. Source: Robertson, Zaragoza 2009, section 3.
const K1 = 1.2;
const B = 0.75;

/** Ranks by BM25 over the best term of each word, with articles that hold more of the words first. */
export function makeSearchEngine(index: SearchIndex): SearchEngine {
  const reader = makeQueryReader(index);
  const meanLength =
    index.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, index.lengths.length);
  return {
    rank(query, how) {
      const units = reader.read(query, how);
      const scores = new Map<number, { score: number; matched: number }>();
      for (const unit of units) {
        for (const [place, score] of scoreUnit(unit, index, meanLength)) {
          const sum = scores.get(place) ?? { score: 0, matched: 0 };
          scores.set(place, { score: sum.score + score, matched: sum.matched + 1 });
        }
      }
      return { units, readings: units.map(asReading), ranked: sortScores(scores, units.length, index.ids) };
    },
  };
}

function scoreUnit(unit: QueryUnit, index: SearchIndex, meanLength: number): Map<number, number> {
  const best = new Map<number, number>();
  for (const { term, nearness } of unit.candidates) {
    const holders = term.postings.length / 2;
    const rarity = Math.log(1 + (index.ids.length - holders + 0.5) / (holders + 0.5));
    for (let at = 0; at < term.postings.length; at += 2) {
      const place = term.postings[at] ?? 0;
      const frequency = term.postings[at + 1] ?? 0;
      const norm = K1 * (1 - B + (B * (index.lengths[place] ?? 0)) / meanLength);
      const score = (nearness * rarity * frequency * (K1 + 1)) / (frequency + norm);
      if (score > (best.get(place) ?? 0)) best.set(place, score);
    }
  }
  return best;
}

function sortScores(
  scores: ReadonlyMap<number, { score: number; matched: number }>,
  unitCount: number,
  ids: readonly ArticleId[],
): Ranked[] {
  return [...scores]
    .toSorted(([placeA], [placeB]) => placeA - placeB)
    .flatMap(([place, { score, matched }]) => {
      const id = ids[place];
      const coordination = (matched / unitCount) ** 2;
      return id === undefined ? [] : [{ id, score: score * coordination, matchedWords: matched }];
    })
    .toSorted((a, b) => b.score - a.score);
}

function asReading({ typed, candidates }: QueryUnit): Reading {
  return { typed, forms: candidates.map(({ term, manner }) => ({ form: term.surface, manner })) };
}
