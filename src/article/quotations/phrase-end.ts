import {
  COMPLEMENTS,
  foldedWords,
  NAMING_NOUNS,
  OFFICE_PREPOSITIONS,
  PREPOSITIONS,
  RELATIONS,
  STOPS,
} from '../lexicons/speech-words.ts';
import { bareNoun, isObject, isOffice } from './nouns.ts';
import { gapBefore, isComplement, mentionOf, type Scene } from './scene.ts';
import { verbForm } from './verb-forms.ts';

const LONGEST = 16;

/** Where the words that say who speaks end: before a preposition, أن, a verb, a day, a mark, or behind a person’s name. */
export function phraseEnd(scene: Scene, start: number, limit: number): number {
  let person = false;
  let index = start;
  const last = Math.min(limit, start + LONGEST);
  while (index < last) {
    const form = scene.tokens[index]?.form ?? '';
    const mention = mentionOf(scene, index);
    if (index > start) {
      const gap = gapBefore(scene, index);
      const quoted = scene.marked[scene.markedAt[index] ?? -1];
      if (
        quoted !== undefined &&
        quoted.tokenStart === index &&
        quoted.tokenEnd - index <= 4 &&
        NAMING_NOUNS.has(bareNoun(scene.tokens[index - 1]?.form ?? ''))
      ) {
        index = quoted.tokenEnd;
        continue;
      }
      if (/[،,]/u.test(gap)) return person ? index : appositionEnd(scene, index, last);
      if (/[^\s\u00a0\u200b-\u200f\u0640]/u.test(gap) && !/^[»”"'’)]?[\s.ـ]?$/u.test(gap)) return index;
      if (/[.]/u.test(gap) && (scene.tokens[index - 1]?.form.length ?? 0) > 1) return index;
    } else if (scene.markedAt[index] !== -1 && scene.markedAt[index] !== undefined) return start;
    if (isComplement(scene, index)) return index;
    if (mention !== null) {
      const entity = scene.names.entities[mention.entity];
      const clitic = mention.nameStart > mention.start;
      if (entity?.type === 'person' && person && !isOwned(scene, start, index)) return index;
      if (clitic && index === start && !/^و/u.test(form) && !isToWhom(scene, start)) return start;
      person ||= entity?.type === 'person' && !isOwned(scene, start, index);
      while (index < last && scene.mentionAt[index] === scene.mentionAt[index + 1]) index += 1;
      index += 1;
      continue;
    }
    if (STOPS.has(form)) return index;
    if (PREPOSITIONS.has(form)) {
      const belongs = OFFICE_PREPOSITIONS.has(form) || (form === 'عن' && isDeputy(scene, start));
      if (index === start || person || !belongs) return index;
      const on = nameAfter(scene, index + 1, last);
      if (on < 0) return index;
      index = on;
      continue;
    }
    if (person) return index;
    // «مراقبون تصعيدا»: an indefinite accusative is what is said, not who says it.
    if (index > start && form.length > 3 && /[^ي]ا$|^ي.../u.test(form)) return index;
    const definite = (scene.tokens[index - 1]?.form ?? '').startsWith('ال');
    if (index > start && definite && isObject(form) && !form.endsWith('ه') && !isOffice(form)) return index;
    const verb = verbForm(form);
    if (verb !== null && (!verb.ambiguous || index === start) && !isOffice(form)) return index;
    index += 1;
  }
  return index;
}

const TO_WHOM = foldedWords('وفقا والقول طبقا تبعا');

/** «وفقا لفلان»: the ل belongs to what introduces him. */
function isToWhom(scene: Scene, start: number): boolean {
  return TO_WHOM.has(scene.tokens[start - 1]?.form ?? '');
}

const DEPUTIES = foldedWords('نائب نائبة عضو مرشح مندوب ممثل النائب النائبة المرشح المندوب الممثل');

/** «النائب عن الحزب فلان». */
function isDeputy(scene: Scene, start: number): boolean {
  return DEPUTIES.has(scene.tokens[start]?.form ?? '');
}

/** «وزير الخارجية، جون كيري، إن»: the end of a name that a comma parts from its office. */
function appositionEnd(scene: Scene, index: number, last: number): number {
  for (let at = index; at < Math.min(last, index + 5); at += 1) {
    const mention = mentionOf(scene, at);
    if (at > index && /[^\s\u00a0]/u.test(gapBefore(scene, at))) return index;
    if (mention === null) {
      if (!isOffice(scene.tokens[at]?.form ?? '')) return index;
      continue;
    }
    if (scene.names.entities[mention.entity]?.type !== 'person' || mention.nameStart > mention.start)
      return index;
    while (at + 1 < last && scene.mentionAt[at + 1] === scene.mentionAt[at]) at += 1;
    return at + 1;
  }
  return index;
}

/** «المبعوث إلى سوريا فلان»: where a person's name follows a place or institute; -1 if none does. */
function nameAfter(scene: Scene, from: number, last: number): number {
  for (let index = from; index < last; index += 1) {
    const form = scene.tokens[index]?.form ?? '';
    if (/[^\s\u00a0]/u.test(gapBefore(scene, index))) return -1;
    const mention = mentionOf(scene, index);
    const isPerson = scene.names.entities[mention?.entity ?? -1]?.type === 'person';
    if (mention !== null && isPerson && index > from) {
      return mention.nameStart === mention.start && !PREPOSITIONS.has(scene.tokens[index - 1]?.form ?? '')
        ? index
        : -1;
    }
    if (mention === null && (COMPLEMENTS.has(form) || STOPS.has(form) || verbForm(form)?.ambiguous === false))
      return -1;
    if (mention === null && PREPOSITIONS.has(form) && !OFFICE_PREPOSITIONS.has(form)) return -1;
  }
  return -1;
}

/** Whether the person at token `index` owns the phrase's head instead of being it: مكتب فلان، المتحدث باسم الرئيس فلان. */
export function isOwned(scene: Scene, start: number, index: number): boolean {
  const before = scene.tokens[index - 1]?.form ?? '';
  if (index <= start) return false;
  if (before === 'باسم' || (RELATIONS.has(before) && !before.startsWith('ال'))) return true;
  const second = scene.tokens[index - 2]?.form ?? '';
  const owned = second === 'باسم' || RELATIONS.has(second);
  return (
    index - 2 >= start && owned && /^(?:ال)?(?:رييس|ملك|امير|وزير|زعيم|سيد|شيخ|دكتور|قايد)$/u.test(before)
  );
}
