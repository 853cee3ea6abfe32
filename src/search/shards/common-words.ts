import type { Article } from '../../article/article.ts';
import { MOST_CODED, ONE_BYTE, pieces } from './word-codes.ts';

// Every word costs some two bytes at the first query, and saves some three at each place.
const RAREST = 4;
/** So many articles, spread over the collection, show what is common. */
const MOST_READ = 6000;

/** The commonest words and signs of a collection: the first by how common they are, the others sorted. */
export function commonWords(count: number, article: (place: number) => Article): string[] {
  const counts = new Map<string, number>();
  const stride = Math.max(1, Math.ceil(count / MOST_READ));
  for (let place = 0; place < count; place += stride) {
    const { text, blocks } = article(place);
    for (const { role, start, end } of blocks) {
      if (role === 'boilerplate') continue;
      for (const piece of pieces(text.slice(start, end))) counts.set(piece, (counts.get(piece) ?? 0) + 1);
    }
  }
  const common = [...counts]
    .filter(([, held]) => held >= RAREST)
    .sort(([a, heldA], [b, heldB]) => heldB - heldA || (a < b ? -1 : 1))
    .slice(0, MOST_CODED)
    .map(([piece]) => piece);
  return [...common.slice(0, ONE_BYTE), ...common.slice(ONE_BYTE).sort()];
}
