import { NATIONAL } from './nations.ts';
import type { Naming } from './naming.ts';
import { isNational } from './person-words.ts';
import {
  ADJECTIVES,
  CONSTRUCT_WORDS,
  HEADS_DEFINITE,
  HEADS_STATE,
  HONOURS,
  OFFICES,
  STOPS,
} from './word-lists.ts';

/** Of an organisation's name, in words. */
export const LONGEST = 9;

// Of the words no person's name goes over, those that an organisation can be of.
export const MINISTERIAL: ReadonlySet<string> = new Set(
  'الماليه الدفاع الصحه التعليم الاعلام العدل الاقتصاد التجاره الطاقه النفط الزراعه الثقافه العمل السياحه النقل الاسكان التخطيط الشوون الجيش الحكومه القوات'.split(
    ' ',
  ),
);

// What one does for the moment, behind ل: no part of a name.
const ERRANDS: ReadonlySet<string> = new Set(
  'للاطلاع للحصول للشروع للوصول للقا للتاكد للمشاركه للحديث للبحث للتعرف للوقوف للنظر للمطالبه للعمل للمساعده للاحتفال للتعبير للضغط للرد للمره للعام للاعلان للسنه للموسم للسفر للدفع للبيع للتفاوض للتحقيق للفوز للدخول للخروج للانضمام للقيام للاستفاده للمساهمه للاسبوع للشهر لليوم'.split(
    ' ',
  ),
);

/** What it is for: للاستثمار، لحقوق الإنسان، لمكافحة الفساد. */
export function purposeEnd(naming: Naming, end: number): number {
  const form = naming.forms[end] ?? '';
  if (naming.joints[end - 1] !== 'space' || naming.holder[end] !== null) return end;
  if (/^لل.{3}/u.test(form))
    return STOPS.has(`ا${form.slice(1)}`) || ERRANDS.has(form) ? end : complementEnd(naming, end);
  const isConstruct = form.startsWith('ل') && CONSTRUCT_WORDS.has(form.slice(1));
  const next = naming.forms[end + 1] ?? '';
  const joined = naming.joints[end] === 'space' && naming.holder[end + 1] === null;
  return isConstruct && joined && isDefinite(next) ? complementEnd(naming, end + 1) : end;
}

/** وزارة التربية والتعليم العالي: definite nouns joined by و, with their adjectives; or a place. */
export function complementEnd(naming: Naming, first: number): number {
  let end = first + 1;
  const held = naming.holder[first];
  if (held !== null && held !== undefined && held.start === first) end = held.end;
  end = adjectivesEnd(naming, end);
  for (let more = 0; more < 3; more += 1) {
    const next = naming.forms[end] ?? '';
    if (naming.joints[end - 1] !== 'space' || end - first >= LONGEST) break;
    if (NATIONAL.has(naming.forms[end - 1] ?? '')) break;
    if (!/^وال.{3}/u.test(next) || naming.holder[end] !== null || !continues(next.slice(1))) break;
    end = adjectivesEnd(naming, end + 1);
  }
  return end;
}

/** True if the noun behind و can be of the same organisation: no office, and no other organisation or pronoun. */
function continues(noun: string): boolean {
  if (OFFICES.has(noun) || HONOURS.has(noun) || HEADS_DEFINITE.has(noun) || HEADS_STATE.has(noun))
    return false;
  return !STOPS.has(noun) || MINISTERIAL.has(noun);
}

/** The place behind the adjectives from here on. */
export function adjectivesEnd(naming: Naming, from: number): number {
  let end = from;
  while (end - from < 4 && naming.joints[end - 1] === 'space') {
    const form = naming.forms[end] ?? '';
    if (naming.holder[end] !== null || !(ADJECTIVES.has(form) || isNational(form))) break;
    end += 1;
  }
  return end;
}

export function isDefinite(form: string): boolean {
  return /^ال.{2}/u.test(form);
}
