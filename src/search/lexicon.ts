import { holdersOf, type IndexTerm, type SearchIndex } from './search-index.ts';
import { askedKeys, filedKeys } from './slips.ts';

/** A form of the collection, as its vocabulary knows it. */
export interface Entry {
  readonly form: string;
  readonly stem: string;
  /** How many articles hold it. */
  readonly holders: number;
  /** True if another form has this one for its stem. */
  readonly isStem: boolean;
}

/** What can be asked of the words of a collection, wherever they lie. */
export interface Lexicon {
  /** An entry for each of the forms that the collection writes. */
  look(forms: readonly string[]): Promise<ReadonlyMap<string, Entry>>;
  /** The terms of a stem, sorted by form; none for a stem that is not the collection's. */
  group(stem: string): Promise<readonly IndexTerm[]>;
  /** The first forms that begin with `letters`, sorted. */
  beginning(letters: string, most: number): Promise<readonly string[]>;
  /** The forms that `form` may be a slip for: see `slips.ts`. Sorted. */
  slips(form: string): Promise<readonly string[]>;
}

/** Over an index that is in memory. */
export function makeLexicon({ terms }: SearchIndex): Lexicon {
  const byForm = new Map(terms.map((term) => [term.form, term]));
  const byStem = groupByStem(terms);
  let filed: ReadonlyMap<string, readonly string[]> | undefined;
  const entry = ({ form, stem, postings }: IndexTerm): Entry => ({
    form,
    stem,
    holders: holdersOf(postings),
    isStem: stem !== form && byStem.has(form),
  });
  return {
    async look(forms) {
      const found = forms.flatMap((form) => byForm.get(form) ?? []);
      return new Map(found.map((term) => [term.form, entry(term)]));
    },
    group: async (stem) => byStem.get(stem) ?? [],
    async beginning(letters, most) {
      const first = placeOf(terms, letters);
      const run = terms.slice(first, first + most).map(({ form }) => form);
      return run.filter((form) => form.startsWith(letters));
    },
    async slips(form) {
      // Most queries need none: they are filed when the first does.
      filed ??= fileSlips(terms);
      const found = askedKeys(form).flatMap((key) => filed?.get(key) ?? []);
      return [...new Set(found)].toSorted();
    },
  };
}

function groupByStem(terms: readonly IndexTerm[]): ReadonlyMap<string, IndexTerm[]> {
  const groups = new Map<string, IndexTerm[]>();
  for (const term of terms) {
    const group = groups.get(term.stem);
    if (group === undefined) groups.set(term.stem, [term]);
    else group.push(term);
  }
  return groups;
}

function fileSlips(terms: readonly IndexTerm[]): ReadonlyMap<string, readonly string[]> {
  const filed = new Map<string, string[]>();
  for (const { form } of terms) {
    for (const key of filedKeys(form)) {
      const list = filed.get(key);
      if (list === undefined) filed.set(key, [form]);
      else list.push(form);
    }
  }
  return filed;
}

/** Of the first term that does not stand before `form`. */
function placeOf(terms: readonly IndexTerm[], form: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle]?.form ?? '') < form) low = middle + 1;
    else high = middle;
  }
  return low;
}
