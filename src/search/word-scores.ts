import { stepLength, STEPS } from './length-steps.ts';
import type { Candidate, QueryUnit } from './read-query.ts';
import { holdersOf } from './search-index.ts';
import { joinPostings, makeSums } from './sums.ts';

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

// BM25 a field, summed. Source: Robertson, Zaragoza 2009, section 3; the constants were chosen on development news.
const TEXT = { k: 1.2, b: 0.75 } as const;
const TITLE = { k: 0.5, b: 0.5 } as const;
/** A word's stem counts beside the word itself, and in a title nearly as much. */
const STEM_SHARE = 0.4;
const STEM_IN_TITLE = 0.7;
const STEP_LENGTHS = Array.from({ length: STEPS }, (_, step) => stepLength(step));

/** Tells what a place scores for a word, and how near what its title holds comes to it, 0–1. */
type Tell = (place: number, score: number, inTitle: number, weight: number) => void;

/** Returns how much the word tells: the rarity of what it was taken for. */
export function makeScorer({ articleCount, lengths, means }: Statistics) {
  const rarityOf = (holders: number) => Math.log(1 + (articleCount - holders + 0.5) / (holders + 0.5));
  const saturate = (frequency: number, place: number, field: 0 | 1, { k, b }: { k: number; b: number }) => {
    if (frequency === 0) return 0;
    const length = STEP_LENGTHS[lengths[place * 2 + field] ?? 0] ?? 0;
    const weighed = frequency / (1 - b + (b * length) / means[field]);
    return (weighed * (k + 1)) / (weighed + k);
  };
  const values = makeSums(articleCount);
  const valueOf = (place: number, title: number, text: number) =>
    saturate(text, place, 1, TEXT) + saturate(title, place, 0, TITLE);

  return ({ candidates }: QueryUnit, tell: Tell): number => {
    let weight = 0;
    for (const { term, manner, nearness } of candidates) {
      if (manner === 'stem') continue;
      const rarity = rarityOf(holdersOf(term.postings));
      weight = Math.max(weight, rarity);
      eachPosting(term.postings, (place, title, text) => {
        const value = nearness * rarity * valueOf(place, title, text);
        values.raise(place, value, title > 0 ? nearness : 0);
      });
    }
    const group = joinPostings(candidates.filter(isOfStem));
    if (group.length > 0) {
      weight = rarityOf(holdersOf(group));
      eachPosting(group, (place, title, text) => {
        values.add(place, STEM_SHARE * weight * valueOf(place, title, text), title > 0 ? STEM_IN_TITLE : 0);
      });
    }
    if (weight === 0) weight = rarityOf(0);
    values.empty((place, score, inTitle) => tell(place, score, inTitle, weight));
    return weight;
  };
}

function eachPosting(
  postings: readonly number[],
  visit: (place: number, title: number, text: number) => void,
): void {
  for (let at = 0; at < postings.length; at += 3)
    visit(postings[at] ?? 0, postings[at + 1] ?? 0, postings[at + 2] ?? 0);
}

/** The word itself is one of its stem's. */
function isOfStem({ manner }: Candidate): boolean {
  return manner === 'stem' || manner === 'exact';
}
