import { isVariant } from './likeness.ts';
import { ARABIC_GIVEN } from './word-lists.ts';

/** Word by word the same or spelt otherwise; native names must be the same. */
export function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [joinParticles(a), joinParticles(b)];
  return one.length === other.length && one.every((word, at) => sameWord(word, other[at] ?? ''));
}

export function sameWord(a: string, b: string): boolean {
  if (bare(a) === bare(b)) return true;
  // أبي is أبو behind a preposition.
  if (/^اب[وي]/u.test(a) && /^اب[وي]/u.test(b)) return a.slice(3) === b.slice(3);
  if (isNativeName(a) || isNativeName(b)) return false;
  return isVariant(a, b);
}

/** An Arabic name: it has one spelling, and many bear it. */
export function isNativeName(word: string): boolean {
  return ARABIC_GIVEN.has(word) || word.startsWith('ال');
}

/** دي ميستورا and ديمستورا, عبد الله and عبدالله are one word each. */
export function joinParticles(words: readonly string[]): string[] {
  const joined: string[] = [];
  let particle = '';
  for (const word of words) {
    if (/^(?:دي|دا|دو|فان|فون|ماك|عبد|ابو|ابي|ال|لو|لا|سان)$/u.test(word)) particle += word;
    else {
      joined.push(particle + word);
      particle = '';
    }
  }
  return particle === '' ? joined : [...joined, particle];
}

/** True if the last word is a father's name, not a family's (خالد بن سعود). */
export function isFathers(words: readonly string[]): boolean {
  return /^بنت?$/u.test(words.at(-2) ?? '') && ARABIC_GIVEN.has(words.at(-1) ?? '');
}

/** Without the article, which a surname may lose. */
export function bare(word: string): string {
  return word.replace(/^ال(?=.{3})/u, '');
}
