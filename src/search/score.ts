import { stepLength, STEPS } from './length-steps.ts';
import type { Candidate, QueryUnit } from './read-query.ts';
import { holdersOf } from './search-index.ts';

/** What ranking needs of a collection beside postings. */
export interface Statistics {
  readonly articleCount: number;
  /** Steps of `length-steps.ts` by place: of the title and the rest, in turn; those of articles without a posting may be missing. */
  readonly lengths: ArrayLike<number>;
  /** Mean words of a title, and of the rest. */
  readonly means: readonly [number, number];
}

export function meanLengths(lengths: readonly number[]): [number, number] {
  const mean = (field: 0 | 1) =>
    lengths.reduce((sum, step, at) => sum + (at % 2 === field ? stepLength(step) : 0), 0) /
      Math.max(1, lengths.length / 2) || 1;
  return [mean(0), mean(1)];
}

export interface RankedPlace {
  /** Of the article, in the order of the index. */
  readonly place: number;
  readonly score: number;
  readonly matchedWords: number;
}

// BM25 a field, summed. Source: Robertson, Zaragoza 2009, section 3; the constants were chosen on development news.
const TEXT = { k: 1.2, b: 0.75 } as const;
const TITLE = { k: 0.5, b: 0.5 } as const;
/** A word's stem counts beside the word itself, and in a title nearly as much. */
const STEM_SHARE = 0.4;
const STEM_IN_TITLE = 0.7;
/** How much the share of the query that an article holds counts, and that its title holds: nearly all of it, or it says little. */
const COVERAGE_POWER = 0.5;
const TITLE_COVERAGE = 3;
const TITLE_COVERAGE_POWER = 4;
const STEP_LENGTHS = Array.from({ length: STEPS }, (_, step) => stepLength(step));

/** Ranks by BM25 over each word and its stem, with articles first that hold more of the query, and hold it in their title. */
export function rankPlaces(units: readonly QueryUnit[], statistics: Statistics): RankedPlace[] {
  const scorer = makeScorer(statistics);
  const sums = new Map<number, Sum>();
  let weights = 0;
  for (const unit of units) {
    const { scores, weight } = scorer(unit);
    weights += weight;
    for (const [place, { score, inTitle }] of scores) {
      const sum = sums.get(place) ?? { score: 0, matched: 0, held: 0, heldInTitle: 0 };
      sum.score += score;
      sum.matched += 1;
      sum.held += weight;
      sum.heldInTitle += weight * inTitle;
      sums.set(place, sum);
    }
  }
  return sort(sums, units.length < 2 ? null : weights);
}

interface Sum {
  score: number;
  matched: number;
  held: number;
  heldInTitle: number;
}

interface UnitScore {
  score: number;
  /** 0–1: how near what its title holds comes to what was typed. */
  inTitle: number;
}

type Scorer = (unit: QueryUnit) => {
  readonly scores: ReadonlyMap<number, UnitScore>;
  /** How much the word tells: the rarity of what it was taken for. */
  readonly weight: number;
};

function makeScorer({ articleCount, lengths, means }: Statistics): Scorer {
  const rarityOf = (holders: number) => Math.log(1 + (articleCount - holders + 0.5) / (holders + 0.5));
  const saturate = (frequency: number, place: number, field: 0 | 1, { k, b }: { k: number; b: number }) => {
    const length = STEP_LENGTHS[lengths[place * 2 + field] ?? 0] ?? 0;
    const weighed = frequency / (1 - b + (b * length) / means[field]);
    return (weighed * (k + 1)) / (weighed + k);
  };
  const addPostings = (
    scores: Map<number, UnitScore>,
    postings: readonly number[],
    { share, nearness, best }: { share: number; nearness: number; best: boolean },
  ) => {
    const rarity = rarityOf(holdersOf(postings));
    for (let at = 0; at < postings.length; at += 3) {
      const place = postings[at] ?? 0;
      const title = postings[at + 1] ?? 0;
      const value =
        share * rarity * (saturate(postings[at + 2] ?? 0, place, 1, TEXT) + saturate(title, place, 0, TITLE));
      const inTitle = title > 0 ? nearness : 0;
      const known = scores.get(place);
      if (known === undefined) scores.set(place, { score: value, inTitle });
      else {
        known.score = best ? Math.max(known.score, value) : known.score + value;
        known.inTitle = Math.max(known.inTitle, inTitle);
      }
    }
    return rarity;
  };
  return ({ candidates }) => {
    const scores = new Map<number, UnitScore>();
    let weight = 0;
    for (const { term, manner, nearness } of candidates) {
      if (manner === 'stem') continue;
      const rarity = addPostings(scores, term.postings, { share: nearness, nearness, best: true });
      weight = Math.max(weight, rarity);
    }
    const group = joinPostings(candidates.filter(isOfStem));
    if (group.length > 0) {
      weight = addPostings(scores, group, { share: STEM_SHARE, nearness: STEM_IN_TITLE, best: false });
    }
    return { scores, weight: weight === 0 ? rarityOf(0) : weight };
  };
}

/** The word itself is one of its stem's. */
function isOfStem({ manner }: Candidate): boolean {
  return manner === 'stem' || manner === 'exact';
}

/** One list for several terms, in the order of the articles. */
function joinPostings(candidates: readonly Candidate[]): number[] {
  const counts = new Map<number, [title: number, text: number]>();
  for (const { term } of candidates) {
    for (let at = 0; at < term.postings.length; at += 3) {
      const place = term.postings[at] ?? 0;
      const count = counts.get(place) ?? [0, 0];
      count[0] += term.postings[at + 1] ?? 0;
      count[1] += term.postings[at + 2] ?? 0;
      counts.set(place, count);
    }
  }
  return [...counts].toSorted(([a], [b]) => a - b).flatMap(([place, [title, text]]) => [place, title, text]);
}

/** `weights` of the whole query; null for a query of one word, which is held or not. */
function sort(sums: ReadonlyMap<number, Sum>, weights: number | null): RankedPlace[] {
  const ranked: RankedPlace[] = [];
  for (const [place, { score, matched, held, heldInTitle }] of sums) {
    const coverage =
      weights === null
        ? 1
        : (held / weights) ** COVERAGE_POWER *
          (1 + TITLE_COVERAGE * (heldInTitle / weights) ** TITLE_COVERAGE_POWER);
    ranked.push({ place, score: score * coverage, matchedWords: matched });
  }
  return ranked.sort((a, b) => b.score - a.score || a.place - b.place);
}
