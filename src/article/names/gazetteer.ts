import { COUNTRIES } from '../lexicons/countries.ts';
import { CLUBS, ORGANISATIONS } from '../lexicons/organisations.ts';
import { PEOPLE } from '../lexicons/people.ts';
import { PLACES, SEATS_OF_GOVERNMENT } from '../lexicons/places.ts';
import { homonyms } from './homonyms.ts';
import { nameKey } from './word-lists.ts';
import type { EntityType } from './entity.ts';

/** A place, organisation or person known beforehand. */
export interface Listed {
  readonly type: EntityType;
  readonly name: string;
  /** The country whose government it can stand for. */
  readonly government: string | null;
}

/** A name of a listed thing, as folded words. */
export interface ListedName {
  readonly words: readonly string[];
  /** True if it is an ordinary word too. */
  readonly doubtful: boolean;
  readonly listed: Listed;
}

/** Homonyms that are ordinary words too. */
const DOUBTFUL_HOMONYMS: ReadonlySet<string> = new Set(['البيضا', 'الجوف']);

/** Listed names by their first word, the longest first. */
export const GAZETTEER: ReadonlyMap<string, readonly ListedName[]> = readGazetteer();

function readGazetteer(): Map<string, ListedName[]> {
  const byFirst = new Map<string, ListedName[]>();
  const add = (entry: string, type: EntityType, government: string | null) => {
    const names = entry.split('=').map((name) => name.trim());
    const listed = { type, name: (names[0] ?? '').replace('?', ''), government };
    for (const name of names) {
      const words = nameKey(name.replace(/[?]/gu, '')).split(/[ .-]+/u);
      const first = words[0] ?? '';
      const held = byFirst.get(first) ?? [];
      held.push({ words, doubtful: name.endsWith('?'), listed });
      byFirst.set(first, held);
    }
  };
  for (const entry of entries(COUNTRIES)) add(entry, 'place', null);
  for (const line of SEATS_OF_GOVERNMENT.trim().split('\n')) {
    const [country = '', seats = ''] = line.split(': ');
    for (const seat of seats.split('؛')) add(seat, 'place', country);
  }
  for (const name of homonyms()) add(DOUBTFUL_HOMONYMS.has(name) ? `${name}?` : name, 'place', null);
  for (const entry of entries(PLACES)) add(entry, 'place', null);
  for (const entry of ORGANISATIONS.trim().split('\n')) add(entry, 'organisation', null);
  for (const entry of CLUBS.trim().split('\n')) add(entry, 'organisation', null);
  for (const entry of entries(PEOPLE)) add(entry, 'person', null);
  // The first of two equal names wins; sorting is stable.
  for (const held of byFirst.values()) held.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function entries(lexicon: string): string[] {
  return lexicon.trim().split(/[،\n]\s*/u);
}
