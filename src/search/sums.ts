import type { Candidate } from './read-query.ts';

/** What the places of one word come to, in arrays that serve for every word: a common one is held by most articles. */
export interface Sums {
  /** Keeps the greater value. */
  raise(place: number, value: number, inTitle: number): void;
  add(place: number, value: number, inTitle: number): void;
  /** Visits each place once, in the order in which they came, and forgets them. */
  empty(visit: (place: number, value: number, inTitle: number) => void): void;
}

export function makeSums(count: number): Sums {
  const values = new Float64Array(count);
  const titles = new Float64Array(count);
  const isHeld = new Uint8Array(count);
  const places: number[] = [];
  const hold = (place: number, value: number, inTitle: number) => {
    if (isHeld[place] === 0) places.push(place);
    isHeld[place] = 1;
    values[place] = value;
    titles[place] = Math.max(titles[place] ?? 0, inTitle);
  };
  return {
    raise: (place, value, inTitle) => hold(place, Math.max(values[place] ?? 0, value), inTitle),
    add: (place, value, inTitle) => hold(place, (values[place] ?? 0) + value, inTitle),
    empty(visit) {
      for (const place of places) {
        visit(place, values[place] ?? 0, titles[place] ?? 0);
        values[place] = 0;
        titles[place] = 0;
        isHeld[place] = 0;
      }
      places.length = 0;
    },
  };
}

/** One list for several terms, in the order of the articles: a merge, two by two. */
export function joinPostings(candidates: readonly Candidate[]): readonly number[] {
  let lists = candidates.map(({ term }) => term.postings);
  while (lists.length > 1) {
    const merged: (readonly number[])[] = [];
    for (let at = 0; at < lists.length; at += 2) merged.push(merge(lists[at] ?? [], lists[at + 1] ?? []));
    lists = merged;
  }
  return lists[0] ?? [];
}

function merge(a: readonly number[], b: readonly number[]): readonly number[] {
  if (b.length === 0) return a;
  const merged: number[] = [];
  let inA = 0;
  let inB = 0;
  while (inA < a.length || inB < b.length) {
    const placeA = a[inA] ?? Infinity;
    const placeB = b[inB] ?? Infinity;
    const fromA = placeA <= placeB;
    const fromB = placeB <= placeA;
    merged.push(
      Math.min(placeA, placeB),
      (fromA ? (a[inA + 1] ?? 0) : 0) + (fromB ? (b[inB + 1] ?? 0) : 0),
      (fromA ? (a[inA + 2] ?? 0) : 0) + (fromB ? (b[inB + 2] ?? 0) : 0),
    );
    if (fromA) inA += 3;
    if (fromB) inB += 3;
  }
  return merged;
}
