import type { Span } from '../../text/span.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Names } from '../names/find-names.ts';
import type { Prose } from '../prose.ts';
import type { Figure } from './figure.ts';

/** Figures with the time and place that their clause tells, where their sentence tells one of the kind and no other. */
export function withSetting(
  figures: readonly Figure[],
  prose: Prose,
  dates: readonly DateMention[],
  names: Names,
): Figure[] {
  const sentences = prose.parts.flatMap((part) => part.sentences);
  const places = names.mentions.filter(
    ({ entity, metonym }) => !metonym && names.entities[entity]?.type === 'place',
  );
  const dateIn = onlyOne(sentences, dates);
  const placeIn = onlyOne(sentences, places);
  let at = 0;
  return figures.map((figure) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) < figure.end) at += 1;
    return {
      ...figure,
      when: ofClause(prose.text, figure, dateIn[at] ?? null),
      where: ofClause(prose.text, figure, placeIn[at] ?? null),
    };
  });
}

/** Farther away, other words claim the time or place for themselves. */
const LONGEST_GAP = 40;

/** The setting if it stands close by and in the same clause; null otherwise. */
function ofClause(text: string, figure: Figure, setting: Span | null): Span | null {
  if (setting === null) return null;
  const [first, second] = setting.start < figure.start ? [setting, figure] : [figure, setting];
  if (second.start - first.end > LONGEST_GAP) return null;
  return /[،؛,;:.«»"“”()\n]/u.test(text.slice(first.end, second.start)) ? null : setting;
}

/** For each sentence its only one of the spans; both in the order of the text. */
function onlyOne(sentences: readonly Span[], spans: readonly Span[]): (Span | null)[] {
  let next = 0;
  return sentences.map(({ end }) => {
    const from = next;
    while ((spans[next]?.end ?? Infinity) <= end) next += 1;
    const only = spans[from];
    return next === from + 1 && only !== undefined ? { start: only.start, end: only.end } : null;
  });
}
