import { type Naming, rate } from './naming.ts';
import { NATIONAL } from './nations.ts';
import { bare } from './same-name.ts';
import { isForeignSurname, isKnownWord, isSeldomWord, isStrange } from './strange-words.ts';
import { ARABIC_GIVEN, GIVEN, HONOURS, OFFICES, PLACE_HEAD_WORDS, STOPS, SURNAMES } from './word-lists.ts';

/** Words that make one name with the next (بن سلمان، دي ميستورا). */
const PARTICLES: ReadonlySet<string> = new Set(
  'بن ابن بنت ولد ال ابو ابي ابا بو ام عبد دي دا دو ديل دل لا لو فان فون ماك سان سانت اوف در ذو'.split(' '),
);
/** Of them, those that can open a name by themselves. */
const OPENING_PARTICLES: ReadonlySet<string> = new Set('ابو ام عبد بن ابن'.split(' '));

/** Names that الله completes where it is written as a word of its own. */
const DIVINE: ReadonlySet<string> = new Set('نصر عبد خير فضل سعد حمد رزق جار عطا ضيف عوض فتح سيف'.split(' '));

const MAX_WORDS = 9;
export function isParticle(form: string): boolean {
  return PARTICLES.has(form);
}

/** True if the form is a name by the lexicons, whatever stands around it. */
function isNameWord(form: string): boolean {
  return GIVEN.has(form) || SURNAMES.has(form);
}

/** The place behind the last word of a name that begins at `start`; its words are free and joined by spaces. */
export function personEnd(naming: Naming, start: number, firstIsSure: boolean): number {
  let end = start + 1;
  const first = (naming.readings[start] ?? []).at(-1)?.form ?? '';
  if (isParticle(naming.forms[start] ?? '') || isParticle(first))
    end = Math.min(end + 1, lastJoined(naming, start) + 1);
  while (end - start < MAX_WORDS && naming.joints[end - 1] === 'space') {
    const step = stepOver(naming, start, end, firstIsSure);
    if (step === 0) break;
    end += step;
  }
  while (end > start + 1 && /^بنت?$/u.test(naming.forms[end - 1] ?? '')) end -= 1;
  return end;
}

function lastJoined(naming: Naming, index: number): number {
  return naming.joints[index] === 'space' && naming.holder[index + 1] === null ? index + 1 : index;
}

/** How many words more belong to the name: a word, or a particle and its word. */
function stepOver(naming: Naming, start: number, at: number, firstIsSure: boolean): number {
  const form = naming.forms[at] ?? '';
  if (naming.holder[at] !== null && !(GIVEN.has(form) && at === start + 1)) return 0;
  if (form === 'الله') return DIVINE.has(naming.forms[at - 1] ?? '') ? 1 : 0;
  // A family's name with its article closes a name, unless another one follows.
  const before = naming.forms[at - 1] ?? '';
  if (at > start + 1 && /^ال.{3}/u.test(before) && !form.startsWith('ال') && !isParticle(form)) return 0;
  if (isParticle(form)) {
    const next = naming.forms[at + 1] ?? '';
    const joined = naming.joints[at] === 'space' && naming.holder[at + 1] === null;
    if (joined && !STOPS.has(next) && !STOPS.has(next.replace(/^و/u, '')) && next.length >= 2) {
      return isParticle(next) && naming.joints[at + 1] === 'space' ? 3 : 2;
    }
  }
  return isNamePart(naming, start, at, firstIsSure) ? 1 : 0;
}

function isNamePart(naming: Naming, start: number, at: number, firstIsSure: boolean): boolean {
  const form = naming.forms[at] ?? '';
  const place = at - start;
  if (isKnownWord(form) && !(GIVEN.has(form) && !STOPS.has(form))) return false;
  if (isNameWord(form)) return place < 5;
  if (isFamilyOfChain(naming, start, at)) return true;
  if (place > 3) return false;
  if (form.startsWith('ال') && form.length >= 5) {
    // الروسي behind a name is more often of a country than of a family; النعماني the other way round.
    if (place === 1) {
      const isArabic = (naming.readings[start] ?? []).some((one) => ARABIC_GIVEN.has(one.form));
      const most = isArabic ? 0.012 : 0.001;
      return rate(naming, form) < (isNational(form) ? 0.002 : most);
    }
    // Only Arabic names have a second surname with the article.
    const isArabic = (naming.readings[start] ?? []).some((one) => ARABIC_GIVEN.has(one.form));
    return isArabic && place === 2 && (isDefiniteSurname(naming, form) || rate(naming, form) < 0.0001);
  }
  // A verb may end like a name only in the letters that folding makes of them (قضى).
  if (endsInMaqsura(naming, at)) return false;
  if (isStrange(naming, form)) return true;
  // Behind a given name that is nothing else a commoner word may follow, if it is never an everyday noun or verb.
  return firstIsSure && place === 1 && (isForeignSurname(naming, form) || isSeldomWord(naming, form));
}

/** Behind fathers' names joined by بن, the family's with its article (خالد بن سعد الهنداوي). */
function isFamilyOfChain(naming: Naming, start: number, at: number): boolean {
  const form = naming.forms[at] ?? '';
  if (!/^ال.{3,}$/u.test(form) || at - start > 7 || rate(naming, form) > 0.004) return false;
  const { attested } = naming.context;
  if (!form.endsWith('ي') && attested(bare(form)) > 0.2 * attested(form) + 2) return false;
  const before = naming.forms.slice(start, at);
  return before.includes('بن') && !(before.at(-1) ?? '').startsWith('ال') && !NATIONAL.has(form);
}

/** True if the text ends the word in ى: a verb or an Arabic noun rather than a foreign name. */
export function endsInMaqsura(naming: Naming, index: number): boolean {
  const end = naming.prose.tokens[index]?.span.end ?? 0;
  return naming.text.charAt(end - 1) === '\u0649';
}

/** True if the word can open a name by itself when a title stands before it. */
export function opensBehindTitle(naming: Naming, form: string, definiteToo: boolean): boolean {
  if (STOPS.has(form) || NATIONAL.has(form)) return false;
  if (GIVEN.has(form) || SURNAMES.has(form) || OPENING_PARTICLES.has(form)) return true;
  if (isKnownWord(form)) return false;
  if (form.startsWith('ال')) return definiteToo && isDefiniteSurname(naming, form);
  return isStrange(naming, form);
}

/** A family's name with its article (الفيصل، الهنداوي): no noun or adjective of things, which would have a feminine. */
function isDefiniteSurname(naming: Naming, form: string): boolean {
  if (GIVEN.has(form.slice(2))) return true;
  if (!/^ال.{3,}ي$/u.test(form) || rate(naming, form) > 0.0008) return false;
  return naming.context.attested(`${form}ه`) === 0 && naming.context.attested(`${form}ين`) === 0;
}

/** The shape of an adjective of relation (السورية، الروسي), article and ي with it. */
export function isNational(form: string): boolean {
  return /^ال.{2,}(?:ي|يه)$/u.test(form) && !OFFICES.has(form) && !STOPS.has(form) && !HONOURS.has(form);
}

/** A name of any word with بن behind it (X بن Y), or a father's name that opens one (أبو X، عبد X). */
export function isChain(naming: Naming, index: number, form: string): boolean {
  const next = naming.forms[index + 1] ?? '';
  if (naming.joints[index] !== 'space' || naming.holder[index + 1] !== null) return false;
  if (form === 'عبد') return next.startsWith('ال');
  if (form === 'ابو' || form === 'ابي') return GIVEN.has(next) || isStrange(naming, next);
  const isWord = STOPS.has(form) || OFFICES.has(form) || HONOURS.has(form) || PLACE_HEAD_WORDS.has(form);
  return (
    (next === 'بن' || next === 'بنت') && form.length > 2 && !isWord && !STOPS.has(form.replace(/^[وف]/u, ''))
  );
}
