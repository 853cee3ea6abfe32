import { foldedWords, PREPOSITIONS } from '../lexicons/speech-words.ts';
import { isOffice } from './nouns.ts';
import { gapBefore, mentionOf, type Scene, type Sentence } from './scene.ts';
import { readPhrase, type Subject } from './subject.ts';
import { type Agreement, verbForm } from './verb-forms.ts';

/** Who a sentence is about. */
export interface MainSubject extends Subject {
  readonly agreement: Agreement;
  /** Begins the sentence, or did one of the things that people in the news do. */
  readonly acts: boolean;
}

const LEADING = foldedWords(
  'الا ان لكن ولكن غير كما كذلك فقد وقد قد وكان كان كانت وكانت فيما وفيما بينما اما واما حيث هذا ومن من جانبه جهته جانبها جهتها بدوره بدورها وبدوره وبدورها ايضا اذ ثم وكذلك',
);

const ACTED = foldedWords(
  'التقى استقبل وصل زار شن دافع نعى وجه ترأس افتتح عقد شارك حضر بحث عاد غادر تسلم بدأ واجه هاجم تعرض استعرض ناقش تناول سخر قام ظهر رعى دشن وقع أعلن اختتم اطلع تفقد كرم قدم ألقى عرض احتفل وعد تطرق عزا لفت نصح تدخل خاطب اجتمع باشر',
);

/** A name or office at the sentence's start, or right behind its first verb; null if neither stands there. */
export function mainSubject(scene: Scene, sentence: Sentence): MainSubject | null {
  let index = sentence.tokenStart;
  while (index < sentence.tokenEnd && LEADING.has(scene.tokens[index]?.form ?? '')) index += 1;
  for (const at of [index, index + 1]) {
    if (at >= sentence.tokenEnd || scene.markedAt[at] !== -1) return null;
    if (at > index && /[^\s\u00a0]/u.test(gapBefore(scene, at))) return null;
    const form = scene.tokens[at]?.form ?? '';
    const mention = mentionOf(scene, at);
    if (PREPOSITIONS.has(form) || (mention === null && form.startsWith('ال') && !isOffice(form))) return null;
    const first = mention !== null && mention.nameStart === mention.start;
    if (!first && !(isOffice(form) && verbForm(form) === null)) continue;
    const subject = readPhrase(scene, at, sentence.tokenEnd, true);
    if (subject === null) return null;
    const type = scene.names.entities[subject.entity ?? -1]?.type;
    return type === 'place' ? null : withVerb(scene, sentence, subject, index);
  }
  return null;
}

function withVerb(scene: Scene, sentence: Sentence, subject: Subject, first: number): MainSubject {
  const verb = subject.tokenStart > first ? (scene.tokens[subject.tokenStart - 1]?.form ?? '') : '';
  const bare = /^[وف]..../u.test(verb) && !ACTED.has(verb) ? verb.slice(1) : verb;
  const acted = ACTED.has(bare) || ACTED.has(bare.replace(/ت$/u, ''));
  const feminine = verb === '' ? subject.feminine : /ت$|^[وف]?ت/u.test(verb);
  const agreement = subject.plural ? 'plural' : feminine ? 'feminine' : 'masculine';
  return { ...subject, agreement, acts: acted || subject.tokenStart === sentence.tokenStart };
}
