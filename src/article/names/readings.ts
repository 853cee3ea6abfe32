import { GAZETTEER, type ListedName } from './gazetteer.ts';
import { skeleton } from './likeness.ts';
import { HEADS_DEFINITE, HEADS_NAMED, HEADS_OF, HONOURS, OFFICES } from './word-lists.ts';

/** One way to take a word apart: the name's form, and how many folded letters stand before it. */
export interface Reading {
  /** With its article, also where لل has swallowed it. */
  readonly form: string;
  readonly skip: number;
  /** The listed names that begin with it, the longest first. */
  readonly listed: readonly ListedName[];
  /** Its consonants. */
  readonly bones: string;
  /** An office or a title of honour. */
  readonly isTitle: boolean;
  /** A word that organisations' names begin with. */
  readonly isHead: boolean;
}

function reading(form: string, skip: number): Reading {
  return {
    form,
    skip,
    bones: skeleton(form),
    listed: GAZETTEER.get(form) ?? NONE,
    isTitle: OFFICES.has(form) || HONOURS.has(form),
    isHead: HEADS_DEFINITE.has(form) || HEADS_OF.has(form) || HEADS_NAMED.has(form),
  };
}

const NONE: readonly ListedName[] = [];

// Conjunction and preposition, longest first.
const CLITICS = ['وب', 'ول', 'وك', 'فب', 'فل', 'و', 'ف', 'ب', 'ل', 'ك'] as const;

// Names of foreign letters, of which acronyms are made (لبي بي سي).
const LETTERS: ReadonlySet<string> = new Set(['بي', 'سي', 'اف', 'ام', 'اي', 'ان']);

const MOST_REMEMBERED = 100_000;
const known = new Map<string, readonly Reading[]>();

/** The ways to read a folded form, the whole word first. */
export function readings(form: string): readonly Reading[] {
  const seen = known.get(form);
  if (seen !== undefined) return seen;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const found = takeApart(form);
  known.set(form, found);
  return found;
}

function takeApart(form: string): readonly Reading[] {
  const whole = reading(form, 0);
  if (form.length < 3 || !'وفبلك'.includes(form.charAt(0))) return [whole];
  const found: Reading[] = [whole];
  for (const clitic of CLITICS) {
    if (!form.startsWith(clitic)) continue;
    const rest = form.slice(clitic.length);
    if (rest.length >= 3 || LETTERS.has(rest)) found.push(reading(rest, clitic.length));
    // لل: the preposition and what is left of the article.
    if (clitic.endsWith('ل') && rest.startsWith('ل') && rest.length >= 3) {
      found.push(reading(`ا${rest.startsWith('لل') ? rest.slice(1) : rest}`, clitic.length + 1));
    }
  }
  return found;
}
