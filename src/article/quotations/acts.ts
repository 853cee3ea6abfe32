import { PREPOSITIONS, STOPS } from '../lexicons/speech-words.ts';
import type { Act } from './act.ts';
import { sourceAct } from './attribution.ts';
import { mayBeSubject, SKIPPED } from './nouns.ts';
import { gapBefore, isComplement, type Scene, type Sentence } from './scene.ts';
import { readSubject } from './subject.ts';
import { subjectBefore } from './subject-before.ts';
import { BEGINS, isVerb, RELAYED } from './verb-at.ts';
import { type VerbForm, verbForm } from './verb-forms.ts';

// What these govern is an object as often as a clause, so only a name or an office is taken for their subject.
const SAYING = new Set('say report write answer ask'.split(' '));
const OBJECTIVE = new Set('accuse condemn warn call'.split(' '));
const BACK: ReadonlySet<string> = new Set('فيه فيها خلاله خلالها به بها'.split(' '));
const RELATIVE = new Set('الذي التي الذين اللذين ما مما والذي والتي ومن'.split(' '));
const SHOWING: ReadonlySet<string> = new Set('هذا هذه'.split(' '));
// «قال تعالى»: never the one who spoke last.
const REVERED: ReadonlySet<string> = new Set('الله سبحانه تعالي عز جل صلي عليه رسول النبي الرسول'.split(' '));
const NEGATIONS: ReadonlySet<string> = new Set('لم لن لا ولم ولن ولا الا سوف'.split(' '));

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
    acts.push(isEmbedded(scene, act, acts.at(-1)) ? { ...act, aside: true } : act);
    next = Math.max(index + 1, act.after);
  }
  return acts;
}

/** «قال فلان إن الطبيب يؤكد كذا»: the second verb is part of what the first one says. */
function isEmbedded(scene: Scene, act: Act, before: Act | undefined): boolean {
  if (before === undefined || act.form.joined || act.form.aspect === 'participle') return false;
  const from = Math.max(before.after, act.token - 40);
  if (/[،,؛;:.»”"…]/u.test(gapBefore(scene, act.token))) return false;
  for (let index = act.token - 1; index >= from; index -= 1) {
    if (isComplement(scene, index)) return true;
    if (BEGINS.has(scene.tokens[index]?.form ?? '')) return false;
  }
  return false;
}

function plain(scene: Scene, sentence: Sentence, index: number, form: VerbForm): Act {
  // A headline sets the subject before its verb, so what stands behind is most often an object.
  const strict = !SAYING.has(form.speech) || form.suffixed || form.ambiguous || sentence.role === 'title';
  const previous = index > sentence.tokenStart ? (scene.tokens[index - 1]?.form ?? '') : '';
  const denied = NEGATIONS.has(previous);
  const aside = denied || RELATIVE.has(previous);
  if (form.aspect === 'participle') return { ...bare(index, form), aside, denied };
  const revered = REVERED.has(scene.tokens[index + 1]?.form ?? '');
  if (revered) return { ...bare(index, form), unread: true, aside, denied };
  // «افتتاحية اتهم فيها الوزير»: part of another clause, and who follows is accused.
  if (OBJECTIVE.has(form.speech) && BACK.has(scene.tokens[index + 1]?.form ?? ''))
    return { ...bare(index, form), aside: true, denied };
  const before = aside ? null : subjectBefore(scene, sentence, index, form);
  const behind = before === null ? readSubject(scene, index + 1, sentence.tokenEnd, strict) : null;
  const after = behind?.tokenEnd ?? index + 1;
  const subject = before ?? behind;
  const unread = subject === null && isUnread(scene, sentence, index, form);
  return { ...bare(index, form), after, subject, unread, aside, denied };
}

/** A verb of which nothing else is known yet. */
function bare(token: number, form: VerbForm): Act {
  return {
    token,
    after: token + 1,
    form,
    subject: null,
    unread: false,
    aside: false,
    denied: false,
    relayed: null,
  };
}

/** «يعتقد أتباع الشيخ أن»: several words between the verb and its أن, none of them a preposition, begin with a subject. */
function isFollowedBySubject(scene: Scene, sentence: Sentence, index: number): boolean {
  for (let at = index + 1; at < Math.min(sentence.tokenEnd, index + 7); at += 1) {
    if (isComplement(scene, at)) return at > index + 2;
    const form = scene.tokens[at]?.form ?? '';
    const apart = /[^\s\u00a0]/u.test(gapBefore(scene, at));
    if (apart || PREPOSITIONS.has(form) || STOPS.has(form) || SKIPPED.has(form) || /^[بل]/u.test(form))
      return false;
    if (verbForm(form) !== null) return false;
  }
  return false;
}

/** Somebody stands before or behind the verb who is neither known by name nor by office: its subject, so nobody else is. */
function isUnread(scene: Scene, sentence: Sentence, index: number, form: VerbForm): boolean {
  if (isFollowedBySubject(scene, sentence, index)) return true;
  if (index + 1 < sentence.tokenEnd && mayBeSubject(scene, index + 1)) return true;
  const previous = index > sentence.tokenStart ? (scene.tokens[index - 1]?.form ?? '') : '';
  // «وكان فلان قد قال»
  if (previous === 'قد') return !/^و?كانت?$/u.test(scene.tokens[index - 2]?.form ?? '');
  if (form.joined || form.aspect !== 'imperfect' || BEGINS.has(previous)) return false;
  const apart = /[^\s\u00a0]/u.test(gapBefore(scene, index));
  return (
    !apart && index - 1 > sentence.tokenStart && verbForm(previous) === null && mayBeSubject(scene, index - 1)
  );
}

/** «نقلت وكالة … عن فلان قوله إن»: the speaker is the one after عن. */
function relay(scene: Scene, sentence: Sentence, index: number, form: VerbForm): Act {
  const last = Math.min(sentence.tokenEnd, index + 14);
  for (let at = index + 1; at < last; at += 1) {
    const word = scene.tokens[at]?.form ?? '';
    if (/[:]/u.test(gapBefore(scene, at))) break;
    const relayed = RELAYED.get(word);
    if (relayed !== undefined) return { ...bare(index, form), after: at + 1, relayed };
    if (word !== 'عن') continue;
    const shown = SHOWING.has(scene.tokens[at + 1]?.form ?? '') ? 1 : 0;
    const subject = readSubject(scene, at + 1 + shown, sentence.tokenEnd, false);
    return { ...bare(index, form), after: subject?.tokenEnd ?? at + 1, subject, unread: subject === null };
  }
  return { ...plain(scene, sentence, index, form), aside: true };
}
