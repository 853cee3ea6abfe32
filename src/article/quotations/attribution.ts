import { foldedWords, PREPOSITIONS, SOURCES } from '../lexicons/speech-words.ts';
import type { Act } from './act.ts';
import type { Marked } from './marked.ts';
import { gapBefore, type Scene, type Sentence } from './scene.ts';
import { bareNoun } from './nouns.ts';
import { readPhrase, type Subject } from './subject.ts';
import type { Agreement, VerbForm } from './verb-forms.ts';

const WORDING = foldedWords('تعبير قول وصف لتعبير لقول لوصف راي');
// Those relay what others say, so who speaks stays untold.
const RELAYING = foldedWords(
  'صحيفه جريده مجله وكاله وكالات موقع قناه شبكه اذاعه محطه بيان تقرير وسايل اعلام مصدر مصادر',
);

// «على حد قوله»: his who speaks already.
const HIS: ReadonlyMap<string, Agreement> = new Map([
  ...['قوله', 'تعبيره', 'وصفه', 'رايه', 'زعمه'].map((word) => [word, 'masculine'] as const),
  ...['قولها', 'تعبيرها', 'وصفها', 'رايها', 'زعمها'].map((word) => [word, 'feminine'] as const),
  ...['قولهم', 'تعبيرهم', 'وصفهم', 'رايهم', 'زعمهم'].map((word) => [word, 'plural'] as const),
]);

/** «وفق فلان», «نقلا عن الوزير», «على حد قول فلان», «بحسب قوله», «والقول لفلان» at a token; null if nobody stands there. */
export function sourceAct(scene: Scene, sentence: Sentence, index: number): Act | null {
  const word = scene.tokens[index]?.form ?? '';
  const opened = openingAt(scene, index, word);
  if (opened === null) return null;
  const { lemma, wording, from } = opened;
  const his = HIS.get(scene.tokens[index + 1]?.form ?? '');
  if (his !== undefined && index + 1 < sentence.tokenEnd) {
    const form = { ...ATTRIBUTION, lemma, agreement: his };
    return { ...attributed(index, null), after: index + 2, form, aside: false };
  }
  if (word === 'حد' && !wording) return null;
  const head = scene.tokens[from]?.form ?? '';
  if (from >= sentence.tokenEnd || PREPOSITIONS.has(head)) return null;
  const subject = readPhrase(scene, from, sentence.tokenEnd, !wording);
  if (subject === null) return null;
  const relaying = RELAYING.has(bareNoun(head.replace(/^ل(?=...)/u, '')));
  const act = attributed(index, relaying ? null : subject);
  return { ...act, after: subject.tokenEnd, form: { ...ATTRIBUTION, lemma }, aside: !wording };
}

interface Opening {
  readonly lemma: string;
  /** His own words, so he also goes on in «مضيفا». */
  readonly wording: boolean;
  /** The first token of who is named. */
  readonly from: number;
}

function openingAt({ tokens }: Scene, index: number, word: string): Opening | null {
  const next = tokens[index + 1]?.form ?? '';
  if (word === 'نقلا') return next === 'عن' ? { lemma: 'نقل', wording: false, from: index + 2 } : null;
  if (word === 'والقول') return /^ل../u.test(next) ? { lemma: 'قال', wording: true, from: index + 1 } : null;
  if (word === 'لسان') {
    return tokens[index - 1]?.form === 'علي' ? { lemma: 'قال', wording: true, from: index + 1 } : null;
  }
  if (!SOURCES.has(word) && word !== 'حد') return null;
  const wording = WORDING.has(next);
  return { lemma: /^ب?حسب/u.test(word) ? 'حسب' : 'وفق', wording, from: index + (wording ? 2 : 1) };
}

function attributed(token: number, subject: Subject | null): Act {
  return {
    token,
    after: token + 1,
    form: ATTRIBUTION,
    subject,
    unread: false,
    aside: true,
    denied: false,
    relayed: null,
  };
}

const ATTRIBUTION: VerbForm = {
  lemma: 'وفق',
  speech: 'attribute',
  aspect: 'imperfect',
  agreement: 'masculine',
  joined: false,
  suffixed: false,
  ambiguous: false,
};

// Words between the closing mark and what tells whose they were.
const REACH = 4;

/** The act behind marked words that has them for its own: «"…"، قال فلان», «"…" وفق ما أكده فلان»; null if none does. */
export function actBehind(scene: Scene, actAt: ReadonlyMap<number, Act>, marked: Marked): Act | null {
  let source = false;
  for (let index = marked.tokenEnd; index < marked.tokenEnd + REACH; index += 1) {
    if (index >= scene.tokens.length || /[\n؛:.!؟]/u.test(gapBehind(scene, index, marked))) return null;
    const act = actAt.get(index);
    if (act !== undefined) {
      const near = index <= marked.tokenEnd + 1 || source || act.form.speech === 'attribute';
      return near && act.after > index + 1 ? act : null;
    }
    source ||= SOURCES.has(scene.tokens[index]?.form ?? '');
  }
  return null;
}

function gapBehind(scene: Scene, index: number, marked: Marked): string {
  if (index > marked.tokenEnd) return gapBefore(scene, index);
  return scene.text.slice(marked.outer.end, scene.tokens[index]?.span.start ?? scene.text.length);
}
