import { type Attestation, makeStemmer, type Stemmer } from '../text/stem.ts';
import { tokens } from '../text/tokens.ts';
import type { Background } from './background.ts';

/** A form of an article, with what the collection and the news at large know of it. */
export interface Term {
  readonly form: string;
  readonly stem: string;
  /** Inverse document frequency of the stem, natural logarithm, ≥ 0. */
  readonly rarity: number;
}

export interface Lexis {
  /** Remembers: each distinct form is stemmed once. */
  readonly stem: Stemmer;
  /** In the collection and the background together. */
  readonly attested: Attestation;
  /** The distinct forms of one of the texts, sorted. */
  terms(text: string): Term[];
}

/** Stems are made once a distinct form; both stems and rarities rest on the collection and the background together. */
export function makeLexis(texts: readonly string[], background: Background): Lexis {
  const forms = new Map(texts.map((text) => [text, countForms(text)]));
  const occurrences = new Map<string, number>();
  for (const [form, count] of background.counts) occurrences.set(form, count.occurrences);
  for (const counts of forms.values()) {
    for (const [form, count] of counts) occurrences.set(form, (occurrences.get(form) ?? 0) + count);
  }
  const attested: Attestation = (form) => occurrences.get(form) ?? 0;
  const stem = remember(makeStemmer(attested));
  const frequency = documentFrequencies(stem, forms.values(), background);
  const documentCount = background.articleCount + texts.length;
  const rarity = (of: string) =>
    Math.max(0, Math.log((documentCount + 1) / ((frequency.get(of) ?? 0) + 0.5)));
  return {
    stem,
    attested,
    terms(text) {
      const own = forms.get(text) ?? countForms(text);
      return [...own.keys()].toSorted(byCodeUnit).map((form) => {
        const stemmed = stem(form);
        return { form, stem: stemmed, rarity: Math.round(rarity(stemmed) * 100) / 100 };
      });
    },
  };
}

function countForms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { form } of tokens(text)) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

/** In how many documents a stem occurs; for the background an upper bound, the sum over its forms. */
function documentFrequencies(
  stem: Stemmer,
  collection: Iterable<ReadonlyMap<string, number>>,
  background: Background,
): Map<string, number> {
  const frequency = new Map<string, number>();
  const add = (of: string, count: number) => frequency.set(of, (frequency.get(of) ?? 0) + count);
  for (const [form, { articles }] of background.counts) add(stem(form), articles);
  for (const counts of collection) {
    for (const stemmed of new Set([...counts.keys()].map(stem))) add(stemmed, 1);
  }
  return frequency;
}

function remember(stem: Stemmer): Stemmer {
  const known = new Map<string, string>();
  return (form) => {
    const seen = known.get(form);
    if (seen !== undefined) return seen;
    const made = stem(form);
    known.set(form, made);
    return made;
  };
}

/** The same on every machine, whatever its language. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
