import type { Span } from '../../text/span.ts';
import { strangerAt } from './find-strangers.ts';
import { behind, claim, type Naming } from './naming.ts';
import { endsInMaqsura, isChain, isParticle, opensBehindTitle, personEnd } from './person-words.ts';
import { isStrange } from './strange-words.ts';
import { givenName } from './given-names.ts';
import { type Reading, readings } from './readings.ts';
import { ARABIC_GIVEN, GIVEN, HONOURS, OFFICES, RESPECT_WORDS, STOPS, SURNAMES } from './word-lists.ts';

const LONGEST_OFFICE = 14;
const LINKS: ReadonlySet<string> = new Set('الي في لدي باسم لشوون شوون بشان عن من و اول ثاني'.split(' '));

/** Claims the people: behind an office or title, by a given name and what follows it, or by a well-known surname. */
export function findPeople(naming: Naming): void {
  for (let index = 0; index < naming.forms.length; index += 1) {
    if (naming.holder[index] !== null) continue;
    const end = titledAt(naming, index) ?? namedAt(naming, index) ?? strangerAt(naming, index);
    if (end !== null) index = end - 1;
  }
}

/** Claims a person whose office or title begins here; the place behind the name, null without one. */
function titledAt(naming: Naming, index: number): number | null {
  const title = naming.readings[index]?.find(({ form }) => OFFICES.has(form) || HONOURS.has(form));
  if (title === undefined) return null;
  const start = nameBehindOffice(naming, index, title);
  if (start === null) return null;
  const last = naming.prose.tokens[start - 1];
  const office = { start: behind(naming, index, title.skip), end: last?.span.end ?? 0 };
  const sure = givenName(naming, naming.forms[start] ?? '') ?? false;
  return claimPerson(naming, start, personEnd(naming, start, sure), 0, office);
}

/** Walks over the words of an office to the first word of the name it belongs to. */
function nameBehindOffice(naming: Naming, index: number, title: Reading): number | null {
  let honour = HONOURS.has(title.form);
  for (let at = index + 1; at < index + LONGEST_OFFICE; at += 1) {
    const joint = naming.joints[at - 1];
    const form = naming.forms[at] ?? '';
    if (joint !== 'space') {
      const apposed = joint === 'comma' && naming.holder[at] === null && startsFullName(naming, at);
      return apposed && at > index + 1 ? at : null;
    }
    const held = naming.holder[at];
    if (held !== null && held !== undefined) {
      at = held.end - 1;
      honour = false;
      continue;
    }
    if (form === 'باسم') continue;
    if (HONOURS.has(form)) honour = true;
    else if (isBeforeGiven(naming, at)) honour = false;
    else if (!endsInMaqsura(naming, at) && opensBehindTitle(naming, form, honour))
      return opensName(naming, at, index) ? at : null;
    else if (!continuesOffice(form)) return null;
    else honour = false;
  }
  return null;
}

/** A word that is no name in front of an Arabic given name: what the office is of (مدير أملج زياد بن سعد). */
function isBeforeGiven(naming: Naming, at: number): boolean {
  const form = naming.forms[at] ?? '';
  const next = naming.forms[at + 1] ?? '';
  if (GIVEN.has(form) || SURNAMES.has(form) || STOPS.has(form) || isParticle(form)) return false;
  return naming.joints[at] === 'space' && ARABIC_GIVEN.get(next) === true && isStrange(naming, form);
}

function continuesOffice(form: string): boolean {
  if (OFFICES.has(form) || LINKS.has(form) || RESPECT_WORDS.has(form)) return true;
  return /^(?:[وب]?ال|لل|ول?ل).{2,}/u.test(form);
}

/** A doubtful given name right behind a title of few words is a name; far behind, it needs a second name. */
function opensName(naming: Naming, at: number, index: number): boolean {
  const form = naming.forms[at] ?? '';
  if ((GIVEN.get(form) ?? false) || SURNAMES.has(form)) return true;
  // A bare noun (لاعب، خبير) goes before a word of any kind; the title itself (اللاعب، الخبير) before a name.
  const isNoun = !HONOURS.has(naming.forms[index] ?? '') && !(naming.forms[index] ?? '').includes('ال');
  if (at === index + 1 && !(isNoun && !GIVEN.has(form))) return true;
  const isNear = naming.holder[at - 1] === null && isStrange(naming, form);
  return isNear || personEnd(naming, at, false) > at + 1;
}

function startsFullName(naming: Naming, at: number): boolean {
  const form = naming.forms[at] ?? '';
  return GIVEN.has(form) && personEnd(naming, at, GIVEN.get(form) ?? false) > at + 1;
}

/** Claims a person named without a title. */
function namedAt(naming: Naming, index: number): number | null {
  for (const { form, skip } of naming.readings[index] ?? []) {
    if (SURNAMES.get(form) ?? false) {
      const more = GIVEN.has(form);
      return claimPerson(naming, index, more ? personEnd(naming, index, false) : index + 1, skip, null);
    }
    const sure = givenName(naming, form);
    if (sure === undefined && !isChain(naming, index, form)) continue;
    if (skip > 0 && !isRatherName(naming, index, form)) continue;
    const end = personEnd(naming, index, sure ?? false);
    if (end > index + 1 && (sure !== false || isSecondSure(naming, index + 1))) {
      return claimPerson(naming, index, end, skip, null);
    }
  }
  return null;
}

function isRatherName(naming: Naming, index: number, form: string): boolean {
  const whole = naming.forms[index] ?? '';
  const { attested } = naming.context;
  if (STOPS.has(whole)) return false;
  return (
    attested(form) >= attested(whole) ||
    (GIVEN.get(form) === true && attested(whole) <= 6 * attested(form) + 30)
  );
}

/** Behind a doubtful given name: a name that is nothing else, or بن, or a family's name with its article. */
function isSecondSure(naming: Naming, index: number): boolean {
  const form = naming.forms[index] ?? '';
  if ((GIVEN.get(form) ?? false) || SURNAMES.has(form) || form === 'بن' || form === 'عبد') return true;
  return /^ال.{3,}ي$/u.test(form) && naming.context.attested(`${form}ه`) === 0;
}

function claimPerson(naming: Naming, start: number, end: number, skip: number, office: Span | null): number {
  const first = (naming.forms[start] ?? '').slice(skip);
  const words = [restoreArticle(naming, start, skip, first), ...naming.forms.slice(start + 1, end)];
  claim(naming, { type: 'person', start, end, skip, words, listed: null, office, metonym: false });
  return end;
}

// Behind لل the article is lost in the letters.
function restoreArticle(naming: Naming, start: number, skip: number, rest: string): string {
  const whole = naming.forms[start] ?? '';
  const reading = readings(whole).find((one) => one.skip === skip && !ARABIC_GIVEN.has(rest));
  return reading?.form ?? rest;
}
