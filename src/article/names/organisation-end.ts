import {
  adjectivesEnd,
  complementEnd,
  isDefinite,
  LONGEST,
  MINISTERIAL,
  purposeEnd,
} from './organisation-complement.ts';
import { NATIONAL } from './nations.ts';
import type { Naming } from './naming.ts';
import { personEnd } from './person-words.ts';
import { isStrange } from './strange-words.ts';
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

// Folded: what makes another body of a state's own, opposed to it or before it (الحكومة السورية المؤقتة).
const STATUS: ReadonlySet<string> = new Set(
  'الموقته الانتقاليه المعارضه المستقيله المقاله المنفيه الموازيه السابقه الجديده الاتحاديه المركزيه المحليه'.split(
    ' ',
  ),
);

/** الحكومة الفرنسية: a state's own, and no other adjective makes it one; one of status behind it makes it another. */
function stateEnd(naming: Naming, index: number): number | null {
  const isNations = NATIONAL.has(naming.forms[index + 1] ?? '') && naming.holder[index + 1] === null;
  if (naming.joints[index] !== 'space' || !isNations) return null;
  const isOther = naming.joints[index + 1] === 'space' && STATUS.has(naming.forms[index + 2] ?? '');
  return isOther ? index + 3 : index + 2;
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

function isPlace(naming: Naming, index: number): boolean {
  const held = naming.holder[index];
  return held?.start === index && held.type === 'place' && held.skip === 0;
}
