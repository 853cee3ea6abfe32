import type { Article } from '../../article/article.ts';
import { type Entity, type EntityType, type Mention } from '../../article/names/entity.ts';
import type { Quotation } from '../../article/quotations/quotation.ts';
import { type BoilerplateKind, BOILERPLATE_KINDS } from '../../article/structure/role.ts';
import { slice } from '../../text/span.ts';
import { type FoldedLine, storyOf } from '../story.ts';

/** What a text holds, as the index at the back of a book lists it. */
export interface TextIndex {
  /** By speaker, in the order in which they first speak; those whom the text does not name come last. */
  readonly voices: readonly Voice[];
  /** Words between marks that nobody is said to have said. */
  readonly marked: readonly Quotation[];
  /** By kind, those that are named most often first; none without a mention. */
  readonly named: Readonly<Record<EntityType, readonly Named[]>>;
  /** What is folded away, by kind. */
  readonly folded: readonly Folded[];
}

export interface Voice {
  /** Null where the text does not tell who speaks. */
  readonly name: string | null;
  /** True where the words name an office or a group, not anybody. */
  readonly isRole: boolean;
  readonly quotations: readonly Quotation[];
}

export interface Named {
  readonly entity: Entity;
  readonly mentions: readonly Mention[];
}

export interface Folded {
  readonly kind: BoilerplateKind | null;
  readonly lines: readonly FoldedLine[];
}

export function indexOf(article: Article): TextIndex {
  return {
    voices: voicesOf(article),
    marked: article.quotations.filter(isMarkedOnly),
    named: namedIn(article),
    folded: foldedIn(article),
  };
}

function isMarkedOnly({ kind, speaker }: Quotation): boolean {
  return kind === 'scare' && speaker === null;
}

function voicesOf(article: Article): Voice[] {
  const said = article.quotations.filter((quotation) => !isMarkedOnly(quotation));
  const groups = [...gather(said, (quotation) => voiceKey(article, quotation))];
  const voices = groups.map(([key, quotations]) => ({
    name: key === null ? null : voiceName(article, quotations[0]),
    isRole: quotations.every(({ speaker }) => speaker?.basis === 'role' && speaker.entity === null),
    quotations,
  }));
  return [...voices.filter(({ name }) => name !== null), ...voices.filter(({ name }) => name === null)];
}

/** An entity as this text writes it: its fullest spelling here, where the collection's name does not stand in it. */
export function ownName({ name, forms }: Entity): string {
  if (forms.some(({ text }) => text === name)) return name;
  return forms.toSorted((a, b) => b.text.length - a.text.length)[0]?.text ?? name;
}

/** Who speaks: a number for somebody the text names, words for who is only described. */
function voiceKey({ text }: Article, { speaker }: Quotation): number | string | null {
  return speaker === null ? null : (speaker.entity ?? slice(text, speaker));
}

function voiceName({ text, entities }: Article, quotation: Quotation | undefined): string | null {
  const speaker = quotation?.speaker ?? null;
  if (speaker === null) return null;
  const entity = speaker.entity === null ? undefined : entities[speaker.entity];
  return entity === undefined ? slice(text, speaker) : ownName(entity);
}

function namedIn({ entities, mentions }: Article): Readonly<Record<EntityType, readonly Named[]>> {
  const byEntity = gather(mentions, ({ entity }) => entity);
  const all = entities
    .map((entity, place) => ({ entity, mentions: byEntity.get(place) ?? [] }))
    .filter((named) => named.mentions.length > 0)
    .toSorted((a, b) => b.mentions.length - a.mentions.length);
  const ofType = (type: EntityType) => all.filter(({ entity }) => entity.type === type);
  return { person: ofType('person'), organisation: ofType('organisation'), place: ofType('place') };
}

function foldedIn(article: Article): Folded[] {
  const lines = storyOf(article).flatMap((piece) => (piece.kind === 'fold' ? piece.lines : []));
  return [...BOILERPLATE_KINDS, null].flatMap((kind) => {
    const ofKind = lines.filter((line) => line.kind === kind);
    return ofKind.length === 0 ? [] : [{ kind, lines: ofKind }];
  });
}

function gather<K, V>(all: readonly V[], keyOf: (one: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
