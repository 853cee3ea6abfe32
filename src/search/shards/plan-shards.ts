import type { Article } from '../../article/article.ts';
import { bareOf } from './bare.ts';
import type { Entry } from '../lexicon.ts';
import { meanLengths } from '../word-scores.ts';
import { holdersOf, type IndexTerm, type SearchIndex } from '../search-index.ts';
import { filedKeys } from '../slips.ts';
import { encodeFiled, encodeForms, type Filed } from './forms-codec.ts';
import { commonWords } from './common-words.ts';
import { encodeTold, toldArticle } from './told-codec.ts';
import { encodePostings, type Group } from './postings-codec.ts';
import type { Root, ShardKind } from './root-codec.ts';
import { cut } from './cut.ts';
import { encodeVocabulary } from './vocabulary-codec.ts';
import { wordCodes } from './word-codes.ts';

export interface Shard {
  readonly kind: ShardKind;
  /** In the order of its kind, from 0. */
  readonly number: number;
  readonly bytes: Uint8Array;
}

export interface ShardPlan {
  readonly root: Omit<Root, 'release'>;
  /** Made one by one: all of them at once would not fit in memory for a great collection. */
  shards(): Generator<Shard>;
}

/** `article` gives the article at a place of the index; `scale` makes shards smaller or greater. The same index gives the same bytes. */
export function planShards(index: SearchIndex, article: (place: number) => Article, scale = 1): ShardPlan {
  const groups = groupsOf(index.terms);
  const scaled = <T>({ most, size }: Sizing<T>) => ({ most: most * scale, size });
  const tables = {
    vocabulary: cut(entriesOf(index.terms, groups), ({ form }) => bareOf(form), scaled(VOCABULARY)),
    forms: cut(
      index.terms.map(({ form }) => form),
      (form) => form,
      scaled(FORMS),
    ),
    slips: cut(fileAll(index.terms), ({ key }) => key, scaled(SLIPS)),
    postings: cut(groups, ({ stem }) => stem, scaled(POSTINGS)),
  };
  const articleCount = index.ids.length;
  const words = commonWords(articleCount, article);
  return {
    root: {
      articleCount,
      means: meanLengths(index.lengths),
      firsts: {
        vocabulary: tables.vocabulary.firsts,
        forms: tables.forms.firsts,
        slips: tables.slips.firsts,
        postings: tables.postings.firsts,
      },
    },
    *shards() {
      yield { kind: 'words', number: 0, bytes: encodeForms(words) };
      yield* encoded('vocabulary', tables.vocabulary.parts, encodeVocabulary);
      yield* encoded('forms', tables.forms.parts, encodeForms);
      yield* encoded('slips', tables.slips.parts, encodeFiled);
      yield* encoded('postings', tables.postings.parts, (part) => encodePostings(part, index.lengths));
      const codes = wordCodes(words);
      for (let place = 0; place < articleCount; place += 1)
        yield { kind: 'passages', number: place, bytes: encodeTold(toldArticle(article(place)), codes) };
    },
  };
}

interface Sizing<T> {
  readonly most: number;
  readonly size: (item: T) => number;
}

// Bytes of a shard before it is packed, and what an item is reckoned to take.
const VOCABULARY = { most: 14_000, size: () => 7 };
const FORMS = { most: 24_000, size: () => 4 };
const SLIPS = { most: 36_000, size: ({ key, forms }: Filed) => key.length + 1 + forms.length * 5 };
const POSTINGS = {
  most: 15_000,
  size: ({ terms }: Group) => terms.reduce((sum, { postings }) => sum + 12 + holdersOf(postings) * 2.4, 3),
};

function* encoded<T>(
  kind: ShardKind,
  parts: readonly (readonly T[])[],
  encode: (part: readonly T[]) => Uint8Array,
): Generator<Shard> {
  for (const [number, part] of parts.entries()) yield { kind, number, bytes: encode(part) };
}

function groupsOf(terms: readonly IndexTerm[]): Group[] {
  const groups = new Map<string, IndexTerm[]>();
  for (const term of terms) {
    const group = groups.get(term.stem);
    if (group === undefined) groups.set(term.stem, [term]);
    else group.push(term);
  }
  return [...groups].map(([stem, own]) => ({ stem, terms: own })).sort(by(({ stem }) => stem));
}

function entriesOf(terms: readonly IndexTerm[], groups: readonly Group[]): Entry[] {
  const stems = new Set(groups.map(({ stem }) => stem));
  return terms
    .map(({ form, stem, postings }) => ({
      form,
      stem,
      holders: holdersOf(postings),
      isStem: stem !== form && stems.has(form),
    }))
    .map((entry) => ({ entry, bare: bareOf(entry.form) }))
    .sort(by(({ bare }) => bare))
    .map(({ entry }) => entry);
}

function fileAll(terms: readonly IndexTerm[]): Filed[] {
  const filed = new Map<string, string[]>();
  for (const { form } of terms) {
    for (const key of filedKeys(form)) {
      const forms = filed.get(key);
      if (forms === undefined) filed.set(key, [form]);
      else forms.push(form);
    }
  }
  return [...filed].map(([key, forms]) => ({ key, forms })).sort(by(({ key }) => key));
}

/** By code unit, on every machine; equals keep their order. */
function by<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
