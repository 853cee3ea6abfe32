import type { Article } from '../../article/article.ts';
import { ENTITY_TYPES } from '../../article/names/entity.ts';
import { slice, type Span } from '../../text/span.ts';
import { indexMessages } from './index-messages.ts';
import { isSamePlace } from './place.ts';
import { ownName, type TextIndex } from './text-index.ts';

/** Places that belong together, to be stepped through in the order of the text. */
export interface Series {
  readonly name: string;
  readonly places: readonly Span[];
}

const OPENING_UNITS = 40;

/** The series that a place belongs to; a place that belongs to none is a series of its own, named by its words. */
export function seriesOf(article: Article, index: TextIndex, place: Span): Series {
  return (
    allSeries(article, index).find(({ places }) => places.some((one) => isSamePlace(one, place))) ?? {
      name: opening(slice(article.text, place)),
      places: [place],
    }
  );
}

function allSeries(article: Article, { voices, marked, named, folded }: TextIndex): Series[] {
  const { groups, kinds } = indexMessages;
  return [
    ...ENTITY_TYPES.flatMap((type) => named[type]).map(({ entity, mentions }) => ({
      name: ownName(entity),
      places: mentions,
    })),
    ...voices.map(({ name, quotations }) => ({ name: name ?? indexMessages.noSpeaker, places: quotations })),
    { name: indexMessages.marked, places: marked },
    { name: groups.figures, places: article.figures },
    { name: groups.dates, places: article.dates },
    ...folded.map(({ kind, lines }) => ({ name: kinds[kind ?? 'none'], places: lines })),
  ];
}

/** Whole words only, without a comma before the ellipsis. */
export function opening(words: string, most: number = OPENING_UNITS): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const space = line.lastIndexOf(' ', most);
  const kept = space > 0 ? line.slice(0, space) : line.slice(0, most);
  return `${kept.replace(/[،؛:,.]+$/u, '')}…`;
}
