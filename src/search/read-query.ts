import Fuse from 'fuse.js';
import { lightStem, makeStemmer } from '../text/stem.ts';
import { slice } from '../text/span.ts';
import { joinedNames, type Token, tokens } from '../text/tokens.ts';
import { alternates } from './alternates.ts';
import { makeRepairer } from './repair.ts';
import type { Manner } from './result.ts';
import type { IndexTerm, SearchIndex } from './search-index.ts';

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

export interface QueryReader {
  /** `literal` takes each word as it is written, but for the folding of letters. */
  read(query: string, how: 'free' | 'literal'): QueryUnit[];
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

/**
 * A word that the collection writes is taken for itself and for its stem. Only for one that it does not are clitics put on
 * or off, then its letters repaired, then what begins with it taken while it may still be growing.
 */
export function makeQueryReader(index: SearchIndex): QueryReader {
  const byForm = new Map(index.terms.map((term) => [term.form, term]));
  const byStem = groupByStem(index.terms);
  // A form that the collection never writes is stemmed by what it does write, and by light10 beside it.
  const stem = makeStemmer((form) => (byForm.get(form)?.postings.length ?? 0) / 3);
  const repair = makeRepairer(index.terms);
  const guess = lastResort(index.terms);

  const free = (unit: Unit): Candidate[] => {
    const found = new Map<IndexTerm, Candidate>();
    const add = (term: IndexTerm | undefined, manner: Manner, share = 1) => {
      const nearness = NEARNESS[manner] * share;
      if (term !== undefined && (found.get(term)?.nearness ?? 0) < nearness) {
        found.set(term, { term, manner, nearness });
      }
    };
    const exact = byForm.get(unit.form);
    add(exact, exact?.joined === true ? 'joined' : 'exact');
    if (exact === undefined) for (const form of alternates(unit.form)) add(byForm.get(form), 'clitic');
    const stems = exact === undefined ? [stem(unit.form), lightStem(unit.form)] : [exact.stem];
    for (const key of new Set([...stems, unit.form])) {
      for (const term of byStem.get(key) ?? []) add(term, 'stem');
    }
    if (exact === undefined) {
      for (const { term, distance } of repair(unit.form)) add(term, 'fuzzy', Math.exp(-distance));
    }
    if (unit.last && found.size === 0 && unit.form.length >= 2) {
      for (const term of prefixed(index.terms, unit.form)) add(term, 'prefix');
    }
    if (found.size === 0) for (const { term, share } of guess(unit.form)) add(term, 'fuzzy', share);
    return [...found.values()].toSorted((a, b) => b.nearness - a.nearness);
  };
  return {
    read(query, how) {
      const text = query.slice(0, LONGEST_QUERY);
      const units = queryUnits(text, how === 'free').slice(0, MOST_UNITS);
      return units.map((unit) => ({
        typed: slice(text, unit.span),
        candidates: how === 'free' ? free(unit) : literal(byForm.get(unit.form)),
      }));
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

function literal(term: IndexTerm | undefined): Candidate[] {
  return term === undefined ? [] : [{ term, manner: 'exact', nearness: 1 }];
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

/** The terms that begin with `form`: a run of the sorted list. */
function prefixed(terms: readonly IndexTerm[], form: string): readonly IndexTerm[] {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle]?.form ?? '') < form) low = middle + 1;
    else high = middle;
  }
  const run = terms.slice(low, low + MOST_PREFIXED);
  return run.filter((term) => term.form.startsWith(form));
}

/** Fuse over the forms, where nothing else was found. It finds a pattern inside longer words too: those are no spelling of it. */
function lastResort(terms: readonly IndexTerm[]) {
  let fuse: Fuse<IndexTerm> | undefined;
  return (form: string): { term: IndexTerm; share: number }[] => {
    if (form.length < 3) return [];
    fuse ??= new Fuse(
      terms.filter((term) => term.form.length >= 3),
      { keys: ['form'], includeScore: true, isCaseSensitive: true, threshold: 0.34, distance: 20 },
    );
    const slack = Math.max(1, Math.floor(form.length / 4));
    return fuse
      .search(form.slice(0, 32), { limit: 40 })
      .filter(({ item }) => Math.abs(item.form.length - form.length) <= slack)
      .slice(0, 8)
      .map(({ item, score = 1 }) => ({ term: item, share: 1 - score }));
  };
}
