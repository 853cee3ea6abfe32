import { foldKey } from '../../text/fold.ts';
import { ARABIC_GIVEN_NAMES, FOREIGN_GIVEN_NAMES } from '../lexicons/given-names.ts';
import { ACTING_VERBS, NEVER_IN_NAMES } from '../lexicons/name-stops.ts';
import {
  MINISTRIES,
  NOT_ORGANISATIONS,
  ORGANISATION_ADJECTIVES,
  ORGANISATION_CONSTRUCTS,
  ORGANISATION_HEADS,
  OUTLETS_OF_OTHER_NAME,
} from '../lexicons/organisation-heads.ts';
import { SPORT_WORDS } from '../lexicons/organisations.ts';
import { PLACE_HEADS, PLACE_OPENING_WORDS } from '../lexicons/place-heads.ts';
import { KNOWN_SURNAMES } from '../lexicons/surnames.ts';
import { HONORIFICS, OFFICE_WORDS, RESPECTS } from '../lexicons/titles.ts';

/** Folds a spelling for the comparing of names: also the letters that only foreign sounds have, and the lone hamza. */
export function nameKey(text: string): string {
  return foldNameLetters(foldKey(text));
}

// Peh, veh, tcheh and gaf, as papers without them write these sounds.
const FOREIGN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['\u067e', 'ب'],
  ['\u06a4', 'ف'],
  ['\u0686', 'ج'],
  ['\u06af', 'غ'],
  ['\u0621', ''],
]);

/** The same for what is folded already. */
export function foldNameLetters(form: string): string {
  return form.replace(
    /[\u067e\u06a4\u0686\u06af\u0621]/gu,
    (letter) => FOREIGN_LETTERS.get(letter) ?? letter,
  );
}

/** Words of a lexicon, folded; true for one without `?`, which is no other word. */
function readWords(...lexicons: readonly string[]): ReadonlyMap<string, boolean> {
  const words = new Map<string, boolean>();
  for (const word of lexicons.flatMap((lexicon) => lexicon.trim().split(/\s+/u))) {
    const key = nameKey(word.replace('?', ''));
    words.set(key, (words.get(key) ?? true) && !word.endsWith('?'));
  }
  return words;
}

export const ARABIC_GIVEN = readWords(ARABIC_GIVEN_NAMES);
export const GIVEN: ReadonlyMap<string, boolean> = new Map([
  // Egypt and others write ج where the Levant writes غ.
  ...readWords(FOREIGN_GIVEN_NAMES.replaceAll('غ', 'ج')),
  ...readWords(FOREIGN_GIVEN_NAMES),
  ...ARABIC_GIVEN,
]);
export const SURNAMES = readWords(KNOWN_SURNAMES);
export const OFFICES = readWords(OFFICE_WORDS);
export const HONOURS = readWords(HONORIFICS);
export const RESPECT_WORDS = readWords(RESPECTS);
/** With على and أن as `startNaming` tells them from names. */
export const STOPS: ReadonlyMap<string, boolean> = new Map([
  ...readWords(NEVER_IN_NAMES),
  ['على', true],
  ['أن', true],
]);
export const ACTING = readWords(ACTING_VERBS);
export const PLACE_HEAD_WORDS = readWords(PLACE_HEADS);
export const SPORTS = readWords(SPORT_WORDS);
export const PLACE_OPENINGS = readWords(PLACE_OPENING_WORDS);
export const HEADS_OF = readWords(ORGANISATION_HEADS.of);
export const HEADS_NAMED = readWords(ORGANISATION_HEADS.named);
export const HEADS_DEFINITE = readWords(ORGANISATION_HEADS.definite);
export const HEADS_STATE = readWords(ORGANISATION_HEADS.state);
/** Every word that can open an organisation's name. */
export const OPENINGS: ReadonlySet<string> = new Set(
  [HEADS_OF, HEADS_NAMED, HEADS_DEFINITE, HEADS_STATE, readWords(MINISTRIES)].flatMap((words) => [
    ...words.keys(),
  ]),
);
export const CONSTRUCT_WORDS = readWords(ORGANISATION_CONSTRUCTS);
export const MINISTRY_WORDS = readWords(MINISTRIES);
export const OUTLETS: ReadonlySet<string> = new Set(OUTLETS_OF_OTHER_NAME.trim().split(/،\s*/u).map(nameKey));
export const ADJECTIVES = readWords(ORGANISATION_ADJECTIVES);
export const NO_ORGANISATION = readWords(NOT_ORGANISATIONS);
