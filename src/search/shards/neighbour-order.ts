import { holdersOf, type SearchIndex } from '../search-index.ts';

// What more articles hold tells nothing of one event; what one holds, nothing of a neighbour.
const FEWEST_HOLDERS = 2;
const MOST_HOLDERS = 40;

/**
 * The places of an index so that articles which share rare words stand in one group of `size`: a search finds them together, and their passages
 * then come in fewer shards. Greedy: the first that has no group yet takes its nearest.
 */
export function neighbourOrder(index: SearchIndex, size: number): number[] {
  const count = index.ids.length;
  const rare = index.terms.map(({ postings }) => postings).filter(isRare);
  const rareOf = Array.from({ length: count }, (): number[] => []);
  for (const [word, postings] of rare.entries()) {
    for (let at = 0; at < postings.length; at += 3) rareOf[postings[at] ?? 0]?.push(word);
  }
  const order: number[] = [];
  const isTaken = new Uint8Array(count);
  const take = (place: number) => {
    isTaken[place] = 1;
    order.push(place);
  };
  for (let seed = 0; seed < count; seed += 1) {
    if (isTaken[seed] === 1) continue;
    take(seed);
    const room = size - 1 - ((order.length - 1) % size);
    const shared = new Map<number, number>();
    for (const word of rareOf[seed] ?? []) {
      const postings = rare[word] ?? [];
      for (let at = 0; at < postings.length; at += 3) {
        const place = postings[at] ?? 0;
        if (isTaken[place] === 0)
          shared.set(place, (shared.get(place) ?? 0) + 1 / Math.sqrt(postings.length));
      }
    }
    const nearest = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, room);
    for (const [place] of nearest) take(place);
  }
  return order;
}

function isRare(postings: readonly number[]): boolean {
  const holders = holdersOf(postings);
  return holders >= FEWEST_HOLDERS && holders <= MOST_HOLDERS;
}

/** The same index with its articles in another order; `order` holds the place that each had. */
export function reorder({ ids, lengths, terms }: SearchIndex, order: readonly number[]): SearchIndex {
  const placeNow = new Uint32Array(order.length);
  for (const [place, before] of order.entries()) placeNow[before] = place;
  return {
    ids: order.flatMap((before) => ids[before] ?? []),
    lengths: order.flatMap((before) => lengths.slice(before * 2, before * 2 + 2)),
    terms: terms.map((term) => ({ ...term, postings: replaced(term.postings, placeNow) })),
  };
}

function replaced(postings: readonly number[], placeNow: Uint32Array): number[] {
  const starts = Array.from({ length: holdersOf(postings) }, (_, at) => at * 3);
  const now = (start: number) => placeNow[postings[start] ?? 0] ?? 0;
  return starts
    .sort((a, b) => now(a) - now(b))
    .flatMap((start) => [now(start), postings[start + 1] ?? 0, postings[start + 2] ?? 0]);
}
