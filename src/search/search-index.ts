import type { ArticleId } from '../article/article.ts';
import type { Role } from '../article/structure/role.ts';
import type { ArticleRecord } from '../corpus/library.ts';
import { slice } from '../text/span.ts';
import { joinedNames, type Token, tokens } from '../text/tokens.ts';

/** What search needs of a collection. Boilerplate is not in it. */
export interface SearchIndex {
  readonly ids: readonly ArticleId[];
  /** Weighted length of each article. */
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
  /** Article and weighted frequency in turn. */
  readonly postings: readonly number[];
}

/** What an occurrence counts by where it stands; 0 leaves it out. */
const FIELD_WEIGHT: Readonly<Record<Role, number>> = {
  title: 6,
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

export function buildIndex(records: readonly ArticleRecord[]): SearchIndex {
  const stems = new Map(records.flatMap(({ terms }) => terms.map(({ form, stem }) => [form, stem] as const)));
  const postings = new Map<string, { joined: boolean; surface: string; postings: number[] }>();
  const lengths: number[] = [];
  for (const [place, record] of records.entries()) {
    const counted = weightedForms(record);
    lengths.push(Math.round(counted.length));
    for (const [form, { weight, joined, surface }] of counted.forms) {
      const term = postings.get(form) ?? { joined, surface, postings: [] };
      term.postings.push(place, Math.round(weight * 10) / 10);
      postings.set(form, term);
    }
  }
  const terms = [...postings]
    .map(([form, { joined, surface, postings: list }]) => ({
      form,
      surface,
      stem: stems.get(form) ?? form,
      joined,
      postings: list,
    }))
    .toSorted((a, b) => (a.form < b.form ? -1 : a.form > b.form ? 1 : 0));
  return { ids: records.map(({ article }) => article.id), lengths, terms };
}

interface WeightedForms {
  length: number;
  readonly forms: Map<string, { weight: number; joined: boolean; surface: string }>;
}

function weightedForms({ article }: ArticleRecord): WeightedForms {
  const counted: WeightedForms = { length: 0, forms: new Map() };
  const add = (text: string, found: readonly Token[], weight: number, joined: boolean) => {
    for (const { form, span } of found) {
      const seen = counted.forms.get(form);
      counted.forms.set(form, {
        weight: (seen?.weight ?? 0) + weight,
        joined: joined && seen?.joined !== false,
        surface: seen?.surface ?? slice(text, span),
      });
    }
  };
  for (const block of article.blocks) {
    const weight = block.reason === 'repeats-lead' ? 0 : FIELD_WEIGHT[block.role];
    if (weight === 0) continue;
    const found = tokens(article.text, block);
    counted.length += weight * found.length;
    add(article.text, found, weight, false);
    add(article.text, joinedNames(article.text, found), weight, true);
  }
  if (article.title.span === null) {
    const found = tokens(article.title.text);
    counted.length += FIELD_WEIGHT.title * found.length;
    add(article.title.text, found, FIELD_WEIGHT.title, false);
    add(article.title.text, joinedNames(article.title.text, found), FIELD_WEIGHT.title, true);
  }
  return counted;
}
