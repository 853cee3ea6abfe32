import type { Prose } from '../prose.ts';
import type { ReadingContext } from '../reading-context.ts';
import { slice } from '../../text/span.ts';
import {
  type Entity,
  entityId,
  type EntityForm,
  type EntityType,
  type FormReason,
  type Mention,
} from './entity.ts';
import { findAliases } from './find-aliases.ts';
import { findAnnounced } from './find-announced.ts';
import { findListed } from './find-listed.ts';
import { findOrganisations } from './find-organisations.ts';
import { findParts } from './find-parts.ts';
import { findPeople } from './find-people.ts';
import { type Cluster, identify } from './identity.ts';
import { behind, type Found, foundNames, type Naming, startNaming } from './naming.ts';
import { nameKey } from './word-lists.ts';

/** Who and what a text names; mentions count in `entities`. */
export interface Names {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/** Listed names first, then what a pattern or a title tells, then the parts of names that stand alone. */
export function findNames(prose: Prose, context: ReadingContext): Names {
  const naming = startNaming(prose, context);
  findListed(naming);
  findOrganisations(naming);
  findAnnounced(naming);
  findAliases(naming);
  findPeople(naming);
  findParts(naming);
  const clusters = identify(foundNames(naming)).toSorted((a, b) => firstPlace(a) - firstPlace(b));
  const entities = clusters.map((cluster) => toEntity(naming, cluster));
  const mentions = clusters
    .flatMap(({ members }, entity) => members.map(({ found }) => toMention(naming, found, entity)))
    .toSorted((a, b) => a.start - b.start);
  return { entities, mentions };
}

function firstPlace({ members }: Cluster): number {
  return members.reduce((first, { found }) => Math.min(first, found.start), Infinity);
}

function toMention(naming: Naming, found: Found, entity: number): Mention {
  const nameStart = behind(naming, found.start, found.skip);
  const { tokens } = naming.prose;
  return {
    start: tokens[found.start]?.span.start ?? 0,
    end: tokens[found.end - 1]?.span.end ?? 0,
    entity,
    nameStart,
    metonym: found.metonym,
  };
}

function toEntity(naming: Naming, { members }: Cluster): Entity {
  const written = members.map(({ found, reason }) => ({
    text: writtenName(naming, found),
    found,
    reason: found.isAlias ? ('alias' as const) : reason,
  }));
  const type: EntityType = members[0]?.found.type ?? 'person';
  const name = bestName(
    written.map(({ text }) => text),
    type,
  );
  const reasons = new Map<string, FormReason>([[name, 'shown']]);
  for (const { text, reason } of written) {
    if (!reasons.has(text)) reasons.set(text, nameKey(text) === nameKey(name) ? 'spelling' : reason);
  }
  return {
    // Two places of one name stay two, and a listed one has its id in every spelling.
    id: idOf(type, members[0]?.found.listed?.name ?? name),
    type,
    name,
    forms: [...reasons].map(([text, reason]): EntityForm => ({ text, reason })),
    offices: members.map(({ found }) => found.office).filter((office) => office !== null),
    government: members[0]?.found.listed?.government ?? null,
  };
}

/** Made of the type and the folded name, so that it is the same on every machine. */
export function idOf(type: EntityType, name: string): ReturnType<typeof entityId> {
  return entityId(`${type}:${nameKey(name).replace(/\s+/gu, '-')}`);
}

/** A person's or organisation's fullest name, a place's commonest one; the earlier of equals. */
function bestName(texts: readonly string[], type: EntityType): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const rank = (text: string) =>
    (type === 'place' ? 0 : text.split(/\s/u).length * 1000) + (counts.get(text) ?? 0);
  return [...counts.keys()].reduce((best, text) => (rank(text) > rank(best) ? text : best));
}

/** As the text writes it without clitics, with the article that لل has swallowed, in single spaces. */
function writtenName(naming: Naming, found: Found): string {
  const { start, end, nameStart } = toMention(naming, found, 0);
  const text = slice(naming.text, { start: nameStart, end }).replace(/\s+/gu, ' ');
  const clitic = slice(naming.text, { start, end: nameStart });
  const lost = clitic.endsWith('لل') && found.words[0]?.startsWith('ال');
  return lost ? `ال${text}` : text;
}
