import type { Article } from '../../src/article/article.ts';
import type { DateKind } from '../../src/article/dates/date-mention.ts';
import type { FigureBound, FigureKind } from '../../src/article/figures/figure.ts';
import {
  type Entity,
  entityId,
  type EntityType,
  ENTITY_TYPES,
  type FormReason,
} from '../../src/article/names/entity.ts';
import type { Quotation, QuotationKind, SpeechClass } from '../../src/article/quotations/quotation.ts';
import { slice } from '../../src/text/span.ts';
import { type Mark, spanOf } from './marked-text.ts';

type Findings = Pick<Article, 'quotations' | 'entities' | 'mentions' | 'figures' | 'dates'>;

/** What the marks of a whole text say was found in it. */
export function findingsOf(text: string, marks: readonly Mark[]): Findings {
  const keys = [...new Set(named(marks).map(({ parts }) => parts[1] ?? ''))];
  return {
    entities: keys.map((key) => entity(text, marks, key)),
    mentions: named(marks).map((mark) => ({
      ...spanOf(mark),
      entity: keys.indexOf(mark.parts[1] ?? ''),
      nameStart: mark.start + nameOffset(mark),
      metonym: mark.parts.includes('metonym'),
    })),
    quotations: marks.flatMap((mark, place) => quotation(mark, marks.slice(0, place), keys)),
    figures: marks.flatMap((mark, place) => figure(mark, marks.slice(place + 1))),
    dates: marks.flatMap(date),
  };
}

const FIGURES = ['count', 'percentage', 'money', 'duration', 'measure', 'age', 'rank', 'bare'];
const DATES = ['day', 'month', 'year', 'weekday', 'relative'];
const QUOTATIONS = ['direct', 'partial', 'indirect', 'scare'];

function named(marks: readonly Mark[]): Mark[] {
  return marks.filter(({ parts }) => (ENTITY_TYPES as readonly string[]).includes(parts[0] ?? ''));
}

/** `clitic2`: the name begins two letters into the word. */
function nameOffset({ parts }: Mark): number {
  return Number(parts.find((part) => part.startsWith('clitic'))?.slice('clitic'.length) ?? 0);
}

function entity(text: string, marks: readonly Mark[], key: string): Entity {
  const own = named(marks).filter(({ parts }) => parts[1] === key);
  const formOf = (mark: Mark) => text.slice(mark.start + nameOffset(mark), mark.end);
  const reasons = new Map<string, FormReason>();
  for (const mark of own) {
    const reason = mark.parts.find((part) =>
      ['spelling', 'variant', 'part', 'office', 'listed'].includes(part),
    );
    if (!reasons.has(formOf(mark))) reasons.set(formOf(mark), (reason ?? 'shown') as FormReason);
  }
  const country = marks.find(({ parts }) => parts[0] === 'country' && parts[1] === key);
  const [first] = own;
  return {
    id: entityId(key),
    type: (first?.parts[0] ?? 'person') as EntityType,
    name: first === undefined ? key : formOf(first),
    forms: [...reasons].map(([form, reason]) => ({ text: form, reason })),
    offices: marks.filter(({ parts }) => parts[0] === 'office' && parts[1] === key).map(spanOf),
    government: country === undefined ? null : slice(text, country),
  };
}

function quotation(mark: Mark, before: readonly Mark[], keys: readonly string[]): Quotation[] {
  const [kind = '', ...rest] = mark.parts;
  if (!QUOTATIONS.includes(kind)) return [];
  const verb = before.findLast(({ parts }) => parts[0] === 'verb');
  const speaker = before.findLast(({ parts }) => parts[0] === 'speaker');
  const isAlone = kind === 'scare';
  const [, speech = '', lemma = ''] = verb?.parts ?? [];
  const [, basis = '', key = ''] = speaker?.parts ?? [];
  return [
    {
      ...spanOf(mark),
      kind: kind as QuotationKind,
      verb: isAlone || verb === undefined ? null : { ...spanOf(verb), lemma, speech: speech as SpeechClass },
      speaker:
        isAlone || speaker === undefined || rest.includes('unknown')
          ? null
          : {
              ...spanOf(speaker),
              basis: rest.includes('carried') ? 'carried' : (basis as 'named' | 'role'),
              entity: keys.includes(key) ? keys.indexOf(key) : null,
            },
    },
  ];
}

function figure(mark: Mark, after: readonly Mark[]): Article['figures'][number][] {
  const [kind = '', value, bound = 'exact'] = mark.parts;
  if (!FIGURES.includes(kind)) return [];
  const next = after.findIndex(({ parts }) => FIGURES.includes(parts[0] ?? ''));
  const own = next < 0 ? after : after.slice(0, next);
  const part = (name: string) => {
    const found = own.find(({ label }) => label === name);
    return found === undefined ? null : spanOf(found);
  };
  return [
    {
      ...spanOf(mark),
      kind: kind as FigureKind,
      value: Number(value),
      to: null,
      bound: bound as FigureBound,
      unit: part('unit'),
      unitKey: null,
      when: part('when'),
      where: part('where'),
    },
  ];
}

function date(mark: Mark): Article['dates'][number][] {
  const [kind = '', day = null] = mark.parts;
  return DATES.includes(kind)
    ? [{ ...spanOf(mark), kind: kind as DateKind, calendar: 'gregorian', from: day, to: day }]
    : [];
}
