import { letterDistance } from './letter-distance.ts';
import type { IndexTerm } from './search-index.ts';

export interface Repair {
  readonly term: IndexTerm;
  /** As `letterDistance` counts it. */
  readonly distance: number;
}

/** Finds the terms that a word may be a slip for, nearest first. */
export type Repairer = (form: string) => Repair[];

const SHORTEST = 3;
const LONGEST = 32;
/** So many terms with the most letter pairs in common are measured. */
const MOST_MEASURED = 120;
const MOST_GIVEN = 8;

/** Candidates share pairs of letters with the word; how near they are is then measured letter by letter. */
export function makeRepairer(terms: readonly IndexTerm[]): Repairer {
  let holders: ReadonlyMap<string, readonly number[]> | undefined;
  return (form) => {
    if (form.length < SHORTEST || form.length > LONGEST) return [];
    // Most queries need no repair: the pairs are gathered when the first does.
    holders ??= gatherPairs(terms);
    const most = mostDistance(form.length);
    const found: Repair[] = [];
    for (const place of likely(form, holders, terms)) {
      const term = terms[place];
      const distance = term === undefined ? Infinity : letterDistance(form, term.form, most);
      if (term !== undefined && distance < Infinity) found.push({ term, distance });
    }
    return found.toSorted((a, b) => a.distance - b.distance).slice(0, MOST_GIVEN);
  };
}

/** One wrong letter, and in a long word a vowel beside it. */
function mostDistance(length: number): number {
  return length < 4 ? 0.6 : length < 9 ? 1.05 : 1.4;
}

function gatherPairs(terms: readonly IndexTerm[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [place, { form }] of terms.entries()) {
    if (form.length < SHORTEST - 1 || form.length > LONGEST) continue;
    for (const pair of new Set(pairsOf(form))) {
      const list = holders.get(pair);
      if (list === undefined) holders.set(pair, [place]);
      else list.push(place);
    }
  }
  return holders;
}

/** Places of the terms with the greatest share of pairs in common (Dice). */
function likely(
  form: string,
  holders: ReadonlyMap<string, readonly number[]>,
  terms: readonly IndexTerm[],
): number[] {
  const pairs = new Set(pairsOf(form));
  const shared = new Map<number, number>();
  for (const pair of pairs) {
    for (const place of holders.get(pair) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  const scored: [place: number, dice: number][] = [];
  for (const [place, count] of shared) {
    const dice = (2 * count) / (pairs.size + (terms[place]?.form.length ?? 0) + 1);
    if (dice >= 0.4) scored.push([place, dice]);
  }
  return scored
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_MEASURED)
    .map(([place]) => place);
}

/** Of neighbours, with a mark at both ends. */
function pairsOf(form: string): string[] {
  const marked = ` ${form} `;
  return Array.from({ length: marked.length - 1 }, (_, at) => marked.slice(at, at + 2));
}
