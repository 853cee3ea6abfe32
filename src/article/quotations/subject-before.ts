import { gapBefore, mentionOf, type Scene, type Sentence } from './scene.ts';
import { readPhrase, type Subject } from './subject.ts';
import { type VerbForm, verbForm } from './verb-forms.ts';

const REACH = 16;
const CLAUSE = /^(?:و?كان|و?كانت|و?لكن|و?اما|فيما|بينما|حيث|و?ان|الا|ثم)$/u;
const PARTICLES = new Set(['قد', 'فقد', 'ايضا', 'كان', 'كانت', 'بدوره', 'بدورها']);

/** «كيري يقول إن», «وكان الوزير قد قال», «أما فلان فقال»: a subject before its verb; null if none is sure. */
export function subjectBefore(
  scene: Scene,
  sentence: Sentence,
  verb: number,
  form: VerbForm,
): Subject | null {
  const first = scene.tokens[sentence.tokenStart]?.form ?? '';
  const topic = first === 'اما' || first === 'واما';
  const joined = form.joined || scene.tokens[verb - 1]?.form === 'فقد';
  if (topic && joined) return readPhrase(scene, sentence.tokenStart + 1, verb, true);
  if (form.joined) return null;
  const start = clauseStart(scene, sentence, verb);
  if (start === null || start === verb) return null;
  const subject = readPhrase(scene, start, verb, true);
  if (subject === null) return null;
  // Nothing but particles may stand between the subject and its verb.
  for (let at = subject.tokenEnd; at < verb; at += 1) {
    if (!PARTICLES.has(scene.tokens[at]?.form ?? '')) return null;
  }
  return subject;
}

/** Where the verb's clause begins; null if something closes right before the verb, or another verb stands between. */
function clauseStart(scene: Scene, sentence: Sentence, verb: number): number | null {
  let start = verb;
  while (start > sentence.tokenStart && verb - start < REACH) {
    const word = scene.tokens[start - 1]?.form ?? '';
    const inMention = mentionOf(scene, start - 1) !== null;
    if (start < verb && /[.؛:«»"“”()،,…]/u.test(gapBefore(scene, start))) break;
    if (start === verb && /[.؛:«»"“”()…]/u.test(gapBefore(scene, start))) return null;
    if (!inMention && CLAUSE.test(word)) break;
    if (!inMention && verbForm(word)?.ambiguous === false) return null;
    start -= 1;
  }
  return start;
}
