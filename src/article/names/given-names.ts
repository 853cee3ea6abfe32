import { FOREIGN_GIVEN_NAMES } from '../lexicons/given-names.ts';
import { isVariant, skeleton } from './likeness.ts';
import type { Naming } from './naming.ts';
import { isStrange } from './strange-words.ts';
import { GIVEN, nameKey, SURNAMES } from './word-lists.ts';

const SHORTEST = 6;
/** Endings of pronouns, which hide an everyday word. */
const PRONOUN = /(?:نا|ني|ها|هم|كم|ين|ون|ته)$/u;

/** Foreign given names by their consonants. */
const BY_SKELETON: ReadonlyMap<string, readonly string[]> = bySkeleton();

function bySkeleton(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const word of FOREIGN_GIVEN_NAMES.trim().split(/\s+/u)) {
    const key = nameKey(word);
    if (word.endsWith('?') || key.length < SHORTEST) continue;
    found.set(skeleton(key), [...(found.get(skeleton(key)) ?? []), key]);
  }
  return found;
}

/** True for a given name that is no other word, false for one that is, undefined for none: also one known in other letters. */
export function givenName(naming: Naming, form: string): boolean | undefined {
  const listed = GIVEN.get(form);
  if (listed !== undefined || form.length < SHORTEST || !mayBeName(form)) return listed;
  return !SURNAMES.has(form) && isStrange(naming, form) ? true : undefined;
}

const MOST_REMEMBERED = 100_000;
const remembered = new Map<string, boolean>();

function mayBeName(form: string): boolean {
  const known = remembered.get(form);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const may = isKnownOtherwise(form);
  remembered.set(form, may);
  return may;
}

function isKnownOtherwise(form: string): boolean {
  if (PRONOUN.test(form) || /^[وفبل]/u.test(form)) return false;
  return (BY_SKELETON.get(skeleton(form)) ?? []).some(
    (name) =>
      isVariant(name, form) && form.includes('ع') === name.includes('ع') && form.at(-1) === name.at(-1),
  );
}
