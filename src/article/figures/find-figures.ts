import type { DateMention } from '../dates/date-mention.ts';
import type { Names } from '../names/find-names.ts';
import type { Prose } from '../prose.ts';
import type { ReadingContext } from '../reading-context.ts';
import type { Figure } from './figure.ts';

export function findFigures(
  _prose: Prose,
  _dates: readonly DateMention[],
  _names: Names,
  _context: ReadingContext,
): Figure[] {
  return [];
}
