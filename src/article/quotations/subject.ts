import { COMPLEMENTS, foldedWords } from '../lexicons/speech-words.ts';
import type { Span } from '../../text/span.ts';
import { bareNoun, isNoSubject, isOffice, isUnknownName, SKIPPED } from './nouns.ts';
import { isOwned } from './owned.ts';
import { phraseEnd } from './phrase-end.ts';
import { gapBefore, mentionOf, type Scene } from './scene.ts';

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
  // «وتقول "الشركة": …»
  const introduces = COMPLEMENTS.has(next) || gapBefore(scene, marked.tokenEnd).includes(':');
  if (mention === null && !introduces) return null;
  return subjectOf(scene, start, marked.tokenEnd, mention?.entity ?? null, true);
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
  const end = closed(scene, start, tokenEnd);
  const form = bareNoun(first?.form ?? '');
  return {
    start: Math.min(start, end),
    end,
    entity,
    named,
    feminine: /ه$/u.test(form) || scene.names.entities[entity ?? -1]?.type === 'place',
    plural: mention === null && /(?:ون|ين|ات)$/u.test(form),
    tokenStart,
    tokenEnd,
  };
}

/** The end of a phrase, with the mark that closes what was opened in it: حركة «الفجر الجديد». */
function closed(scene: Scene, start: number, tokenEnd: number): number {
  const end = scene.tokens[tokenEnd - 1]?.span.end ?? start;
  const marked = scene.marked[scene.markedAt[tokenEnd - 1] ?? -1];
  const opened = marked !== undefined && marked.tokenEnd === tokenEnd && marked.outer.start > start;
  return opened ? marked.outer.end : end;
}
