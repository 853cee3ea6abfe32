import type { ArticleId } from '../article/article.ts';
import type { Role } from '../article/structure/role.ts';
import type { ArticleRecord } from '../corpus/library.ts';
import { slice } from '../text/span.ts';
import { lengthStep } from './length-steps.ts';
import { joinedNames, type Token, tokens } from '../text/tokens.ts';

/** What search needs of a collection. Boilerplate is not in it. */
export interface SearchIndex {
  readonly ids: readonly ArticleId[];
  /** Of each article: words of its title, and weighted words of the rest, in turn, each as the step of `length-steps.ts`. */
  readonly lengths: readonly number[];
  /** Sorted by form. */
  readonly terms: readonly IndexTerm[];
}

export interface IndexTerm {
  readonly form: string;
  /** As the collection first writes it: what a reader is shown. */
  readonly surface: string;
  readonly stem: string;
  /** True for a name written as two words, indexed as one. */
  readonly joined: boolean;
  /** Place of the article, frequency in its title, weighted frequency in the rest, in turn. */
  readonly postings: readonly number[];
}

/** In how many articles the term of the postings occurs. */
export function holdersOf(postings: readonly number[]): number {
  return postings.length / 3;
}

/** What an occurrence outside the title counts by where it stands; 0 leaves it out. */
const TEXT_WEIGHT: Readonly<Record<Exclude<Role, 'title'>, number>> = {
  kicker: 1.5,
  byline: 1,
  dateline: 1,
  standfirst: 1.5,
  subhead: 1.5,
  caption: 1,
  'pull-quote': 0,
  body: 1,
  boilerplate: 0,
};

/** Goes through the records once, and keeps none. */
export function buildIndex(records: Iterable<ArticleRecord>): SearchIndex {
  const stems = new Map<string, string>();
  const counts = new Map<string, { joined: boolean; surface: string; postings: number[] }>();
  const ids: ArticleId[] = [];
  const lengths: number[] = [];
  for (const record of records) {
    const place = ids.length;
    const counted = countForms(record);
    ids.push(record.article.id);
    lengths.push(lengthStep(counted.title), lengthStep(counted.text));
    for (const { form, stem } of record.terms) if (stem !== form) stems.set(form, stem);
    for (const [form, { title, text, joined, surface }] of counted.forms) {
      const term = counts.get(form) ?? { joined, surface, postings: [] };
      term.postings.push(place, title, text);
      counts.set(form, term);
    }
  }
  const terms = [...counts]
    .map(([form, { joined, surface, postings }]) => ({
      form,
      surface,
      stem: stems.get(form) ?? form,
      joined,
      postings,
    }))
    .sort((a, b) => (a.form < b.form ? -1 : a.form > b.form ? 1 : 0));
  return { ids, lengths, terms };
}

interface CountedForm {
  readonly surface: string;
  joined: boolean;
  title: number;
  text: number;
}

interface Counted {
  title: number;
  text: number;
  readonly forms: Map<string, CountedForm>;
}

function countForms({ article }: ArticleRecord): Counted {
  const counted: Counted = { title: 0, text: 0, forms: new Map() };
  for (const block of article.blocks) {
    if (block.role === 'title') addWords(counted, article.text, tokens(article.text, block), 'title', 1);
    else if (block.reason !== 'repeats-lead' && TEXT_WEIGHT[block.role] > 0) {
      addWords(counted, article.text, tokens(article.text, block), 'text', TEXT_WEIGHT[block.role]);
    }
  }
  if (article.title.span === null)
    addWords(counted, article.title.text, tokens(article.title.text), 'title', 1);
  return counted;
}

function addWords(
  counted: Counted,
  text: string,
  found: readonly Token[],
  field: 'title' | 'text',
  weight: number,
): void {
  counted[field] += weight * found.length;
  const add = ({ form, span }: Token, joined: boolean) => {
    const seen = counted.forms.get(form) ?? { surface: slice(text, span), joined, title: 0, text: 0 };
    seen[field] += weight;
    seen.joined &&= joined;
    counted.forms.set(form, seen);
  };
  for (const token of found) add(token, false);
  for (const name of joinedNames(text, found)) add(name, true);
}
