import type { Attestation } from '../../text/stem.ts';
import { GAZETTEER } from './gazetteer.ts';
import { type Naming, rate } from './naming.ts';
import { readings } from './readings.ts';
import { ADJECTIVES, GIVEN, HONOURS, OFFICES, STOPS, SURNAMES } from './word-lists.ts';

/** Of all words, as a share of the commonest one: seldom enough to be nobody's everyday word. */
const SELDOM = 0.0012;

const judged = new WeakMap<Attestation, Map<string, boolean>>();

/** True if the form is in no everyday use: seldom, never with an article, never with a verb's endings. */
export function isStrange(naming: Naming, form: string): boolean {
  const { attested } = naming.context;
  const known = judged.get(attested) ?? new Map<string, boolean>();
  judged.set(attested, known);
  const seen = known.get(form);
  if (seen !== undefined) return seen;
  const strange = judgeStrange(naming, form);
  known.set(form, strange);
  return strange;
}

function judgeStrange(naming: Naming, form: string): boolean {
  if (!/^[\u0620-\u064a]{3,}$/u.test(form) || isKnownWord(form) || form.startsWith('ال')) return false;
  const { attested } = naming.context;
  const count = attested(form);
  if (rate(naming, form) > SELDOM) return false;
  if (attested(`ال${form}`) > 0.05 * count || attested(`${form}ت`) > 0.2 * count + 1) return false;
  if (/^(?:[وفب]ال|لل|[يت]ت)|(?:ته|ها|هم|اته)$|^م[تسن].{2,}(?:ين|ون)$/u.test(form)) return false;
  if (/^س?[يتن]/u.test(form)) {
    const stem = form.replace(/^س?[يتن]/u, '');
    const asVerb = attested(`ي${stem}`) + attested(`ت${stem}`) + (form.startsWith('س') ? 0 : attested(stem));
    if (stem.length >= 3 && asVerb > count) return false;
  }
  if (/[هاتو]$/u.test(form) && attested(form.slice(0, -1)) > count) return false;
  if (/^[وفبل].*ه[ام]?$/u.test(form)) return false;
  if (/(?:ات|ون|ين|ان)$/u.test(form) && attested(form.slice(0, -2)) > count) return false;
  return readings(form).every(
    ({ form: rest, skip }) =>
      skip === 0 || (attested(rest) <= (form.startsWith('ك') ? count : 0) && !isListedWord(rest)),
  );
}

/** True if the word behind a clitic is a name by itself: then the clitic joins two names. */
function isListedWord(form: string): boolean {
  return (
    GIVEN.has(form) || SURNAMES.has(form) || GAZETTEER.has(form) || OFFICES.has(form) || HONOURS.has(form)
  );
}

export function isKnownWord(form: string): boolean {
  return STOPS.has(form) || OFFICES.has(form) || HONOURS.has(form) || ADJECTIVES.has(form);
}

/** A word of foreign look in which no noun or verb can be seen. */
export function isForeignSurname(naming: Naming, form: string): boolean {
  const { attested } = naming.context;
  if (!/^[\u0620-\u064a]{4,}$/u.test(form) || /^[وفبك]ال|^لل/u.test(form)) return false;
  if (attested(`ال${form}`) > 0 || attested(`${form}ت`) > 0 || attested(`${form}ه`) > 0) return false;
  if (isInflected(naming, form)) return false;
  const hasClitic = readings(form).some(
    ({ form: rest, skip }) => skip > 0 && (attested(rest) > attested(form) || isListedWord(rest)),
  );
  return !hasClitic && !/^(?:س?[يتن])/u.test(form);
}

/** A word that is seldom and has none of a verb's or noun's other forms about it. */
export function isSeldomWord(naming: Naming, form: string): boolean {
  const { attested } = naming.context;
  if (!/^[\u0620-\u064a]{3,}$/u.test(form) || rate(naming, form) > 0.0004 || isInflected(naming, form))
    return false;
  const count = attested(form);
  if (/^(?:[وفبك]ال|لل|س?[يت])/u.test(form) && count > 0) return false;
  const asVerb = attested(`ي${form}`) + attested(`ت${form}`) + attested(`${form}ت`) + attested(`${form}وا`);
  const asNoun = attested(`ال${form}`) + attested(`${form}ه`) + attested(`${form}ا`) + attested(`ب${form}`);
  if (asVerb > 0 || asNoun > 2 * count + 2) return false;
  return readings(form).every(
    ({ form: rest, skip }) =>
      skip === 0 || (attested(rest) <= 4 * count && !isListedWord(rest) && !STOPS.has(rest)),
  );
}

/** True if it looks like a word with an ending: an adverb in ا, a plural, a verb or noun with a pronoun. */
export function isInflected(naming: Naming, form: string): boolean {
  const { attested } = naming.context;
  if (/(?:ته|ها|هم|هن|نا|ني|كم)$/u.test(form) && form.length > 4) return true;
  const rest = form.slice(0, -1);
  if (form.endsWith('ت') && attested(rest) + attested(`${rest}ي`) + attested(`${rest}ا`) > attested(form))
    return true;
  if (/^[يتنا]/u.test(form) && attested(`ي${form.slice(1)}`) + attested(`ت${form.slice(1)}`) > 0) return true;
  if (/(?:ين|ون|ان|ات)$/u.test(form)) {
    const stem = form.slice(0, -2);
    if (stem.length < 4) return false;
    return ['', 'ه', 'ين', 'ون', 'ات'].some(
      (ending) => form !== stem + ending && attested(stem + ending) > 0,
    );
  }
  return form.endsWith('ا') && (attested(form.slice(0, -1)) > 0 || attested(`ال${form.slice(0, -1)}`) > 0);
}
