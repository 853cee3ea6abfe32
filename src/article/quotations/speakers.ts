import { PREPOSITIONS, foldedWords } from '../lexicons/speech-words.ts';
import type { Act } from './act.ts';
import type { Offices } from './offices.ts';
import type { Speaker } from './quotation.ts';
import { gapBefore, mentionOf, type Scene, type Sentence } from './scene.ts';
import { isOffice } from './nouns.ts';
import { readPhrase, type Subject } from './subject.ts';
import { verbForm } from './verb-forms.ts';

// After so many sentences without a word of speech a reader no longer knows who goes on.
const MEMORY = 6;

interface Remembered {
  readonly speaker: Speaker;
  readonly sentence: number;
  readonly agreement: 'masculine' | 'feminine' | 'plural';
}

/** Follows a text from act to act, and remembers who spoke. */
export interface Speakers {
  /** Whose words the act gives; null if the text does not tell. Acts are asked for in their order. */
  readonly of: (act: Act, place: number, earlier: readonly Act[]) => Speaker | null;
  /** A sentence without an act may change the one who is spoken of. */
  readonly enter: (place: number) => void;
  /** The last speaker, for words that stand without a verb. */
  readonly last: (place: number) => Speaker | null;
}

export function followSpeakers(scene: Scene, offices: Offices): Speakers {
  let last: Remembered[] = [];
  let entered = -1;
  let main: Subject | null = null;
  let isTopic = false;
  let topic: Remembered | null = null;
  const known = new Map<Act, Speaker | null>();
  const remember = (speaker: Speaker, sentence: number, agreement: Remembered['agreement']) => {
    last = [{ speaker, sentence, agreement }, ...last.filter((one) => one.agreement !== agreement)].slice(
      0,
      3,
    );
  };
  const enter = (place: number) => {
    if (entered === place) return;
    entered = place;
    const sentence = scene.sentences[place];
    if (main !== null && isTopic)
      topic = {
        speaker: speakerOf(main, offices),
        sentence: place - 1,
        agreement: main.feminine ? 'feminine' : 'masculine',
      };
    main = sentence === undefined ? null : mainSubject(scene, sentence);
    isTopic = sentence !== undefined && main !== null && acted(scene, sentence, main);
  };
  const recall = (place: number, agreement: Remembered['agreement'] | null): Speaker | null => {
    const spoken = agreement === null ? last[0] : last.find((one) => one.agreement === agreement);
    // «شن النائب هجوما على القرار. وقال: …»: who acts in the sentence before speaks in this one.
    const acts = topic !== null && topic.sentence === place - 1 && topic.agreement === agreement;
    const found = acts && (spoken === undefined || spoken.sentence < place - 1) ? topic : spoken;
    if (found === undefined || found === null || place - found.sentence > MEMORY) return null;
    return { ...found.speaker, basis: 'carried' };
  };
  const inherited = (act: Act, place: number, earlier: readonly Act[]): Speaker | null => {
    const { aspect, agreement } = act.form;
    if (earlier.findLast((one) => !one.aside)?.unread === true) return null;
    const before = earlier.findLast(
      (one) => !one.aside && known.get(one) !== undefined && known.get(one) !== null,
    );
    const speaker = before === undefined ? undefined : known.get(before);
    const adjacent = before !== undefined && before.token === act.token - 1;
    const fits =
      before !== undefined &&
      (before.form.agreement === agreement ||
        adjacent ||
        before.form.aspect === 'participle' ||
        aspect === 'participle');
    if (speaker !== undefined && speaker !== null && fits) return { ...speaker, basis: 'carried' };
    if (act.relayed !== null) return recall(place, act.relayed);
    if (main !== null && main.tokenEnd <= act.token) return { ...speakerOf(main, offices), basis: 'carried' };
    return recall(place, agreement === 'plural' && aspect !== 'perfect' ? null : agreement);
  };
  return {
    enter,
    last: (place) => (last[0] !== undefined && place - last[0].sentence <= 1 ? recall(place, null) : null),
    of: (act, place, earlier) => {
      enter(place);
      const speaker =
        act.subject === null
          ? act.aside || act.unread
            ? null
            : inherited(act, place, earlier)
          : speakerOf(act.subject, offices);
      known.set(act, speaker);
      const resets =
        act.form.aspect === 'perfect' ||
        last[0] === undefined ||
        (act.subject !== null && act.subject.tokenStart < act.token);
      const told = scene.sentences[place]?.role !== 'title';
      if (speaker !== null && !act.aside && resets && told) {
        remember(speaker, place, act.form.aspect === 'participle' ? agreementOf(act) : act.form.agreement);
      } else if (act.unread && !act.aside) last = [];
      return speaker;
    },
  };
}

function agreementOf(act: Act): Remembered['agreement'] {
  if (act.subject?.plural === true) return 'plural';
  return act.subject?.feminine === true ? 'feminine' : 'masculine';
}

/** The words of a subject as a speaker; an office that the text has given to one person is that person. */
function speakerOf(subject: Subject, offices: Offices): Speaker {
  const { start, end, entity, named } = subject;
  if (entity !== null || named) return { start, end, basis: 'named', entity };
  return { start, end, basis: 'role', entity: offices.holder(subject) };
}

const LEADING = foldedWords(
  'الا ان لكن ولكن غير كما كذلك فقد وقد قد وكان كان كانت وكانت فيما وفيما بينما اما واما حيث هذا ومن من جانبه جهته جانبها جهتها بدوره بدورها وبدوره وبدورها ايضا اذ ثم وكذلك',
);

const ACTED = foldedWords(
  'التقى استقبل وصل زار شن دافع نعى وجه ترأس افتتح عقد شارك حضر بحث عاد غادر تسلم بدأ واجه هاجم تعرض استعرض ناقش تناول سخر قام ظهر رعى دشن وقع أعلن اختتم اطلع تفقد كرم قدم ألقى عرض احتفل وعد تطرق عزا لفت نصح تدخل خاطب اجتمع باشر',
);

/** Whether the subject stands behind one of the verbs of what people in the news do, or begins the sentence. */
function acted(scene: Scene, sentence: Sentence, { tokenStart }: Subject): boolean {
  if (tokenStart === sentence.tokenStart) return true;
  const verb = scene.tokens[tokenStart - 1]?.form ?? '';
  const bare = /^[وف]..../u.test(verb) && !ACTED.has(verb) ? verb.slice(1) : verb;
  return ACTED.has(bare) || ACTED.has(bare.replace(/ت$/u, ''));
}

/** Who a sentence is about: a name or office at its start, or right behind its first verb. */
function mainSubject(scene: Scene, sentence: Sentence): Subject | null {
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
    return type === 'place' ? null : subject;
  }
  return null;
}
