import { foldKey } from '../../text/fold.ts';
import { foldedWords } from '../lexicons/speech-words.ts';
import { SPEECH_VERBS } from '../lexicons/speech-verbs.ts';
import type { SpeechClass } from './quotation.ts';

export type Aspect = 'perfect' | 'imperfect' | 'participle';
export type Agreement = 'masculine' | 'feminine' | 'plural';

export interface VerbForm {
  readonly lemma: string;
  readonly speech: SpeechClass;
  readonly aspect: Aspect;
  readonly agreement: Agreement;
  /** And or so is written to it: it begins a clause. */
  readonly joined: boolean;
  /** A pronoun is written to it: أكده, وصفها. */
  readonly suffixed: boolean;
  /** The spelling is also a noun's, a preposition's or a passive's. */
  readonly ambiguous: boolean;
}

/** The form as a speech verb; the token is folded. Null for other words. */
export function verbForm(token: string): VerbForm | null {
  if (!mayBeVerb(token)) return null;
  const known = cache.get(token);
  if (known !== undefined) return known;
  const form = analyse(token);
  // Only the words of verbs are kept, so the map is as small as the lexicon.
  if (form !== null) cache.set(token, form);
  return form;
}

// Spellings that are other words too; they count where a clause begins or its complement follows.
const AMBIGUOUS = foldedWords(
  'رد عبر بين ذكر امل حمل طلب كشف وصف نقل طالب توقع علق ختم عقب كتب راي حث دان خلص نبه وعد شرح زعم حذر جدد شجب رفض لفت اسف زاد نصح برر يعد تعد يعتبر تعتبر يذكر يبلغ تبلغ يحمل تحمل يعرب يري تري يزيد تزيد يشير تشير يعلم تعلم اخبر نقلت حملت زادت مضي مصر محمل مقدم مدين مدينه مصره مقر مقره مرحبا متحدث متحدثه متحدثين ملاحظه معلق علل فسر داعيه متهم متهمه متهمين مطالبه مطالبين معارض ناقلا ناقله ناقلين كاتبه كاتبين مويدين مويده ناشده منتقدين مبرره معلنه مقترحه طالبه طالبين كاشفه مسلما موكده تجدد يجدد',
);

const forms = new Map<string, Omit<VerbForm, 'joined' | 'suffixed'>>();
const cache = new Map<string, VerbForm>();

for (const [lemma, speech, imperfect, participle] of SPEECH_VERBS) {
  const perfect = foldKey(lemma);
  const weak = /[اى]$/u.test(lemma);
  const base = weak ? perfect.slice(0, -1) : perfect;
  const present = foldKey(imperfect);
  const active = foldKey(participle).replace(/ا$/u, '');
  const add = (form: string, aspect: Aspect, agreement: Agreement, ambiguous = AMBIGUOUS.has(form)) => {
    if (!forms.has(form)) forms.set(form, { lemma, speech, aspect, agreement, ambiguous });
  };
  add(perfect, 'perfect', 'masculine');
  add(`${base}ت`, 'perfect', 'feminine');
  add(`${base}وا`, 'perfect', 'plural');
  // The dual has the spelling of many a noun.
  if (!weak) add(`${base}ا`, 'perfect', 'plural', true);
  add(present, 'imperfect', 'masculine');
  add(`ت${present.slice(1)}`, 'imperfect', 'feminine');
  add(`${present.replace(/[يو]$/u, '')}ون`, 'imperfect', 'plural');
  if (active === '') continue;
  add(`${active}ا`, 'participle', 'masculine');
  add(`${active}ه`, 'participle', 'feminine');
  add(`${active}ين`, 'participle', 'plural');
}

// «بالقول إن»: the verbal noun does what the participle does.
for (const [words, agreement] of [
  ['بالقول بقوله قوله', 'masculine'],
  ['بقولها قولها', 'feminine'],
  ['بقولهم قولهم', 'plural'],
] as const) {
  for (const form of words.split(' ')) {
    forms.set(form, {
      lemma: 'قال',
      speech: 'say',
      aspect: 'participle',
      agreement,
      ambiguous: false,
    });
  }
}

/** Marked for the first two letters of each form: most words are told apart by them, without a look into a map. */
const beginnings = new Uint8Array(1 << 16);
for (const form of forms.keys()) beginnings[beginning(form, 0)] = 1;

function mayBeVerb(token: string): boolean {
  if (beginnings[beginning(token, 0)] === 1) return true;
  const first = token.charAt(0);
  return (first === 'و' || first === 'ف') && beginnings[beginning(token, 1)] === 1;
}

function beginning(form: string, at: number): number {
  return ((form.charCodeAt(at) & 0xff) << 8) | (form.charCodeAt(at + 1) & 0xff);
}

const PRONOUN = /(?:ه|ها|هم|هما)$/u;

function analyse(token: string): VerbForm | null {
  const whole = forms.get(token);
  if (whole !== undefined) return { ...whole, joined: false, suffixed: false };
  const rest = /^[وف]./u.test(token) ? token.slice(1) : null;
  const joined = rest === null ? undefined : forms.get(rest);
  if (joined !== undefined) return { ...joined, joined: true, suffixed: false };
  const bare = token.replace(PRONOUN, '');
  if (bare === token) return null;
  const stem = forms.get(bare) ?? (/^[وف]./u.test(bare) ? forms.get(bare.slice(1)) : undefined);
  if (stem === undefined || stem.aspect !== 'perfect' || bare.length < 3) return null;
  return { ...stem, joined: !forms.has(bare), suffixed: true, ambiguous: stem.ambiguous };
}
