import { claim, type Found, isFree, type Naming } from './naming.ts';
import { GAZETTEER, type Listed, type ListedName } from './gazetteer.ts';
import { meantPlace } from './homonymous-places.ts';
import { ACTING, PLACE_HEAD_WORDS, SPORTS } from './word-lists.ts';

/** Claims the places and organisations that the gazetteer knows, the longest name first. */
export function findListed(naming: Naming): void {
  for (let index = 0; index < naming.forms.length; index += 1) {
    if (!isFree(naming, index)) continue;
    const found = listedAt(naming, index);
    if (found === null) continue;
    claim(naming, found);
    if (found.listed?.type === 'organisation')
      named.set(naming, (named.get(naming) ?? new Set()).add(found.listed));
  }
}

function listedAt(naming: Naming, index: number): Found | null {
  let best: Found | null = null;
  for (const { form, skip } of naming.readings[index] ?? []) {
    for (const name of GAZETTEER.get(form) ?? []) {
      if (best !== null && name.words.length <= best.words.length) break;
      if (!standsAt(naming, index, name) || !isMeant(naming, index, name, skip)) continue;
      const { words } = name;
      const listed = meantPlace(naming, index, name.listed);
      const end = index + words.length;
      const metonym = listed.government !== null && actsAt(naming, index, end, skip);
      best = { type: listed.type, start: index, end, skip, words, listed, office: null, metonym };
      break;
    }
  }
  return best;
}

function standsAt({ forms, joints }: Naming, index: number, { words }: ListedName): boolean {
  return words.every(
    (word, at) => at === 0 || (forms[index + at] === word && joints[index + at - 1] === 'space'),
  );
}

/** An ordinary word needs a word before it that announces a place; a short one behind a clitic must be the commoner reading. */
function isMeant(
  naming: Naming,
  index: number,
  { words, doubtful, listed }: ListedName,
  skip: number,
): boolean {
  if (doubtful && listed.type === 'organisation') return isKnownHere(naming, index, listed, words);
  if (words.length > 1) return true;
  if (listed.type === 'place' && isAccusative(naming, index)) return false;
  const { forms, context } = naming;
  const before = forms[index - 1] ?? '';
  const word = words[0] ?? '';
  if (doubtful) {
    const announced = PLACE_HEAD_WORDS.has(before.replace(/^[وبل](?=.{3})/u, ''));
    return announced || /^[وب]?(?:شمال|جنوب|شرق|غرب)$/u.test(before);
  }
  return (
    skip === 0 || word.length > 4 || context.attested(forms[index] ?? '') <= 2 * context.attested(word) + 3
  );
}

// Tanwin before or behind a last alef: only a noun or an adjective in the accusative has it.
const TANWIN = /\u064b\u0627?$|\u0627\u064b$/u;

/** «مسؤولًا روسيًا»: once the mark is folded away, the adjective has the letters of the country. */
function isAccusative({ text, prose }: Naming, index: number): boolean {
  const span = prose.tokens[index]?.span;
  return span !== undefined && TANWIN.test(text.slice(span.start, span.end));
}

/** An organisation called by an ordinary word: a club in a text on sport, or one that the text has named in full before. */
function isKnownHere(naming: Naming, index: number, listed: Listed, words: readonly string[]): boolean {
  const before = naming.joints[index - 1] === 'space' ? (naming.forms[index - 1] ?? '') : '';
  // البنك الأهلي: an adjective of what stands before it.
  if (/^[وبل]?ال/u.test(before)) return false;
  if (/^(?:ال)?نادي /u.test(listed.name)) return isOnSport(naming);
  return (words[0] ?? '').startsWith('ال') && (named.get(naming)?.has(listed) ?? false);
}

/** The listed things that a text has named so far by a name of theirs alone. */
const named = new WeakMap<Naming, Set<Listed>>();
const onSport = new WeakMap<Naming, boolean>();
const ENOUGH_SPORT = 4;

function isOnSport(naming: Naming): boolean {
  const known = onSport.get(naming);
  if (known !== undefined) return known;
  const is = naming.forms.filter((form) => SPORTS.has(form)).length >= ENOUGH_SPORT;
  onSport.set(naming, is);
  return is;
}

/** True if a verb that needs somebody to act stands by the name. */
function actsAt({ forms, joints }: Naming, start: number, end: number, skip: number): boolean {
  const before = joints[start - 1] === 'space' ? (forms[start - 1] ?? '') : '';
  const after = joints[end - 1] === 'space' ? (forms[end] ?? '') : '';
  const acts = (form: string) => ACTING.has(form) || ACTING.has(form.replace(/^[وفس]/u, ''));
  // A preposition in front makes it a place again (في موسكو، بموسكو), and a conjunction carries on from another name.
  return (skip === 0 && acts(before)) || acts(after);
}
