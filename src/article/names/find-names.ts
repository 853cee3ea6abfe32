import type { Prose } from '../prose.ts';
import type { ReadingContext } from '../reading-context.ts';
import type { Entity, Mention } from './entity.ts';

/** Who and what a text names; mentions count in `entities`. */
export interface Names {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

export function findNames(_prose: Prose, _context: ReadingContext): Names {
  return { entities: [], mentions: [] };
}
