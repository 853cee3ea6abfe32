import { adjectivesEnd } from './organisation-complement.ts';
import { organisationEnd } from './organisation-end.ts';
import { isFeminineNational } from './nations.ts';
import { claim, type Found, type Naming } from './naming.ts';
import { readings } from './readings.ts';
import { ACTING, HEADS_NAMED, MINISTRY_WORDS, OPENINGS, OUTLETS } from './word-lists.ts';

/** Claims what opens with a word such as وزارة or حزب, as far as its name goes. */
export function findOrganisations(naming: Naming): void {
  for (let index = 0; index < naming.forms.length; index += 1) {
    const quoted = naming.joints[index] === 'apart' ? quotedAt(naming, index) : null;
    if (quoted !== null) {
      claim(naming, quoted);
      index = quoted.end - 1;
      continue;
    }
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
  for (const { form, skip } of naming.readings[index] ?? []) {
    if (!OPENINGS.has(form)) continue;
    if (isMinistry(naming, index, form)) {
      const ministry = organisation(naming, index, index + 2, form, skip);
      return { ...ministry, words: ['وزاره', ...ministry.words] };
    }
    const end = organisationEnd(naming, index, form);
    if (end !== null) return organisation(naming, index, end, form, skip);
  }
  return null;
}

function organisation(naming: Naming, start: number, end: number, form: string, skip: number): Found {
  const words = [form, ...naming.forms.slice(start + 1, end)];
  return { type: 'organisation', start, end, skip, words, listed: null, office: null, metonym: false };
}

/** الداخلية التونسية, where a verb or the like shows that it is no adjective itself (السياسة الخارجية التونسية). */
function isMinistry(naming: Naming, index: number, form: string): boolean {
  if (!MINISTRY_WORDS.has(form) || naming.joints[index] !== 'space') return false;
  if (!isFeminineNational(naming.forms[index + 1] ?? '') || naming.joints[index - 1] !== 'space')
    return false;
  const before = naming.forms[index - 1] ?? '';
  return SPEAKING_FOR.has(before) || ACTING.has(before) || ACTING.has(before.replace(/^[وفس]/u, ''));
}

const SPEAKING_FOR: ReadonlySet<string> = new Set('باسم بيان عن من ان مصدر مصادر وفق حسب'.split(' '));
const OPENING_MARK = /^[ \u00a0\u0640]{0,2}[«"“”(‹'‘]{1,2} ?$/u;
const CLOSING_MARK = /^ ?[»"“”)›'’]/u;
const LONGEST_QUOTED = 5;

/** شركة «سامبا»: what stands in marks behind a head, or behind ل an outlet that is also another word (ل«الرياض»). */
function quotedAt(naming: Naming, index: number): Found | null {
  const { tokens } = naming.prose;
  const between = (at: number) => {
    const from = tokens[at]?.span.end ?? 0;
    return naming.text.slice(from, Math.min(from + 5, tokens[at + 1]?.span.start ?? from + 1));
  };
  const form = naming.forms[index] ?? '';
  const isHead = readings(form).some((reading) => HEADS_NAMED.has(reading.form));
  if ((form !== 'ل' && !isHead) || !OPENING_MARK.test(between(index))) return null;
  const start = index + 1;
  let end = start + 1;
  while (end - start < LONGEST_QUOTED && naming.joints[end - 1] === 'space') end += 1;
  if (start >= naming.forms.length || !CLOSING_MARK.test(between(end - 1))) return null;
  const words = naming.forms.slice(start, end);
  const held = naming.holder[start];
  if (held?.type === 'organisation' || !(isHead ? isTitle(words) : OUTLETS.has(words.join(' ')))) return null;
  return organisation(naming, start, end, words[0] ?? '', 0);
}

/** No clause: a name holds no verb of news, no preposition and no number. */
function isTitle(words: readonly string[]): boolean {
  return words.every((word) => word.length > 1 && !/\d/u.test(word) && !ACTING.has(word) && !LINKS.has(word));
}

const LINKS: ReadonlySet<string> = new Set('في من على عن الي ان التي الذي هذا هذه كان لا لم لن'.split(' '));
