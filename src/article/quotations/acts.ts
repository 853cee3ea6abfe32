import { COMPLEMENTS, PREPOSITIONS } from '../lexicons/speech-words.ts';
import type { Act } from './act.ts';
import { sourceAct } from './attribution.ts';
import { gapBefore, mentionOf, type Scene, type Sentence } from './scene.ts';
import { isOffice, mayBeSubject, readPhrase, readSubject, type Subject } from './subject.ts';
import { type Agreement, type VerbForm, verbForm } from './verb-forms.ts';

// What these govern is an object as often as a clause, so only a name or an office is taken for their subject.
const SAYING = new Set('say explain report write answer ask'.split(' '));
// These have their subject next to them; behind the others stands as often what is affirmed or announced.
const NAMED: ReadonlySet<string> = new Set([
  ...SAYING,
  ...'explain accuse condemn warn call welcome claim opine'.split(' '),
]);
const RELATIVE = new Set(
  'الذي التي الذين اللذين ما مما والذي والتي ومن لم لن لا ولم ولن ولا الا سوف'.split(' '),
);
const BEGINS = new Set(
  'قد وقد فقد كان كانت وكان وكانت كما حيث فيما بينما ثم اذ لكن ولكن الذي التي اما عندما حين'.split(' '),
);

/** The acts of speech of a sentence, in order. */
export function findActs(scene: Scene, sentence: Sentence): Act[] {
  const acts: Act[] = [];
  let next = sentence.tokenStart;
  for (let index = sentence.tokenStart; index < sentence.tokenEnd; index += 1) {
    if (index < next || scene.markedAt[index] !== -1) continue;
    const source = sourceAct(scene, sentence, index);
    if (source !== null) {
      acts.push(source);
      next = Math.max(index + 1, source.after);
      continue;
    }
    const form = verbForm(scene.tokens[index]?.form ?? '');
    if (form === null || !isVerb(scene, sentence, index, form)) continue;
    const act =
      form.lemma === 'نقل' ? relay(scene, sentence, index, form) : plain(scene, sentence, index, form);
    acts.push(act);
    next = Math.max(index + 1, act.after);
  }
  return acts;
}

function isVerb(scene: Scene, sentence: Sentence, index: number, form: VerbForm): boolean {
  if (mentionOf(scene, index) !== null) return false;
  const previous = index > sentence.tokenStart ? (scene.tokens[index - 1]?.form ?? '') : '';
  const following = index + 1 < sentence.tokenEnd ? (scene.tokens[index + 1]?.form ?? '') : '';
  const folded = scene.tokens[index]?.form ?? '';
  const gap = index + 1 < sentence.tokenEnd ? gapBefore(scene, index + 1) : '';
  const source = scene.text.slice(scene.tokens[index]?.span.start, scene.tokens[index]?.span.end);
  const introduces = COMPLEMENTS.has(following) || /[:«"“]/u.test(gap);
  if (/^[وف]?(?:بين|عبر)$/u.test(folded))
    return source.includes('\u0651') || COMPLEMENTS.has(following) || following === 'عن';
  if (
    form.aspect === 'imperfect' &&
    /^(?:يذكر|تذكر|يعتبر|تعتبر|يعد|تعد|يشير|تشير)$/u.test(folded) &&
    previous === ''
  )
    return false;
  if (form.suffixed && form.lemma === 'وصف') return describes(scene, sentence, index);
  if (form.suffixed && form.ambiguous && !introduces && previous !== 'ما') return false;
  if (!form.ambiguous) return form.aspect === 'participle' ? form.agreement !== 'plural' || introduces : true;
  if (previous !== '' && PREPOSITIONS.has(previous) && !BEGINS.has(previous)) return false;
  if (introduces || BEGINS.has(previous)) return true;
  if (form.lemma === 'نقل' && form.aspect === 'perfect') return relays(scene, sentence, index);
  if (form.aspect !== 'perfect') return form.aspect === 'imperfect' && isOffice(following);
  const clause = previous === '' || form.joined || /[،.؛]/u.test(gapBefore(scene, index));
  const mention = mentionOf(scene, index + 1);
  return clause && (mention !== null || (isOffice(following) && form.lemma !== 'طالب'));
}

/** «نقل عن فلان»: the verb of transport has no عن so near. */
function relays(scene: Scene, sentence: Sentence, index: number): boolean {
  const near = scene.tokens.slice(index + 1, Math.min(sentence.tokenEnd, index + 9));
  return near.some(({ form }) => form === 'عن' || RELAYED.has(form));
}

/** «وصفه بأنه …»: the verb, not the noun, has its ب near. */
function describes(scene: Scene, sentence: Sentence, index: number): boolean {
  const near = scene.tokens.slice(index + 1, Math.min(sentence.tokenEnd, index + 4));
  return near.some(({ form }) => /^ب(?:ان|ال|[^ا])/u.test(form));
}

function plain(scene: Scene, sentence: Sentence, index: number, form: VerbForm): Act {
  // A headline sets the subject before its verb, so what stands behind is most often an object.
  const strict = !SAYING.has(form.speech) || form.suffixed || form.ambiguous || sentence.role === 'title';
  const previous = index > sentence.tokenStart ? (scene.tokens[index - 1]?.form ?? '') : '';
  const aside = RELATIVE.has(previous);
  if (form.aspect === 'participle') {
    return { token: index, after: index + 1, form, subject: null, unread: false, aside, relayed: null };
  }
  const before = aside ? null : subjectBefore(scene, sentence, index, form);
  const behind = before === null ? readSubject(scene, index + 1, sentence.tokenEnd, strict) : null;
  const after = behind?.tokenEnd ?? index + 1;
  const subject = before ?? behind;
  const unread =
    subject === null &&
    NAMED.has(form.speech) &&
    index + 1 < sentence.tokenEnd &&
    mayBeSubject(scene, index + 1);
  return { token: index, after, form, subject, unread, aside, relayed: null };
}

const RELAYED: ReadonlyMap<string, Agreement> = new Map([
  ['عنه', 'masculine'],
  ['عنها', 'feminine'],
  ['عنهم', 'plural'],
]);

/** «نقلت وكالة … عن فلان قوله إن»: the speaker is the one after عن. */
function relay(scene: Scene, sentence: Sentence, index: number, form: VerbForm): Act {
  const last = Math.min(sentence.tokenEnd, index + 14);
  for (let at = index + 1; at < last; at += 1) {
    const word = scene.tokens[at]?.form ?? '';
    if (/[:]/u.test(gapBefore(scene, at))) break;
    const relayed = RELAYED.get(word);
    if (relayed !== undefined)
      return { token: index, after: at + 1, form, subject: null, unread: false, aside: false, relayed };
    if (word !== 'عن') continue;
    const subject = readSubject(scene, at + 1, sentence.tokenEnd, false);
    return {
      token: index,
      after: subject?.tokenEnd ?? at + 1,
      form,
      subject,
      unread: subject === null,
      aside: false,
      relayed: null,
    };
  }
  return { ...plain(scene, sentence, index, form), aside: true };
}

/** «كيري يقول إن», «وكان الوزير قد قال», «أما فلان فقال»: a subject before its verb. */
function subjectBefore(scene: Scene, sentence: Sentence, verb: number, form: VerbForm): Subject | null {
  const first = scene.tokens[sentence.tokenStart]?.form ?? '';
  const topic = first === 'اما' || first === 'واما';
  const joined = form.joined || scene.tokens[verb - 1]?.form === 'فقد';
  if (topic && joined) return readPhrase(scene, sentence.tokenStart + 1, verb, true);
  if (form.joined) return null;
  let start = verb;
  while (start > sentence.tokenStart && verb - start < 16) {
    const word = scene.tokens[start - 1]?.form ?? '';
    const inMention = mentionOf(scene, start - 1) !== null;
    if (start < verb && /[.؛:«»"“”()،,…]/u.test(gapBefore(scene, start))) break;
    if (start === verb && /[.؛:«»"“”()…]/u.test(gapBefore(scene, start))) return null;
    if (!inMention && /^(?:و?كان|و?كانت|و?لكن|و?اما|فيما|بينما|حيث|و?ان|الا|ثم)$/u.test(word)) break;
    if (!inMention && verbForm(word)?.ambiguous === false) return null;
    start -= 1;
  }
  if (start === verb) return null;
  const subject = readPhrase(scene, start, verb, true);
  if (subject === null) return null;
  // Nothing but particles may stand between the subject and its verb.
  for (let at = subject.tokenEnd; at < verb; at += 1) {
    const word = scene.tokens[at]?.form ?? '';
    if (word !== 'قد' && word !== 'فقد' && word !== 'ايضا' && word !== 'كان') return null;
  }
  return subject;
}
