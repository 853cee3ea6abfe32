import { foldedWords } from '../lexicons/speech-words.ts';
import type { Act } from './act.ts';
import { gapBefore, type Scene } from './scene.ts';
import type { Agreement } from './verb-forms.ts';

/** The form of a verb that goes on with the act's speaker. */
export function agreementOf({ form, subject, relayed }: Act): Agreement {
  if (relayed !== null) return relayed;
  // Of these the verb says nothing of the one who speaks: «نقلت الوكالة عن الوزير».
  if (form.speech === 'attribute' || form.lemma === 'نقل') {
    if (subject?.plural === true) return 'plural';
    return subject?.feminine === true ? 'feminine' : 'masculine';
  }
  return subject?.plural === true && form.agreement === 'masculine' ? 'plural' : form.agreement;
}

/** Whether a verb without a subject can go on with the act before it in its sentence, by gender and number. */
export function agrees(before: Act, act: Act): boolean {
  if (act.token === before.token + 1 || act.token === before.after) return true;
  const { agreement } = act.form;
  if (agreement === agreementOf(before) || agreement === before.form.agreement) {
    return before.form.lemma !== 'نقل' || agreement === agreementOf(before);
  }
  // The gender of a name behind «وفق» is not written.
  return before.form.speech === 'attribute' && agreement !== 'plural';
}

const TURNS = foldedWords('فيما وفيما بينما وبينما اما واما جهته جانبه جهتها جانبها حين بالمقابل المقابل');
const FAR = 80;

/** «قال فلان كذا، فيما كان كذا، مؤكدا»: another clause has begun, with a subject of its own. */
export function isTurned(scene: Scene, before: Act, act: Act): boolean {
  for (let index = Math.max(before.after, act.token - FAR); index < act.token; index += 1) {
    // «فيما بينهم» turns nothing: another clause is parted off.
    if (!TURNS.has(scene.tokens[index]?.form ?? '') || scene.markedAt[index] !== -1) continue;
    if (/[^\s\u00a0]/u.test(gapBefore(scene, index) + gapBefore(scene, index - 1))) return true;
  }
  return false;
}
