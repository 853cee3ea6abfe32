import {
  COMPLEMENTS,
  foldedWords,
  NAMING_NOUNS,
  OFFICE_PREPOSITIONS,
  OFFICES,
  PREPOSITIONS,
  RELATIONS,
  STOPS,
} from '../lexicons/speech-words.ts';
import type { Span } from '../../text/span.ts';
import { gapBefore, isComplement, mentionOf, type Scene } from './scene.ts';
import { verbForm } from './verb-forms.ts';

/** The words that say who speaks. */
export interface Subject extends Span {
  readonly entity: number | null;
  readonly named: boolean;
  readonly feminine: boolean;
  readonly plural: boolean;
  /** Half-open range of places in the scene's tokens. */
  readonly tokenStart: number;
  readonly tokenEnd: number;
}

const LONGEST = 16;
// Between verb and subject there may be a pronoun with its preposition, or a day.
const SKIPPED = foldedWords(
  'بها به فيها فيه له لها عنه عنها عليه عليها اليه اليها لهم ايضا كذلك امس اليوم الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد بدوره بدورها قائلا بتصريحات بتصريح حينها انذاك بوضوح',
);

/** Without conjunction and article: the form under which the lists hold a noun. */
export function bareNoun(form: string): string {
  return form.replace(/^[وف]?[بلك]?ال(?=...)/u, '').replace(/^لل(?=...)/u, '');
}

export function isOffice(form: string): boolean {
  return OFFICES.has(form) || OFFICES.has(bareNoun(form)) || OFFICES.has(form.replace(/(?:ها|هم)$/u, ''));
}

/** The subject that begins at token `from` and ends before token `limit`; `strict` takes no nouns but names and offices. */
export function readSubject(scene: Scene, from: number, limit: number, strict: boolean): Subject | null {
  let start = from;
  while (
    start < limit &&
    start < from + 4 &&
    SKIPPED.has(scene.tokens[start]?.form ?? '') &&
    !/[:«"“”.]/u.test(gapBefore(scene, start))
  )
    start += 1;
  const named = quotedName(scene, start, limit);
  if (named !== null) return named;
  if (start > from - 1 && /[^\s\u00a0\u0640\u200b-\u200f]/u.test(start === 0 ? '' : gapBefore(scene, start)))
    return null;
  return readPhrase(scene, start, limit, strict);
}

/** A noun phrase from token `start`, whatever stands before it. */
export function readPhrase(scene: Scene, start: number, limit: number, strict: boolean): Subject | null {
  const end = phraseEnd(scene, start, limit);
  if (end <= start) return null;
  return describe(scene, start, end, strict);
}

/** «وحذر "فلان" من …»: a name between marks, directly after its verb. */
function quotedName(scene: Scene, start: number, limit: number): Subject | null {
  const place = scene.markedAt[start] ?? -1;
  const marked = scene.marked[place];
  if (marked === undefined || marked.tokenStart !== start || marked.tokenEnd > limit) return null;
  if (marked.tokenEnd - start > 3 || /:/u.test(gapBefore(scene, start))) return null;
  const mention = mentionOf(scene, start);
  const next = scene.tokens[marked.tokenEnd]?.form ?? '';
  if (mention === null && !COMPLEMENTS.has(next)) return null;
  return subjectOf(scene, start, marked.tokenEnd, mention?.entity ?? null, true);
}

function phraseEnd(scene: Scene, start: number, limit: number): number {
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
      if (clitic && index === start && !/^و/u.test(form)) return start;
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
function isOwned(scene: Scene, start: number, index: number): boolean {
  const before = scene.tokens[index - 1]?.form ?? '';
  if (index <= start) return false;
  if (before === 'باسم' || (RELATIONS.has(before) && !before.startsWith('ال'))) return true;
  const second = scene.tokens[index - 2]?.form ?? '';
  const owned = second === 'باسم' || RELATIONS.has(second);
  return (
    index - 2 >= start && owned && /^(?:ال)?(?:رييس|ملك|امير|وزير|زعيم|سيد|شيخ|دكتور|قايد)$/u.test(before)
  );
}

function describe(scene: Scene, start: number, end: number, strict: boolean): Subject | null {
  const first = scene.tokens[start]?.form ?? '';
  let entity: number | null = null;
  let named = false;
  let conjoined = false;
  for (let index = start; index < end; index += 1) {
    const mention = mentionOf(scene, index);
    if (mention === null || scene.mentionAt[index] === scene.mentionAt[index - 1]) continue;
    const type = scene.names.entities[mention.entity]?.type;
    if (type === 'person' && !isOwned(scene, start, index)) {
      conjoined = named && /^و/u.test(scene.tokens[index]?.form ?? '') && entity !== null;
      entity = mention.entity;
      named = true;
    } else if (!named && type !== 'person' && heads(scene, start, index)) {
      entity = mention.entity;
      named = true;
    }
  }
  const office = isOffice(first);
  if (!named && !office && (strict || isNoSubject(first)) && !isUnknownName(scene, start, end)) return null;
  const unknownName = !named && !office && !/^ال|ون$|ين$/u.test(first);
  return subjectOf(scene, start, end, conjoined ? null : entity, named || unknownName);
}

/** «وأضاف فلان أن»: a word that nobody listed, but that can only be who speaks. */
function isUnknownName(scene: Scene, start: number, end: number): boolean {
  const first = scene.tokens[start]?.form ?? '';
  if (end - start > 4 || first.length < 3 || /^[بل]|[اه]$/u.test(first) || PREPOSITIONS.has(first))
    return false;
  // «واتهم فلان الشركة»: the second noun is the verb's object.
  if (scene.tokens.slice(start + 1, end).some(({ form }) => form.startsWith('ال'))) return false;
  return isComplement(scene, end) || /[:«"“”]/u.test(gapBefore(scene, end));
}

const OBJECTS = foldedWords('دعم رفض حرص وجود عدم عزم قرب بدء سعي سير موقف ان صحة');

/** A verbal noun by its shape (التزام، توفير), or one of a pronoun (ثقته): what is affirmed, not who affirms it. */
function isObject(form: string): boolean {
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

const NAMED_GROUPS = foldedWords(
  'صحيفه جريده مجله وكاله قناه شبكه حركه تنظيم حزب شركه منظمه وزاره جماعه هيئه محطه اذاعه موسسه حكومه جمعيه مجلس',
);

/** Whether a place or organisation is the phrase's head, or named by it: موسكو، صحيفة فلان. */
function heads(scene: Scene, start: number, index: number): boolean {
  if (index === start) return true;
  if (index !== start + 1) return false;
  const head = bareNoun(scene.tokens[start]?.form ?? '');
  return NAMED_GROUPS.has(head);
}

/** Words that begin an object or an adverb more often than a speaker. */
function isNoSubject(first: string): boolean {
  return (
    first.length < 3 ||
    /^[بل]..|^ذلك$|^كل$|^عدم$|^ضروره$|^اهميه$|^عن$|^دعم$|^وجود$|^حرص/u.test(first) ||
    (/ا$/u.test(first) && !/^ال/u.test(first))
  );
}

function subjectOf(
  scene: Scene,
  tokenStart: number,
  tokenEnd: number,
  entity: number | null,
  named: boolean,
): Subject {
  const first = scene.tokens[tokenStart];
  const mention = mentionOf(scene, tokenStart);
  const start =
    mention !== null && mention.start === first?.span.start ? mention.nameStart : (first?.span.start ?? 0);
  const end = scene.tokens[tokenEnd - 1]?.span.end ?? start;
  const form = bareNoun(first?.form ?? '');
  return {
    start: Math.min(start, end),
    end,
    entity,
    named,
    feminine: /ه$/u.test(form) || scene.names.entities[entity ?? -1]?.type === 'place',
    plural: /(?:ون|ين|ات)$/u.test(form),
    tokenStart,
    tokenEnd,
  };
}
