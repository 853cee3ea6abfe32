import { NATIONAL } from './nations.ts';
import type { Naming } from './naming.ts';
import { isNational, isStrange, personEnd } from './person-words.ts';
import {
  ADJECTIVES,
  CONSTRUCT_WORDS,
  GIVEN,
  HEADS_DEFINITE,
  HEADS_NAMED,
  HEADS_OF,
  HEADS_STATE,
  HONOURS,
  NO_ORGANISATION,
  OFFICES,
  STOPS,
} from './word-lists.ts';

const LONGEST = 9;
const MOST_FOREIGN = 4;

// Those whose name goes on with what they serve (الهيئة العامة للاستثمار).
const SERVED: ReadonlySet<string> = new Set(
  'هييه موسسه منظمه مركز مديريه جمعيه صندوق لجنه شبكه مرصد معهد مجلس وكاله رابطه مفوضيه جامعه شركه مجموعه بنك اتحاد دار مكتب اداره جهاز'.split(
    ' ',
  ),
);

// Those that are everyday words too: one adjective makes no name of them (الحركة المرورية).
const LOOSE: ReadonlySet<string> = new Set(
  'الحركه المكتب الجهاز الاداره الامانه المجموعه القياده المركز'.split(' '),
);

// What one does for the moment, behind ل: no part of a name.
const ERRANDS: ReadonlySet<string> = new Set(
  'للاطلاع للحصول للشروع للوصول للقا للتاكد للمشاركه للحديث للبحث للتعرف للوقوف للنظر للمطالبه للعمل للمساعده للاحتفال للتعبير للضغط للرد للمره للعام للاعلان للسنه للموسم للسفر للدفع للبيع للتفاوض للتحقيق للفوز للدخول للخروج للانضمام للقيام للاستفاده للمساهمه للاسبوع للشهر لليوم'.split(
    ' ',
  ),
);

// Those for whom universities and hospitals are named.
const NAMESAKES: ReadonlySet<string> = new Set('الملك الملكه الامير الاميره الشيخ الامام السلطان'.split(' '));

/** The place behind an organisation's name that opens with this word, null if none does. */
export function organisationEnd(naming: Naming, index: number, head: string): number | null {
  if (HEADS_DEFINITE.has(head)) return definiteEnd(naming, index, head);
  if (HEADS_STATE.has(head)) return stateEnd(naming, index);
  if (!HEADS_OF.has(head) && !HEADS_NAMED.has(head)) return null;
  const first = naming.forms[index + 1] ?? '';
  if (naming.joints[index] !== 'space' || NO_ORGANISATION.has(first)) return null;
  const end = indefiniteEnd(naming, index, head);
  return end === null || end - index >= LONGEST || !SERVED.has(head) ? end : purposeEnd(naming, end);
}

function indefiniteEnd(naming: Naming, index: number, head: string): number | null {
  const first = naming.forms[index + 1] ?? '';
  const after = naming.forms[index + 2] ?? '';
  if (NAMESAKES.has(first) && GIVEN.has(after) && naming.joints[index + 1] === 'space') {
    return HEADS_NAMED.has(head) ? adjectivesEnd(naming, personEnd(naming, index + 2, false)) : null;
  }
  if (OFFICES.has(first) || HONOURS.has(first)) return null;
  if (HEADS_OF.has(head) && (isDefinite(first) || isPlace(naming, index + 1))) {
    return complementEnd(naming, index + 1);
  }
  const joined = naming.joints[index + 1] === 'space' && naming.holder[index + 1] === null;
  if (joined && CONSTRUCT_WORDS.has(first) && isDefinite(after) && naming.holder[index + 2] === null) {
    return STOPS.has(after) && !ADJECTIVES.has(after) && !MINISTERIAL.has(after)
      ? null
      : complementEnd(naming, index + 2);
  }
  return HEADS_NAMED.has(head) ? namedEnd(naming, index) : null;
}

// Of the words no person's name goes over, those that an organisation can be of.
const MINISTERIAL: ReadonlySet<string> = new Set(
  'الماليه الدفاع الصحه التعليم الاعلام العدل الاقتصاد التجاره الطاقه النفط الزراعه الثقافه العمل السياحه النقل الاسكان التخطيط الشوون الجيش الحكومه القوات'.split(
    ' ',
  ),
);

/** الجيش الإسرائيلي: at least one adjective of nation or kind; then what it is for (لحقوق الإنسان). */
function definiteEnd(naming: Naming, index: number, head: string): number | null {
  const isFeminine = /(?:ه|ات|وط)$/u.test(head);
  let end = adjectivesEnd(naming, index + 1);
  while (end > index + 1 && /ه$/u.test(naming.forms[end - 1] ?? '') !== isFeminine) end -= 1;
  if (end === index + 1) return null;
  const served = SERVED.has(head.slice(2)) ? purposeEnd(naming, end) : end;
  if (served > end) return adjectivesEnd(naming, served);
  return LOOSE.has(head) && end === index + 2 ? null : end;
}

/** الحكومة الفرنسية: a state's own, and no other adjective makes it one. */
function stateEnd(naming: Naming, index: number): number | null {
  const isNations = NATIONAL.has(naming.forms[index + 1] ?? '') && naming.holder[index + 1] === null;
  return naming.joints[index] === 'space' && isNations ? index + 2 : null;
}

/** What it is for: للاستثمار، لحقوق الإنسان، لمكافحة الفساد. */
function purposeEnd(naming: Naming, end: number): number {
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
function complementEnd(naming: Naming, first: number): number {
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

/** حزب كاديما، صحيفة حريت: a name of foreign words with its adjectives, or a place, or definite words. */
function namedEnd(naming: Naming, index: number): number | null {
  const first = naming.forms[index + 1] ?? '';
  const held = naming.holder[index + 1];
  if (held !== null && held !== undefined) {
    const isWhole = held.start === index + 1 && held.skip === 0 && held.type === 'place';
    return isWhole ? adjectivesEnd(naming, held.end) : null;
  }
  if (isDefinite(first)) {
    return STOPS.has(first) && !ADJECTIVES.has(first) ? null : complementEnd(naming, index + 1);
  }
  if (GIVEN.has(first)) {
    const end = personEnd(naming, index + 1, GIVEN.get(first) ?? false);
    return end > index + 2 ? end : null;
  }
  // A name that is no ordinary word: it takes no article.
  if (first.length < 4 || !isStrange(naming, first)) return null;
  let end = index + 2;
  while (end - index <= MOST_FOREIGN && naming.joints[end - 1] === 'space' && naming.holder[end] === null) {
    if (!isStrange(naming, naming.forms[end] ?? '')) break;
    end += 1;
  }
  return adjectivesEnd(naming, end);
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

function isDefinite(form: string): boolean {
  return /^ال.{2}/u.test(form);
}

function isPlace(naming: Naming, index: number): boolean {
  const held = naming.holder[index];
  return held?.start === index && held.type === 'place' && held.skip === 0;
}
