import { COMPLEMENTS, PREPOSITIONS } from '../lexicons/speech-words.ts';
import { isOffice } from './nouns.ts';
import { gapBefore, isComplement, mentionOf, type Scene, type Sentence } from './scene.ts';
import type { Agreement, VerbForm } from './verb-forms.ts';

export const BEGINS = new Set(
  'قد وقد فقد كان كانت وكان وكانت كما حيث فيما بينما ثم اذ لكن ولكن الذي التي اما عندما حين'.split(' '),
);

export const RELAYED: ReadonlyMap<string, Agreement> = new Map([
  ['عنه', 'masculine'],
  ['عنها', 'feminine'],
  ['عنهم', 'plural'],
]);

/** Whether the form at a token is a verb of speech there, and not the noun, preposition or passive of the same spelling. */
export function isVerb(scene: Scene, sentence: Sentence, index: number, form: VerbForm): boolean {
  if (mentionOf(scene, index) !== null) return false;
  const previous = index > sentence.tokenStart ? (scene.tokens[index - 1]?.form ?? '') : '';
  const following = index + 1 < sentence.tokenEnd ? (scene.tokens[index + 1]?.form ?? '') : '';
  const folded = scene.tokens[index]?.form ?? '';
  const gap = index + 1 < sentence.tokenEnd ? gapBefore(scene, index + 1) : '';
  const source = scene.text.slice(scene.tokens[index]?.span.start, scene.tokens[index]?.span.end);
  const introduces = COMPLEMENTS.has(following) || /[:«"“]/u.test(gap);
  // إدانة is the noun, أدانه the verb.
  if (form.suffixed && source.endsWith('\u0629')) return false;
  // هنّأ and هنا (here) fold alike.
  if (form.lemma === 'هنأ' && /هنا$/u.test(folded) && !/أ\p{M}*$|\u0651/u.test(source)) return false;
  // «تواصل الشركة العمل», «تابع المباراة»: as speech these have أن or marks near.
  if (ASPECTUAL.has(form.lemma)) return introduces || participates(scene, sentence, index);
  if (/^[وف]?(?:بين|عبر)$/u.test(folded))
    return source.includes('\u0651') || COMPLEMENTS.has(following) || following === 'عن';
  if (
    form.aspect === 'imperfect' &&
    /^(?:يذكر|تذكر|يعتبر|تعتبر|يعد|تعد|يشير|تشير)$/u.test(folded) &&
    previous === ''
  )
    return false;
  if (form.lemma === 'وصف' && !introduces) {
    const begins = previous === '' || form.joined;
    const named = begins && mentionOf(scene, index + 1)?.nameStart === scene.tokens[index + 1]?.span.start;
    return named || describes(scene, sentence, index);
  }
  if (form.suffixed && form.ambiguous && !introduces && previous !== 'ما') return false;
  if (!form.ambiguous)
    return (
      form.aspect !== 'participle' || form.agreement === 'masculine' || participates(scene, sentence, index)
    );
  if (previous !== '' && PREPOSITIONS.has(previous) && !BEGINS.has(previous)) return false;
  if (introduces || BEGINS.has(previous)) return true;
  if (form.lemma === 'نقل' && form.aspect === 'perfect') return relays(scene, sentence, index);
  const person = isPersonAt(scene, index + 1);
  if (form.aspect !== 'perfect') return form.aspect === 'imperfect' && (isOffice(following) || person);
  const clause = previous === '' || form.joined || /[،.؛]/u.test(gapBefore(scene, index));
  const mention = mentionOf(scene, index + 1);
  return (
    clause &&
    (mention !== null || (isOffice(following) && (form.lemma !== 'طالب' || following.startsWith('ال'))))
  );
}

function isPersonAt(scene: Scene, index: number): boolean {
  const mention = mentionOf(scene, index);
  const start = scene.tokens[index]?.span.start;
  return mention?.nameStart === start && scene.names.entities[mention?.entity ?? -1]?.type === 'person';
}

const ASPECTUAL = new Set('واصل تابع زاد أكمل استهل مضى جدد'.split(' '));

/** A participle is also an adjective or noun: as speech it has its أن, colon or quotation near. */
function participates(scene: Scene, sentence: Sentence, index: number): boolean {
  for (let at = index + 1; at < Math.min(sentence.tokenEnd, index + 9); at += 1) {
    if (isComplement(scene, at) || /[:«"“”]/u.test(gapBefore(scene, at))) return true;
  }
  return false;
}

/** «نقل عن فلان»: the verb of transport has no عن so near. */
function relays(scene: Scene, sentence: Sentence, index: number): boolean {
  const near = scene.tokens.slice(index + 1, Math.min(sentence.tokenEnd, index + 9));
  return near.some(({ form }) => form === 'عن' || RELAYED.has(form));
}

/** «وصفه بأنه …»: the verb, not the noun, has its ب near. */
function describes(scene: Scene, sentence: Sentence, index: number): boolean {
  const near = scene.tokens.slice(index + 1, Math.min(sentence.tokenEnd, index + 13));
  return near.some(({ form }) => form === 'ب' || /^بان/u.test(form));
}
