import {
  COMPLEMENTS,
  foldedWords,
  NAMING_NOUNS,
  OFFICE_PREPOSITIONS,
  PREPOSITIONS,
  STOPS,
} from '../lexicons/speech-words.ts';
import { isOwned } from './owned.ts';
import { bareNoun, isObject, isOffice } from './nouns.ts';
import { gapBefore, isComplement, mentionOf, type Scene } from './scene.ts';
import { verbForm } from './verb-forms.ts';

const LONGEST = 16;

/** Where the words that say who speaks end: before a preposition, أن, a verb, a day, a mark, or behind a person’s name. */
export function phraseEnd(scene: Scene, start: number, limit: number): number {
  const walk: Walk = { scene, start, last: Math.min(limit, start + LONGEST), person: false };
  if (scene.markedAt[start] !== -1 && scene.markedAt[start] !== undefined) return start;
  let index = start;
  while (index < walk.last) {
    const name = nameBetweenMarks(walk, index);
    if (name !== null) {
      index = name;
      continue;
    }
    const end = endAtMark(walk, index);
    if (end !== null) return end;
    const next = isComplement(scene, index) ? index : step(walk, index);
    if (next <= index) return index;
    index = next;
  }
  return index;
}

interface Walk {
  readonly scene: Scene;
  readonly start: number;
  readonly last: number;
  /** A person has been named, who is the speaker. */
  person: boolean;
}

/** «حركة "الموج"»: behind the name, if one between marks belongs to the noun before it. */
function nameBetweenMarks({ scene, start }: Walk, index: number): number | null {
  const quoted = scene.marked[scene.markedAt[index] ?? -1];
  if (index === start || quoted === undefined || quoted.tokenStart !== index) return null;
  const named = NAMING_NOUNS.has(bareNoun(scene.tokens[index - 1]?.form ?? ''));
  return named && quoted.tokenEnd - index <= 4 ? quoted.tokenEnd : null;
}

function endAtMark({ scene, start, last, person }: Walk, index: number): number | null {
  if (index === start) return null;
  const gap = gapBefore(scene, index);
  if (/[،,]/u.test(gap)) return person ? index : appositionEnd(scene, index, last);
  if (/[^\s\u00a0\u200b-\u200f\u0640]/u.test(gap) && !/^[»”"'’)]?[\s.ـ]?$/u.test(gap)) return index;
  return /[.]/u.test(gap) && (scene.tokens[index - 1]?.form.length ?? 0) > 1 ? index : null;
}

/** The next place to look at; the same one if the phrase ends before it. */
function step(walk: Walk, index: number): number {
  const { scene, start, last, person } = walk;
  const form = scene.tokens[index]?.form ?? '';
  if (mentionOf(scene, index) !== null) return stepOverName(walk, index);
  if (STOPS.has(form)) return index;
  if (PREPOSITIONS.has(form)) {
    const belongs = OFFICE_PREPOSITIONS.has(form) || (form === 'عن' && isDeputy(scene, start));
    if (index === start || person || !belongs) return index;
    return Math.max(index, nameAfter(scene, index + 1, last));
  }
  return person || endsNoun(walk, index) ? index : index + 1;
}

function stepOverName(walk: Walk, index: number): number {
  const { scene, start, last } = walk;
  const mention = mentionOf(scene, index);
  const isPerson = scene.names.entities[mention?.entity ?? -1]?.type === 'person';
  const speaks = isPerson && !isOwned(scene, start, index);
  if (speaks && walk.person) return index;
  const clitic = (mention?.nameStart ?? 0) > (mention?.start ?? 0);
  const joined = /^و/u.test(scene.tokens[index]?.form ?? '');
  if (clitic && index === start && !joined && !isToWhom(scene, start)) return index;
  walk.person ||= speaks;
  let end = index;
  while (end < last && scene.mentionAt[end] === scene.mentionAt[end + 1]) end += 1;
  return end + 1;
}

/** Whether a word that is no name no longer tells who speaks. */
function endsNoun({ scene, start }: Walk, index: number): boolean {
  const form = scene.tokens[index]?.form ?? '';
  // «مراقبون تصعيدا»: an indefinite accusative is what is said, not who says it.
  if (index > start && form.length > 3 && /[^ي]ا$|^ي.../u.test(form)) return true;
  const definite = (scene.tokens[index - 1]?.form ?? '').startsWith('ال');
  if (index > start && definite && isObject(form) && !form.endsWith('ه') && !isOffice(form)) return true;
  const verb = verbForm(form);
  return verb !== null && (!verb.ambiguous || index === start) && !isOffice(form);
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
