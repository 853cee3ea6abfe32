import { claim, foundNames, isFree, type Naming, rate, standsAt } from './naming.ts';
import { bare, isFathers } from './same-name.ts';
import { isVariant, skeleton } from './likeness.ts';
import { isParticle } from './person-words.ts';
import type { Reading } from './readings.ts';
import { isStrange } from './strange-words.ts';
import { ACTING, ARABIC_GIVEN, GIVEN, HONOURS, OFFICES, STOPS } from './word-lists.ts';

/** Claims the full names found once more wherever they stand, and their surnames and rare given names alone. */
export function findParts(naming: Naming): void {
  const people = foundNames(naming).filter(({ type, words }) => type === 'person' && words.length > 1);
  const parts = knownParts(
    naming,
    people.map(({ words }) => words),
  );
  const skeletons = new Map(people.map(({ words }) => [skeleton(words.at(-1) ?? ''), words.at(-1) ?? '']));
  const fullNames = byFirst(people.map(({ words }) => words));
  for (let index = 0; index < naming.forms.length; index += 1) {
    if (!isFree(naming, index)) continue;
    for (const reading of naming.readings[index] ?? []) {
      const { form, skip } = reading;
      const words =
        fullNames.get(form)?.find((full) => standsAt(naming, index, full)) ??
        behindParticle(naming, index, form, parts) ??
        (parts.has(form) && isMeant(naming, index, form, skip) ? [form] : null) ??
        (isSpeltOtherwise(naming, reading, skeletons) ? [form] : null);
      if (words === null) continue;
      const end = index + words.length;
      claim(naming, {
        type: 'person',
        start: index,
        end,
        skip,
        words,
        listed: null,
        office: null,
        metonym: false,
      });
      break;
    }
  }
}

/** A surname with the particle before it, as its full name has it: دي ميستورا. */
function behindParticle(
  { forms, joints, holder }: Naming,
  index: number,
  form: string,
  parts: ReadonlySet<string>,
): Words | null {
  const next = forms[index + 1] ?? '';
  const stands = isParticle(form) && joints[index] === 'space' && holder[index + 1] === null;
  return stands && parts.has(`${form} ${next}`) ? [form, next] : null;
}

type Words = readonly string[];

/** Longest first; of one first word not more than a page could hold. */
function byFirst(names: readonly Words[]): ReadonlyMap<string, readonly Words[]> {
  const found = new Map<string, Map<string, Words>>();
  for (const words of names) {
    const held = found.get(words[0] ?? '') ?? new Map<string, Words>();
    if (held.size < 16) held.set(words.join(' '), words);
    found.set(words[0] ?? '', held);
  }
  return new Map(
    [...found].map(([first, held]) => [first, [...held.values()].toSorted((a, b) => b.length - a.length)]),
  );
}

function knownParts(naming: Naming, names: readonly Words[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const words of names) {
    const [first = ''] = words;
    const last = words.at(-1) ?? '';
    if (last.length >= 3 && !isParticle(last) && !isFathers(words)) {
      parts.add(last);
      if (isParticle(words.at(-2) ?? '')) parts.add(`${words.at(-2)} ${last}`);
      if (last.startsWith('ال') && last.length > 5) parts.add(bare(last));
    }
    const seldom = GIVEN.get(first) === false ? 0.0001 : 0.0003;
    if (first.length >= 4 && (isStrange(naming, first) || rate(naming, first) < seldom)) parts.add(first);
  }
  return parts;
}

/** A word of no other use that is a surname of the document in other letters. */
function isSpeltOtherwise(
  naming: Naming,
  { form, bones }: Reading,
  surnames: ReadonlyMap<string, string>,
): boolean {
  const surname = form.length < 4 ? undefined : surnames.get(bones);
  if (surname === undefined || rate(naming, form) > 0.0003) return false;
  if (ARABIC_GIVEN.has(surname) || surname.startsWith('ال')) return false;
  return isVariant(surname, form) && isStrange(naming, form);
}

/** A surname that is an everyday word too needs a verb of speech before it. */
function isMeant(naming: Naming, index: number, form: string, skip: number): boolean {
  if (STOPS.has(form) || OFFICES.has(form) || HONOURS.has(form)) return false;
  const { attested } = naming.context;
  if (skip > 0 && attested(naming.forms[index] ?? '') > 4 * attested(form)) return false;
  const before = naming.forms[index - 1] ?? '';
  const acts = ACTING.has(before) || ACTING.has(before.replace(/^[وفس]/u, ''));
  if (acts && skip === 0) return true;
  if (GIVEN.get(form) === false && rate(naming, form) > 0.004) return false;
  return rate(naming, form) < 0.02;
}
