import { COMPLEMENTS, foldedWords, NAMING_NOUNS, PREPOSITIONS } from '../lexicons/speech-words.ts';
import type { Act } from './act.ts';
import type { Marked } from './marked.ts';
import { isComplement, mentionOf, type Scene } from './scene.ts';
import { bareNoun } from './nouns.ts';

/**
 * How close speech stands to marked words: `tight` with nothing but أن, a colon or the speaker between, `clause` inside of what
 * أن begins, `loose` elsewhere in the sentence.
 */
export type Hold = 'tight' | 'clause' | 'loose';

// Words between the verb and a fragment that it may still hold, if no أن stands between.
const LOOSE = 25;

/** The act before the marked words in their sentence that has them for what was said; null if none does. */
export function actBefore(
  scene: Scene,
  acts: readonly Act[],
  marked: Marked,
): { act: Act; hold: Hold } | null {
  let at = firstBehind(acts, marked.tokenStart) - 1;
  const least = Math.max(0, at - 8);
  while (at >= least && isShut(scene, acts[at])) at -= 1;
  const act = at >= least ? acts[at] : undefined;
  if (act === undefined) return null;
  const hold = holdOf(scene, act, marked);
  return hold === 'loose' && marked.tokenStart - act.token > LOOSE ? null : { act, hold };
}

/** How many of the acts begin before a token. */
function firstBehind(acts: readonly Act[], token: number): number {
  let low = 0;
  let high = acts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((acts[middle]?.token ?? Infinity) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isShut(scene: Scene, act: Act | undefined): boolean {
  if (act === undefined || act.form.speech === 'attribute' || act.denied) return true;
  // «مشيرا إلى أنه تحدث مع فلان»: what the speaker says of himself is part of what he says.
  const before = scene.tokens[act.token - 1]?.form ?? '';
  return (
    act.aside && act.subject === null && isComplement(scene, act.token - 1) && /(?:ه|ها|هم)$/u.test(before)
  );
}

// A clause is no longer than so many words, and a sentence of thousands of marks must not be read for each of them.
const CLAUSE = 60;

function holdOf(scene: Scene, act: Act, marked: Marked): Hold {
  const before = marked.tokenStart - 1;
  const gap = scene.text.slice(scene.tokens[before]?.span.end ?? 0, marked.outer.start);
  if (gap.includes(':')) return 'tight';
  if (isComplement(scene, before)) return 'tight';
  if (act.after > before) return 'tight';
  for (let index = Math.max(act.after, before - CLAUSE); index <= before; index += 1) {
    if (isComplement(scene, index)) return 'clause';
  }
  return /[،,]/u.test(gap) && marked.tokenEnd - marked.tokenStart >= 4 ? 'tight' : 'loose';
}

/** Whether the marks only show a name, a title or a term. */
export function isName(scene: Scene, marked: Marked, hold: Hold | null): boolean {
  const length = marked.tokenEnd - marked.tokenStart;
  const before = scene.tokens[marked.tokenStart - 1]?.form ?? '';
  const gap = scene.text.slice(scene.tokens[marked.tokenStart - 1]?.span.end ?? 0, marked.outer.start);
  const colon = gap.includes(':');
  if (!colon && coveredByName(scene, marked)) return true;
  if (isChant(scene, marked.tokenStart)) return true;
  const held = hold === 'tight' || hold === 'clause';
  const fragment = held && isFragment(scene, marked);
  if (
    !fragment &&
    !/[.:،؛\n]/u.test(gap) &&
    length <= 8 &&
    introducesName(scene, marked.tokenStart - 1, hold)
  )
    return true;
  if (colon) return false;
  if (length <= 4 && isAddressed(scene, marked)) return true;
  if (hold === 'tight' && (length > 2 || COMPLEMENTS.has(before))) return length === 1;
  if (hold === 'tight') return true;
  // «قال فلان في اتصال مع "وكالة كذا" إن»: what follows a preposition and comes before أن.
  if (hold === 'loose' && length <= 3 && AFTER_NAMES.has(before)) return true;
  return length === 1 || (length <= 2 && hold === null);
}

/** «قال لـ"صحيفة كذا" إن»: the one who was told, before what was said; or a blessing behind a name. */
function isAddressed(scene: Scene, { tokenStart, tokenEnd }: Marked): boolean {
  const first = scene.tokens[tokenStart]?.form ?? '';
  if (scene.tokens[tokenStart - 1]?.form === 'ل' || /^(?:رحم|حفظ|رضي|صلي|اطال)/u.test(first)) return true;
  // «وأنه» goes on with what was said, «إن» begins it.
  const goesOn = /^و/u.test(scene.tokens[tokenEnd]?.form ?? '');
  return !goesOn && !isComplement(scene, tokenStart - 1) && isComplement(scene, tokenEnd);
}

const AFTER_NAMES = foldedWords('مع عبر لدى في');

/** «خطة "لبيع القطار"»: what begins with a particle goes on with the sentence, so it is no name. */
function isFragment(scene: Scene, { tokenStart }: Marked): boolean {
  const first = scene.tokens[tokenStart]?.form ?? '';
  return COMPLEMENTS.has(first) || PREPOSITIONS.has(first) || /^ل[^اق]...|^ي...|^لل../u.test(first);
}

/** «هتافات المصلين "…"»: what a crowd calls or a banner says is nobody's statement. */
function isChant(scene: Scene, at: number): boolean {
  return scene.tokens.slice(Math.max(0, at - 3), at).some(({ form }) => CHANTS.has(bareNoun(form)));
}

const CHANTS = foldedWords('هتاف هتافات بهتافات هتافاتهم شعار شعارات صيحات عبارات لافتات لافته يافطات');

function introducesName(scene: Scene, index: number, hold: Hold | null): boolean {
  const form = scene.tokens[index]?.form ?? '';
  // «بأن الاتفاق "خطأ كبير"»: with the article it is what the words are said of.
  if (hold === 'clause' && form.startsWith('ال')) return false;
  // «بأنه منظمة "ضارة بالناس"»: what somebody is called by the speaker.
  if (hold === 'clause' && isComplement(scene, index - 1)) return false;
  const clitic = form.replace(/^[وف]?[بلك]?(?=....)/u, '');
  if ([form, bareNoun(form), clitic].some((one) => NAMING_NOUNS.has(one))) return true;
  // «حركة المقاومة الإسلامية "…"»: an adjective or two may follow the noun.
  if (PREPOSITIONS.has(form) || !/^ال|يه$|ي$/u.test(form)) return false;
  const noun = scene.tokens[index - 1]?.form ?? '';
  return NAMING_NOUNS.has(bareNoun(noun)) || NAMING_NOUNS.has(noun.replace(/^[وف]?[بلك]?(?=....)/u, ''));
}

function coveredByName(scene: Scene, marked: Marked): boolean {
  const mention = mentionOf(scene, marked.tokenStart);
  if (mention === null) return false;
  const ofOne = scene.mentionAt[marked.tokenEnd - 1] === scene.mentionAt[marked.tokenStart];
  return ofOne && mention.start <= marked.start + 2 && mention.end >= marked.end - 2;
}
