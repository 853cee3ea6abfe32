import * as v from 'valibot';
import type { Article } from '../article/article.ts';
import { DATE_KINDS } from '../article/dates/date-mention.ts';
import { FIGURE_BOUNDS, FIGURE_KINDS } from '../article/figures/figure.ts';
import { ENTITY_TYPES, entityId, FORM_REASONS } from '../article/names/entity.ts';
import { QUOTATION_KINDS, SPEECH_CLASSES } from '../article/quotations/quotation.ts';
import type { Span } from '../text/span.ts';
import { SPAN, WHOLE } from './decode-json.ts';

/** What was found in an article's text, as its asset holds it. */
export type Findings = Pick<Article, 'quotations' | 'entities' | 'mentions' | 'figures' | 'dates'>;

const PLACED = { start: WHOLE, end: WHOLE } as const;
const ENTITY_PLACE = v.nullable(WHOLE);

export const FINDINGS = {
  quotations: v.array(
    v.object({
      ...PLACED,
      kind: v.picklist(QUOTATION_KINDS),
      verb: v.nullable(v.object({ ...PLACED, lemma: v.string(), speech: v.picklist(SPEECH_CLASSES) })),
      speaker: v.nullable(
        v.object({ ...PLACED, basis: v.picklist(['named', 'carried', 'role']), entity: ENTITY_PLACE }),
      ),
    }),
  ),
  entities: v.array(
    v.object({
      id: v.pipe(v.string(), v.transform(entityId)),
      type: v.picklist(ENTITY_TYPES),
      name: v.string(),
      forms: v.array(v.object({ text: v.string(), reason: v.picklist(FORM_REASONS) })),
      offices: v.array(SPAN),
      government: v.nullable(v.string()),
    }),
  ),
  mentions: v.array(v.object({ ...PLACED, entity: WHOLE, nameStart: WHOLE, metonym: v.boolean() })),
  figures: v.array(
    v.object({
      ...PLACED,
      kind: v.picklist(FIGURE_KINDS),
      value: v.number(),
      to: v.nullable(v.number()),
      bound: v.picklist(FIGURE_BOUNDS),
      unit: v.nullable(SPAN),
      unitKey: v.nullable(v.string()),
      when: v.nullable(SPAN),
      where: v.nullable(SPAN),
    }),
  ),
  dates: v.array(
    v.object({
      ...PLACED,
      kind: v.picklist(DATE_KINDS),
      calendar: v.picklist(['gregorian', 'hijri']),
      from: v.nullable(v.string()),
      to: v.nullable(v.string()),
    }),
  ),
} as const;

/** Every span that the findings hold, to be checked against their text. */
export function spansOf({ quotations, entities, mentions, figures, dates }: Findings): Span[] {
  const held = [
    ...quotations.flatMap((one) => [one, one.verb, one.speaker]),
    ...entities.flatMap(({ offices }) => offices),
    ...mentions,
    ...mentions.map(({ nameStart, end }) => ({ start: nameStart, end })),
    ...figures.flatMap((one) => [one, one.unit, one.when, one.where]),
    ...dates,
  ];
  return held.filter((span) => span !== null);
}

/** True if every place among the entities is one. */
export function entitiesExist({ quotations, entities, mentions }: Findings): boolean {
  const exists = (place: number | null) => place === null || place < entities.length;
  return (
    mentions.every(({ entity }) => exists(entity)) &&
    quotations.every(({ speaker }) => exists(speaker?.entity ?? null))
  );
}
