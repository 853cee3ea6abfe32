import type { Attestation } from '../../text/stem.ts';
import { FOREIGN_GIVEN_NAMES } from '../lexicons/given-names.ts';
import { isVariant, skeleton } from './likeness.ts';
import type { Naming } from './naming.ts';
import { isStrange } from './person-words.ts';
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

const judged = new WeakMap<Attestation, Map<string, boolean>>();

/** True for a given name that is no other word, false for one that is, undefined for none: also one known in other letters. */
export function givenName(naming: Naming, form: string): boolean | undefined {
  const listed = GIVEN.get(form);
  if (listed !== undefined || form.length < SHORTEST || SURNAMES.has(form)) return listed;
  const { attested } = naming.context;
  const known = judged.get(attested) ?? new Map<string, boolean>();
  judged.set(attested, known);
  const seen = known.get(form) ?? (isStrange(naming, form) && isKnownOtherwise(form));
  known.set(form, seen);
  return seen ? true : undefined;
}

function isKnownOtherwise(form: string): boolean {
  if (PRONOUN.test(form) || /^[وفبل]/u.test(form)) return false;
  return (BY_SKELETON.get(skeleton(form)) ?? []).some(
    (name) =>
      isVariant(name, form) && form.includes('ع') === name.includes('ع') && form.at(-1) === name.at(-1),
  );
}
