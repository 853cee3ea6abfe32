import { HOMONYMOUS_PLACES } from '../lexicons/homonymous-places.ts';
import { nameKey } from './word-lists.ts';

/** One of the places of a name. */
interface Bearer {
  readonly listed: { readonly type: 'place'; readonly name: string; readonly government: string | null };
  /** Folded words of a text that speaks of this one. */
  readonly signs: ReadonlySet<string>;
}

/** The places that share a name, by the folded name. */
export const BEARERS: ReadonlyMap<string, readonly Bearer[]> = new Map(
  HOMONYMOUS_PLACES.trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...bearers] = line.split('؛');
      return [nameKey(name.trim()), bearers.map(readBearer)];
    }),
);

function readBearer(text: string): Bearer {
  const [name = '', government = '-', signs = ''] = text.split(':').map((part) => part.trim());
  return {
    listed: { type: 'place', name, government: government === '-' ? null : government },
    signs: new Set(signs.split(' ').map(nameKey)),
  };
}

/** The names that two places bear. */
export function homonyms(): Iterable<string> {
  return BEARERS.keys();
}
