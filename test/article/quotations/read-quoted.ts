import type { Block } from '../../../src/article/article.ts';
import { entityId, type Entity, type EntityType, type Mention } from '../../../src/article/names/entity.ts';
import type { Names } from '../../../src/article/names/find-names.ts';
import { type Prose, readProse } from '../../../src/article/prose.ts';
import { findQuotations } from '../../../src/article/quotations/find-quotations.ts';
import type { Quotation } from '../../../src/article/quotations/quotation.ts';
import type { Role } from '../../../src/article/structure/role.ts';

/** Each line as a paragraph of the body, the first one as `first`. */
export function proseOf(text: string, first: Role = 'body'): Prose {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split(/(?<=\n)/u)) {
    const role = start === 0 ? first : 'body';
    blocks.push({
      start,
      end: start + line.length,
      role,
      kind: null,
      reason: 'paragraph-shape',
      direction: 'rtl',
    });
    start += line.length;
  }
  return readProse(text, blocks);
}

const TYPES: ReadonlyMap<string, EntityType> = new Map([
  ['@', 'person'],
  ['#', 'organisation'],
  ['%', 'place'],
]);

/** `@سمير حداد` is a person, `#…` an organisation, `%…` a place; every place where the text has the words is a mention. */
export function namesIn(text: string, listed: readonly string[]): Names {
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  listed.forEach((entry, entity) => {
    const name = entry.slice(1);
    const type = TYPES.get(entry.charAt(0)) ?? 'person';
    entities.push({ id: entityId(name), type, name, forms: [], offices: [], government: null });
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const start = /[\s«"“]/u.test(text.charAt(at - 1)) || at === 0 ? at : at - 1;
      mentions.push({ start, end: at + name.length, nameStart: at, entity, metonym: false });
    }
  });
  mentions.sort((a, b) => a.start - b.start);
  return { entities, mentions };
}

export interface Quoted {
  /** The text with `[what was said]` and `{who said it}`. */
  readonly marked: string;
  /** Kind, lemma and basis of each. */
  readonly told: readonly string[];
}

export function readQuoted(text: string, listed: readonly string[], first: Role): Quoted {
  const quotations = findQuotations(proseOf(text, first), namesIn(text, listed));
  const told = quotations.map(
    ({ kind, verb, speaker }) => `${kind} ${verb?.lemma ?? '-'} ${speaker?.basis ?? '-'}`,
  );
  return {
    marked: withMarks(
      text,
      quotations.filter(({ kind }) => kind !== 'scare'),
    ),
    told,
  };
}

/** A text in the notation, without its marks. */
export function withoutMarks(notation: string): string {
  return notation.replace(/[[\]{}]/gu, '');
}

function withMarks(text: string, quotations: readonly Quotation[]): string {
  const at = new Map<number, string>();
  const put = (place: number, mark: string) => {
    if (!(at.get(place) ?? '').includes(mark)) at.set(place, (at.get(place) ?? '') + mark);
  };
  for (const { start, end, speaker } of quotations) {
    put(start, '[');
    put(end, ']');
    if (speaker === null) continue;
    put(speaker.start, '{');
    put(speaker.end, '}');
  }
  let marked = '';
  for (let place = 0; place <= text.length; place += 1) {
    marked += (at.get(place) ?? '') + text.charAt(place);
  }
  return marked;
}
