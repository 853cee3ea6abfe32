import { claim, type Found, type Naming } from './naming.ts';
import { isNational, isStrange, personEnd } from './person-words.ts';
import {
  ADJECTIVES,
  GIVEN,
  HEADS_DEFINITE,
  HEADS_NAMED,
  HEADS_OF,
  HONOURS,
  NO_ORGANISATION,
  OFFICES,
  STOPS,
} from './word-lists.ts';

const LONGEST = 9;

/** Claims what opens with a word such as وزارة or حزب, as far as its name goes. */
export function findOrganisations(naming: Naming): void {
  for (let index = 0; index < naming.forms.length; index += 1) {
    const held = naming.holder[index];
    if (held !== null && held !== undefined && (held.end - held.start > 1 || held.type !== 'place')) {
      const longer = held.start === index ? extended(naming, held) : null;
      if (longer !== null) claim(naming, longer);
      index = Math.max(index, (longer ?? held).end - 1);
      continue;
    }
    const found = organisationAt(naming, index);
    if (found === null) continue;
    claim(naming, found);
    index = found.end - 1;
  }
}

/** مجلس النواب اليمني: a nation's own, not the one that the list means. */
function extended(naming: Naming, held: Found): Found | null {
  const end = adjectivesEnd(naming, held.end);
  if (held.words[0] !== 'مجلس' || end === held.end) return null;
  return { ...held, end, words: [...held.words, ...naming.forms.slice(held.end, end)], listed: null };
}

function organisationAt(naming: Naming, index: number): Found | null {
  for (const { form, skip, isHead } of naming.readings[index] ?? []) {
    if (!isHead) continue;
    const end = nameEnd(naming, index, form);
    if (end === null) continue;
    const words = [form, ...naming.forms.slice(index + 1, end)];
    return {
      type: 'organisation',
      start: index,
      end,
      skip,
      words,
      listed: null,
      office: null,
      metonym: false,
    };
  }
  return null;
}

function nameEnd(naming: Naming, index: number, head: string): number | null {
  if (HEADS_DEFINITE.has(head)) return definiteEnd(naming, index, head);
  const first = naming.forms[index + 1] ?? '';
  if (naming.joints[index] !== 'space' || NO_ORGANISATION.has(first)) return null;
  const after = naming.forms[index + 2] ?? '';
  if (NAMESAKES.has(first) && GIVEN.has(after) && naming.joints[index + 1] === 'space') {
    return HEADS_NAMED.has(head) ? personEnd(naming, index + 2, false) : null;
  }
  if (OFFICES.has(first) || HONOURS.has(first)) return null;
  if (HEADS_OF.has(head) && (isDefinite(first) || isPlace(naming, index + 1))) {
    return complementEnd(naming, index + 1);
  }
  if (HEADS_NAMED.has(head)) return namedEnd(naming, index);
  return null;
}

// Those whose name goes on with what they serve (الهيئة العامة للاستثمار).
const SERVING: ReadonlySet<string> = new Set(
  'الهييه الموسسه المنظمه المركز المديريه الجمعيه الصندوق اللجنه الشبكه المرصد المعهد المجلس الوكاله الرابطه المفوضيه'.split(
    ' ',
  ),
);

// Those for whom universities and hospitals are named.
const NAMESAKES: ReadonlySet<string> = new Set('الملك الملكه الامير الاميره الشيخ الامام السلطان'.split(' '));

/** الجيش الإسرائيلي: at least one adjective of nation or kind; then what it is for (لحقوق الإنسان). */
function definiteEnd(naming: Naming, index: number, head: string): number | null {
  const isFeminine = /(?:ه|ات|وط)$/u.test(head);
  let end = adjectivesEnd(naming, index + 1);
  while (end > index + 1 && /ه$/u.test(naming.forms[end - 1] ?? '') !== isFeminine) end -= 1;
  if (end === index + 1) return null;
  if (
    naming.joints[end - 1] === 'space' &&
    SERVING.has(head) &&
    /^لل.{3}|^لحقوق$|^لشوون$/u.test(naming.forms[end] ?? '')
  ) {
    end = complementEnd(naming, end);
  }
  return end;
}

/** وزارة التربية والتعليم العالي: definite nouns joined by و, with their adjectives; or a place. */
function complementEnd(naming: Naming, first: number): number {
  let end = first + 1;
  const held = naming.holder[first];
  if (held !== null && held !== undefined && held.start === first) end = held.end;
  const construct = /^ل(?:حقوق|شوون)$/u.test(naming.forms[first] ?? '');
  if (construct && isDefinite(naming.forms[end] ?? '')) end += 1;
  end = adjectivesEnd(naming, end);
  for (let more = 0; more < 3; more += 1) {
    const next = naming.forms[end] ?? '';
    if (naming.joints[end - 1] !== 'space' || end - first >= LONGEST) break;
    if (!/^وال.{3}/u.test(next) || naming.holder[end] !== null) break;
    if (OFFICES.has(next.slice(1)) || HONOURS.has(next.slice(1)) || STOPS.has(next)) break;
    end = adjectivesEnd(naming, end + 1);
  }
  return end;
}

/** حزب كاديما، صحيفة حريت: a name of one word with its adjectives, or a place, or definite words. */
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
  return first.length >= 4 && isStrange(naming, first) ? adjectivesEnd(naming, index + 2) : null;
}

function adjectivesEnd(naming: Naming, from: number): number {
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
