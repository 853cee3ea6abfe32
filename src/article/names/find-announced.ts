import { claim, type Found, isFree, type Naming, rate, standsAt } from './naming.ts';
import { NATIONAL } from './nations.ts';
import { isInflected, isStrange } from './strange-words.ts';
import { ADJECTIVES, GIVEN, HONOURS, OFFICES, PLACE_OPENINGS, STOPS } from './word-lists.ts';

// Those that places only follow: behind منطقة, مركز or شارع stands much else.
const SURE_HEADS: ReadonlySet<string> = new Set(
  'مدينه محافظه بلده قريه ولايه مقاطعه جزيره مخيم ضاحيه ناحيه نهر بحيره هجره'
    .split(' ')
    .flatMap((head) => ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل'].map((clitic) => clitic + head)),
);

/** Claims the places that no list has but a word announces (قرية كفر سبت), and the same names wherever else they stand. */
export function findAnnounced(naming: Naming): void {
  const known = new Map<string, readonly string[]>();
  for (let index = 0; index + 1 < naming.forms.length; index += 1) {
    if (
      !SURE_HEADS.has(naming.forms[index] ?? '') ||
      naming.joints[index] !== 'space' ||
      !isFree(naming, index)
    )
      continue;
    const end = placeEnd(naming, index + 1);
    if (end === null) continue;
    const words = naming.forms.slice(index + 1, end);
    claimPlace(naming, index + 1, end, 0, words);
    if (words.length > 1 || isStrange(naming, words[0] ?? '')) known.set(words[0] ?? '', words);
  }
  if (known.size > 0) findAgain(naming, known);
}

function placeEnd(naming: Naming, start: number): number | null {
  const form = naming.forms[start] ?? '';
  if (!isFree(naming, start)) return null;
  if (PLACE_OPENINGS.has(form)) {
    const next = naming.forms[start + 1] ?? '';
    const joined = naming.joints[start] === 'space' && isFree(naming, start + 1);
    return joined && next.length > 2 && !STOPS.has(next) && !NATIONAL.has(next) ? start + 2 : null;
  }
  if (!isPlaceWord(naming, form)) return null;
  const next = naming.forms[start + 1] ?? '';
  const more = naming.joints[start] === 'space' && isFree(naming, start + 1) && !form.startsWith('ال');
  return more && isStrange(naming, next) && isStrange(naming, form) && !/^[وي]/u.test(next)
    ? start + 2
    : start + 1;
}

function isPlaceWord(naming: Naming, form: string): boolean {
  if (STOPS.has(form) || OFFICES.has(form) || HONOURS.has(form) || ADJECTIVES.has(form) || NATIONAL.has(form))
    return false;
  if (/^(?:[وفبك]ال|لل)|(?:ها|هم|ته)$/u.test(form) || form.length < 4) return false;
  if (isInflected(naming, form) || /^(?:س?[يت]|و)/u.test(form)) return false;
  if (isStrange(naming, form)) return true;
  const { attested } = naming.context;
  if (form.startsWith('ال')) return rate(naming, form) < 0.0006 && attested(form.slice(2)) <= attested(form);
  return GIVEN.get(form) === undefined && rate(naming, form) < 0.0003 && attested(`ال${form}`) === 0;
}

function findAgain(naming: Naming, known: ReadonlyMap<string, readonly string[]>): void {
  for (let index = 0; index < naming.forms.length; index += 1) {
    if (!isFree(naming, index)) continue;
    for (const { form, skip } of naming.readings[index] ?? []) {
      const words = known.get(form);
      if (words === undefined || !standsAt(naming, index, words)) continue;
      claimPlace(naming, index, index + words.length, skip, words);
      break;
    }
  }
}

function claimPlace(
  naming: Naming,
  start: number,
  end: number,
  skip: number,
  words: readonly string[],
): void {
  const found: Found = { type: 'place', start, end, skip, words, listed: null, office: null, metonym: false };
  claim(naming, found);
}
