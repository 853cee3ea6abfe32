import type { Article } from '../article/article.ts';
import { type Entity, entityId } from '../article/names/entity.ts';
import { idOf } from '../article/names/find-names.ts';
import { isNativeName, sameFullName } from '../article/names/same-name.ts';
import { skeleton } from '../article/names/likeness.ts';
import { isAnyStates } from '../article/names/state-bodies.ts';
import { nameKey } from '../article/names/word-lists.ts';

/** Everybody and everything of one name in the collection. */
interface Known {
  readonly key: string;
  readonly words: readonly string[];
  readonly entity: Entity;
  /** How many entities of articles have the name. */
  count: number;
}

/** How many names of one skeleton are compared with each other: keeps a large collection linear. */
const MOST_COMPARED = 24;

/** The same articles, their entities under one id and name wherever the collection shows that they are the same. */
export function nameAcross(articles: readonly Article[]): Article[] {
  const known = new Map<string, Known>();
  for (const { entities } of articles) {
    for (const entity of entities) {
      const key = keyOf(entity);
      const held = known.get(key);
      if (held === undefined) known.set(key, { key, words: wordsOf(entity.name), entity, count: 1 });
      else held.count += 1;
    }
  }
  const heads = joined([...known.values()]);
  return articles.map((article) => ({
    ...article,
    entities: article.entities.map((entity) =>
      entity.type === 'organisation' ? placed(entity, article) : renamed(entity, heads, article.entities),
    ),
  }));
}

function keyOf({ type, name }: Entity): string {
  return `${type} ${wordsOf(name).join('')}`;
}

function wordsOf(name: string): string[] {
  return nameKey(name).split(/[ -]+/u);
}

/** For each name the one under which it goes: full names that are spellings of each other, then surnames of one bearer only. */
function joined(all: readonly Known[]): ReadonlyMap<string, Known> {
  const heads = new Map<string, Known>();
  const people = all.filter(({ entity }) => entity.type === 'person');
  const blocks = new Map<string, Known[]>();
  // The commoner spelling is the name of both.
  const byCount = people
    .filter(({ words }) => words.length > 1)
    .toSorted((a, b) => b.count - a.count || order(a.key, b.key));
  for (const person of byCount) {
    const block = skeleton(person.words.join('')).slice(-3);
    const held = blocks.get(block) ?? [];
    const same = held.find((other) => sameFullName(other.words, person.words));
    if (same === undefined && held.length < MOST_COMPARED) blocks.set(block, [...held, person]);
    heads.set(person.key, same ?? person);
  }
  for (const [surname, head] of soleBearers(byCount, heads)) {
    const single = `person ${surname}`;
    if (people.some(({ key }) => key === single)) heads.set(single, head);
  }
  return heads;
}

/** Surnames that one person of the collection bears, and no other; native ones, which many bear, are left alone. */
function soleBearers(full: readonly Known[], heads: ReadonlyMap<string, Known>): ReadonlyMap<string, Known> {
  const bearers = new Map<string, Set<Known>>();
  for (const person of full) {
    const surname = person.words.at(-1) ?? '';
    bearers.set(surname, (bearers.get(surname) ?? new Set()).add(heads.get(person.key) ?? person));
  }
  const sole = new Map<string, Known>();
  for (const [surname, [only, ...others]] of bearers) {
    if (only !== undefined && others.length === 0 && !isNativeName(surname) && surname.length > 3)
      sole.set(surname, only);
  }
  return sole;
}

/** «وزارة الخارجية» is each state's: without its nation it is the same in one article only. */
function placed(entity: Entity, { id }: Article): Entity {
  return isAnyStates(entity.name) ? { ...entity, id: entityId(`${entity.id}@${id}`) } : entity;
}

/** Nobody is joined to whom the article names beside: two entities of one article stay two. */
function renamed(entity: Entity, heads: ReadonlyMap<string, Known>, beside: readonly Entity[]): Entity {
  const head = heads.get(keyOf(entity));
  const name = head?.entity.name ?? entity.name;
  const id = idOf(entity.type, name);
  if (name === entity.name) return entity;
  return beside.some((other) => other !== entity && other.id === id) ? entity : { ...entity, id, name };
}

/** The same on every machine, whatever its language. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
