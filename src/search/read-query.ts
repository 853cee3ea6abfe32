import { slice } from '../text/span.ts';
import { joinedNames, type Token, tokens } from '../text/tokens.ts';
import { alternates } from './alternates.ts';
import { lastResort } from './last-resort.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { repair } from './repair.ts';
import type { Manner } from './result.ts';
import type { IndexTerm } from './search-index.ts';
import { stemsOf } from './unseen-stem.ts';

/** A part of the query with the terms of the index it is taken for. */
export interface QueryUnit {
  readonly typed: string;
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly term: IndexTerm;
  readonly manner: Manner;
  /** 0–1: how near the term is to what was typed. */
  readonly nearness: number;
}

// Longer ones come from a paste; nothing a reader means needs more.
const LONGEST_QUERY = 400;
const MOST_UNITS = 24;
const MOST_PREFIXED = 24;
const NEARNESS: Readonly<Record<Manner, number>> = {
  exact: 1,
  joined: 0.95,
  clitic: 0.9,
  stem: 0.6,
  prefix: 0.5,
  fuzzy: 0.8,
};

type Unit = Token & { readonly joined: boolean; readonly last: boolean };

/** `literal` takes each word as it is written, but for the folding of letters. */
export async function readQuery(
  lexicon: Lexicon,
  query: string,
  how: 'free' | 'literal',
): Promise<QueryUnit[]> {
  const text = query.slice(0, LONGEST_QUERY);
  const units = queryUnits(text, how === 'free').slice(0, MOST_UNITS);
  const read = how === 'free' ? readFreely : readLiterally;
  return Promise.all(
    units.map(async (unit) => ({ typed: slice(text, unit.span), candidates: await read(lexicon, unit) })),
  );
}

async function readLiterally(lexicon: Lexicon, { form }: Unit): Promise<Candidate[]> {
  const [term] = await termsOf(lexicon, [form]);
  return term === undefined ? [] : [{ term, manner: 'exact', nearness: 1 }];
}

/**
 * A word that the collection writes is taken for itself and for its stem. Only for one that it does not are clitics put on
 * or off, then its letters repaired, then what begins with it taken while it may still be growing.
 */
async function readFreely(lexicon: Lexicon, unit: Unit): Promise<Candidate[]> {
  const exact = (await lexicon.look([unit.form])).get(unit.form);
  const gathered = exact === undefined ? await gatherUnseen(lexicon, unit) : await gatherSeen(lexicon, exact);
  return gathered.toSorted((a, b) => b.nearness - a.nearness);
}

async function gatherSeen(lexicon: Lexicon, exact: Entry): Promise<readonly Candidate[]> {
  const found = gathering();
  const keys = exact.isStem ? [exact.stem, exact.form] : [exact.stem];
  const group = (await Promise.all(keys.map((key) => lexicon.group(key)))).flat();
  for (const term of group) {
    if (term.form === exact.form) found.add(term, term.joined ? 'joined' : 'exact');
  }
  for (const term of group) found.add(term, 'stem');
  return found.candidates();
}

async function gatherUnseen(lexicon: Lexicon, { form, last }: Unit): Promise<readonly Candidate[]> {
  const found = gathering();
  const [clitics, stems, slips] = await Promise.all([
    termsOf(lexicon, alternates(form)),
    stemsOf(lexicon, form).then((keys) => Promise.all(keys.map((key) => lexicon.group(key)))),
    lexicon.slips(form),
  ]);
  const repairs = repair(form, slips);
  const repaired = await termsOf(
    lexicon,
    repairs.map((one) => one.form),
  );
  for (const term of clitics) found.add(term, 'clitic');
  for (const term of stems.flat()) found.add(term, 'stem');
  const distances = new Map(repairs.map((one) => [one.form, one.distance]));
  for (const term of repaired) found.add(term, 'fuzzy', Math.exp(-(distances.get(term.form) ?? Infinity)));
  if (last && found.isEmpty() && form.length >= 2) {
    for (const term of await termsOf(lexicon, await lexicon.beginning(form, MOST_PREFIXED)))
      found.add(term, 'prefix');
  }
  if (found.isEmpty()) {
    const guesses = new Map(lastResort(form, slips).map((guess) => [guess.form, guess.share]));
    for (const term of await termsOf(lexicon, [...guesses.keys()]))
      found.add(term, 'fuzzy', guesses.get(term.form) ?? 0);
  }
  return found.candidates();
}

/** Keeps for each term the nearest way to it, in the order in which terms came. */
function gathering() {
  const found = new Map<IndexTerm, Candidate>();
  return {
    add(term: IndexTerm, manner: Manner, share = 1) {
      const nearness = NEARNESS[manner] * share;
      if ((found.get(term)?.nearness ?? 0) < nearness) found.set(term, { term, manner, nearness });
    },
    isEmpty: () => found.size === 0,
    candidates: () => [...found.values()],
  };
}

/** With their postings, in the order of the forms; what the collection does not write is left out. */
async function termsOf(lexicon: Lexicon, forms: readonly string[]): Promise<IndexTerm[]> {
  const entries = await lexicon.look(forms);
  const terms = await Promise.all(
    [...new Set(forms)].map(async (form) => {
      const entry = entries.get(form);
      return entry && (await lexicon.group(entry.stem)).find((term) => term.form === form);
    }),
  );
  return terms.filter((term) => term !== undefined);
}

/** Words in their order, a name of two words as one unit; the last word may still be growing. */
function queryUnits(text: string, joins: boolean): Unit[] {
  const all = tokens(text);
  const names = joins ? joinedNames(text, all) : [];
  const units = [
    ...names.map((name) => ({ ...name, joined: true, last: false })),
    ...all
      .filter(({ span }) => !names.some((name) => name.span.start <= span.start && span.end <= name.span.end))
      .map((token) => ({ ...token, joined: false, last: token.span.end === text.length })),
  ];
  return units.toSorted((a, b) => a.span.start - b.span.start);
}
