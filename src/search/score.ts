import type { QueryUnit } from './read-query.ts';
import { makeScorer, type Statistics } from './word-scores.ts';

export interface RankedPlace {
  /** Of the article, in the order of the index. */
  readonly place: number;
  readonly score: number;
  readonly matchedWords: number;
}

export interface RankedPlaces {
  /** How many articles hold a word of the query. */
  readonly total: number;
  /** Best first; equals in the order of the index. */
  readonly best: readonly RankedPlace[];
}

/** Gives the best `most`. */
export type Ranker = (units: readonly QueryUnit[], most: number) => RankedPlaces;

/** How much the share of the query that an article holds counts, and that its title holds: nearly all of it, or it says little. */
const COVERAGE_POWER = 0.5;
const TITLE_COVERAGE = 3;
const TITLE_COVERAGE_POWER = 4;

/** Ranks by BM25 over each word and its stem, with articles first that hold more of the query, and hold it in their title. */
export function makeRanker(statistics: Statistics): Ranker {
  const { articleCount } = statistics;
  const scoreUnit = makeScorer(statistics);
  // Of the whole query, by place; all zero between two queries.
  const scores = new Float64Array(articleCount);
  const held = new Float64Array(articleCount);
  const heldInTitle = new Float64Array(articleCount);
  const matched = new Uint8Array(articleCount);
  return (units, most) => {
    const places: number[] = [];
    let weights = 0;
    for (const unit of units) {
      weights += scoreUnit(unit, (place, score, inTitle, weight) => {
        if (matched[place] === 0) places.push(place);
        add(matched, place, 1);
        add(scores, place, score);
        add(held, place, weight);
        add(heldInTitle, place, weight * inTitle);
      });
    }
    // A query of one word is held or not.
    const coverage = (place: number) =>
      units.length < 2
        ? 1
        : ((held[place] ?? 0) / weights) ** COVERAGE_POWER *
          (1 + TITLE_COVERAGE * ((heldInTitle[place] ?? 0) / weights) ** TITLE_COVERAGE_POWER);
    const best = bestOf(places, most, (place) => ({
      place,
      score: (scores[place] ?? 0) * coverage(place),
      matchedWords: matched[place] ?? 0,
    }));
    for (const place of places) {
      for (const sums of [scores, held, heldInTitle, matched]) sums[place] = 0;
    }
    return { total: places.length, best };
  };
}

function add(sums: Float64Array | Uint8Array, place: number, value: number): void {
  sums[place] = (sums[place] ?? 0) + value;
}

/** Few of many are wanted: those so far are kept in order, and most others never come among them. */
function bestOf(
  places: readonly number[],
  most: number,
  rank: (place: number) => RankedPlace,
): RankedPlace[] {
  const before = (a: RankedPlace, b: RankedPlace) => b.score - a.score || a.place - b.place;
  if (places.length <= most) return places.map(rank).sort(before);
  const best: RankedPlace[] = [];
  for (const place of places) {
    const one = rank(place);
    const last = best.at(-1);
    if (best.length === most && last !== undefined && before(one, last) > 0) continue;
    if (best.length === most) best.pop();
    let at = best.length;
    while (at > 0 && before(one, best[at - 1] ?? one) < 0) at -= 1;
    best.splice(at, 0, one);
  }
  return best;
}
