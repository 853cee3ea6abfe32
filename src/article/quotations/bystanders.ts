import { foldedWords, PREPOSITIONS } from '../lexicons/speech-words.ts';
import { isComplement, mentionOf, type Scene, type Sentence } from './scene.ts';

const OPENINGS = foldedWords(
  'بيد علما لكنه لكنها لكنهم مضي مضت راح راحت عاد عادت ثم قد سبق انه بل كذلك ايضا بدوره بدورها لذلك هنا',
);

const REACH = 25;

/** Whether nobody stands between a sentence's start and a verb in it who could be the verb's subject: «وردا على سؤال قال». */
export function leadsTo(scene: Scene, sentence: Sentence, verb: number): boolean {
  const first = (scene.tokens[sentence.tokenStart]?.form ?? '').replace(/^[وف](?=..)/u, '');
  if (!PREPOSITIONS.has(first) && !OPENINGS.has(first)) return false;
  if (verb - sentence.tokenStart > REACH) return false;
  for (let index = sentence.tokenStart; index < verb; index += 1) {
    const form = scene.tokens[index]?.form ?? '';
    if (isComplement(scene, index) && !/(?:ه|ها|هم)$/u.test(form)) return false;
    if (!isPerson(scene, index) || scene.mentionAt[index] === scene.mentionAt[index - 1]) continue;
    const mention = mentionOf(scene, index);
    const governed = PREPOSITIONS.has(scene.tokens[index - 1]?.form ?? '');
    if (mention?.nameStart === mention?.start && !governed) return false;
  }
  return true;
}

/** Whether a sentence names a person, outside of what is quoted, who is none of `known`: now a verb alone may mean him. */
export function namesAnother(scene: Scene, sentence: Sentence, known: readonly (number | null)[]): boolean {
  for (let index = sentence.tokenStart; index < sentence.tokenEnd; index += 1) {
    if (scene.markedAt[index] !== -1 || !isPerson(scene, index)) continue;
    if (!known.includes(mentionOf(scene, index)?.entity ?? null)) return true;
  }
  return false;
}

function isPerson(scene: Scene, index: number): boolean {
  return scene.names.entities[mentionOf(scene, index)?.entity ?? -1]?.type === 'person';
}
