import { foldKey } from '../../text/fold.ts';
import { BETWEEN_WORDS, LETTER_CLASSES, letterClass, letterPairs } from './letter-pairs.ts';

/** How far a text reads as Arabic. */
export interface Weight {
  /** The sum over its letter pairs, less what is out of place in it; above 0 speaks for Arabic. */
  readonly bits: number;
  /** Letters of the Arabic script. */
  readonly letters: number;
}

/** What one character out of place counts against a text: about as much as two wrong letter pairs. */
const OUT_OF_PLACE = 8; // bits

// Classes beyond the Arabic letters.
const NOTHING = 250; // a mark on a letter: it is passed over
const NOT_BESIDE_ARABIC = 251; // a Latin letter, or a sign such as ¬ or ×: fine, but not within an Arabic word
const STRANGE = 252; // a control character, an unassigned one, a letter of a third script
const UNKNOWN = 255;

const classes = new Uint8Array(0x10000).fill(UNKNOWN);

/** Weighs at most `most` units of a text, in one pass. */
export function weigh(text: string, most = 200_000): Weight {
  const pairs = letterPairs();
  let bits = 0;
  let letters = 0;
  let last = BETWEEN_WORDS;
  const end = Math.min(text.length, most);
  for (let index = 0; index < end; index += 1) {
    const next = classOf(text.charCodeAt(index));
    if (next === NOTHING) continue;
    if (next === STRANGE) bits -= OUT_OF_PLACE;
    if (next < NOTHING) {
      if (next !== BETWEEN_WORDS) letters += 1;
      if (last < NOTHING && last + next > 0) bits += pairs[last * LETTER_CLASSES + next] ?? 0;
    }
    if (isClash(last, next) || isClash(next, last)) bits -= OUT_OF_PLACE;
    last = next === STRANGE ? BETWEEN_WORDS : next;
  }
  return { bits, letters };
}

function isClash(one: number, other: number): boolean {
  return one === NOT_BESIDE_ARABIC && other < NOTHING && other !== BETWEEN_WORDS;
}

function classOf(unit: number): number {
  const known = classes[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const computed = computeClass(String.fromCharCode(unit));
  classes[unit] = computed;
  return computed;
}

function computeClass(character: string): number {
  // Halves of surrogate pairs: an emoji speaks neither for nor against.
  if (/[\ud800-\udfff]/u.test(character)) return BETWEEN_WORDS;
  if (/[\p{M}\p{Cf}\u0640]/u.test(character)) return NOTHING;
  if (/(?=\p{Script=Arabic})\p{L}/u.test(character)) return letterClass([...foldKey(character)][0] ?? '');
  if (/\p{Script=Latin}/u.test(character)) return NOT_BESIDE_ARABIC;
  if (/[^\P{C}\t\n\v\f\r\u0085]|\ufffd|\p{L}/u.test(character)) return STRANGE;
  // 00A2–00BE signs and fractions, without « » and the no-break space; × ÷.
  if (/[\u00a2-\u00aa\u00ac-\u00ba\u00bc-\u00be×÷]/u.test(character)) return NOT_BESIDE_ARABIC;
  return BETWEEN_WORDS;
}
