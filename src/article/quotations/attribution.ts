import { foldedWords, PREPOSITIONS, SOURCES } from '../lexicons/speech-words.ts';
import type { Act } from './act.ts';
import type { Marked } from './marked.ts';
import { gapBefore, type Scene, type Sentence } from './scene.ts';
import { bareNoun } from './nouns.ts';
import { readPhrase } from './subject.ts';
import type { VerbForm } from './verb-forms.ts';

// «وفق تعبير فلان»: his own words, so he also goes on in «مضيفا».
const WORDING = foldedWords('تعبير قول وصف لتعبير لقول لوصف راي');
// Those relay what others say, so who speaks stays untold.
const RELAYING = foldedWords(
  'صحيفه جريده مجله وكاله وكالات موقع قناه شبكه اذاعه محطه بيان تقرير وسايل اعلام مصدر مصادر',
);

/** «وفق فلان», «بحسب الوزير», «على حد قول فلان» at a token; null if nobody stands there. */
export function sourceAct(scene: Scene, sentence: Sentence, index: number): Act | null {
  const word = scene.tokens[index]?.form ?? '';
  if (!SOURCES.has(word) && word !== 'حد') return null;
  const wording = WORDING.has(scene.tokens[index + 1]?.form ?? '');
  if (word === 'حد' && !wording) return null;
  const from = index + (wording ? 2 : 1);
  const head = scene.tokens[from]?.form ?? '';
  if (from >= sentence.tokenEnd || PREPOSITIONS.has(head)) return null;
  const subject = readPhrase(scene, from, sentence.tokenEnd, !wording);
  if (subject === null) return null;
  const relaying = RELAYING.has(bareNoun(head.replace(/^ل(?=...)/u, '')));
  const form = { ...ATTRIBUTION, lemma: /^ب?حسب/u.test(word) ? 'حسب' : 'وفق' };
  return {
    token: index,
    after: subject.tokenEnd,
    form,
    subject: relaying ? null : subject,
    unread: false,
    aside: !wording,
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
