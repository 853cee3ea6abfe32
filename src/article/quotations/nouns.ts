import { COMPLEMENTS, foldedWords, OFFICES, PREPOSITIONS, STOPS } from '../lexicons/speech-words.ts';
import { gapBefore, isComplement, type Scene } from './scene.ts';
import { verbForm } from './verb-forms.ts';

// Between verb and subject there may be a pronoun with its preposition, or a day.
export const SKIPPED = foldedWords(
  'بها به فيها فيه له لها عنه عنها عليه عليها اليه اليها لهم ايضا كذلك امس اليوم الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد بدوره بدورها قائلا بتصريحات بتصريح حينها انذاك بوضوح',
);

/** Without conjunction and article: the form under which the lists hold a noun. */
export function bareNoun(form: string): string {
  return form.replace(/^[وف]?[بلك]?ال(?=...)/u, '').replace(/^لل(?=...)/u, '');
}

export function isOffice(form: string): boolean {
  if (OFFICES.has(form) || OFFICES.has(bareNoun(form))) return true;
  if (/ها$|هم$/u.test(form)) return OFFICES.has(form.slice(0, -2));
  // «إلا أن مسؤولا قال»
  return form.endsWith('ا') && OFFICES.has(form.slice(0, -1)) && !OTHERWISE.has(form);
}

// Ranks whose accusative is another word: in advance, pioneering.
const OTHERWISE = foldedWords('مقدما رائدا حارسا');

const OBJECTS = foldedWords('دعم رفض حرص وجود عدم عزم قرب بدء سعي سير موقف ان صحة');

/** A verbal noun by its shape (التزام، توفير), or one of a pronoun (ثقته): what is affirmed, not who affirms it. */
export function isObject(form: string): boolean {
  return OBJECTS.has(form) || /^ا[^ل].*ا.$|^الت.ا.$|^ت..ي.$|(?:ه|ها|هم|ا)$/u.test(form);
}

/** Whether a word behind a verb of speech is somebody who speaks, though nothing tells who. */
export function mayBeSubject(scene: Scene, index: number): boolean {
  const form = scene.tokens[index]?.form ?? '';
  if (/[^\s\u00a0\u0640\u200b-\u200f]/u.test(gapBefore(scene, index)) || scene.markedAt[index] !== -1)
    return false;
  if (PREPOSITIONS.has(form) || COMPLEMENTS.has(form) || STOPS.has(form) || SKIPPED.has(form)) return false;
  if (/ها$|هم$/u.test(form) && isOffice(form.replace(/ها$|هم$/u, ''))) return true;
  return form.length > 3 && !/^[بل]/u.test(form) && !isObject(form) && verbForm(form) === null;
}

/** Words that begin an object or an adverb more often than a speaker. */
export function isNoSubject(first: string): boolean {
  return (
    first.length < 3 ||
    /^[بل]..|^ذلك$|^كل$|^عدم$|^ضروره$|^اهميه$|^عن$|^دعم$|^وجود$|^حرص/u.test(first) ||
    (/ا$/u.test(first) && !/^ال/u.test(first))
  );
}

const NOBODY = foldedWords('واحده واحد احدي بعض جميع كافه معظم اي');

/** «وأضاف فلان أن»: a word that nobody listed, but that can only be who speaks. */
export function isUnknownName(scene: Scene, start: number, end: number): boolean {
  const first = scene.tokens[start]?.form ?? '';
  if (end - start > 4 || PREPOSITIONS.has(first) || NOBODY.has(first)) return false;
  if (first.length < 3 ? first !== 'بن' || end - start < 2 : /^[بل]/u.test(first)) return false;
  // «وأوضحت اللائحة أن»
  if (first.startsWith('ال')) return end - start <= 2 && isComplement(scene, end);
  if (/[اه]$/u.test(first)) return false;
  // «واتهم فلان الشركة»: the second noun is the verb's object.
  if (scene.tokens.slice(start + 1, end).some(({ form }) => form.startsWith('ال'))) return false;
  return introducesSpeech(scene, start, end);
}

/** Behind the phrase come أن, a mark, «قائلا», or an office in apposition: «وأوضحت ليلى حداد، أستاذة الفلك، أن». */
function introducesSpeech(scene: Scene, start: number, end: number): boolean {
  const next = verbForm(scene.tokens[end]?.form ?? '');
  if (next !== null && next.aspect === 'participle' && next.lemma === 'قال') return true;
  const gap = gapBefore(scene, end);
  if (end - start > 1 && /[،,]/u.test(gap) && isOffice(scene.tokens[end]?.form ?? '')) return true;
  return isComplement(scene, end) || /[:«"“”]/u.test(gap);
}
