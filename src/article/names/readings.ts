/** One way to take a word apart: the name's form, and how many folded letters stand before it. */
export interface Reading {
  /** With its article, also where لل has swallowed it. */
  readonly form: string;
  readonly skip: number;
}

// Conjunction and preposition, longest first.
const CLITICS = ['وب', 'ول', 'وك', 'فب', 'فل', 'و', 'ف', 'ب', 'ل', 'ك'] as const;

// Names of foreign letters, of which acronyms are made (لبي بي سي).
const LETTERS: ReadonlySet<string> = new Set(['بي', 'سي', 'اف', 'ام', 'اي', 'ان']);

const MOST_REMEMBERED = 100_000;
const known = new Map<string, readonly Reading[]>();

/** The ways to read a folded form, the whole word first. */
export function readings(form: string): readonly Reading[] {
  // Most words open with no letter of a clitic: nothing to remember of them.
  if (form.length < 3 || !'وفبلك'.includes(form.charAt(0))) return [{ form, skip: 0 }];
  const seen = known.get(form);
  if (seen !== undefined) return seen;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const found = takeApart(form);
  known.set(form, found);
  return found;
}

function takeApart(form: string): readonly Reading[] {
  const whole = { form, skip: 0 };
  const found: Reading[] = [whole];
  for (const clitic of CLITICS) {
    if (!form.startsWith(clitic)) continue;
    const rest = form.slice(clitic.length);
    if (rest.length >= 3 || LETTERS.has(rest)) found.push({ form: rest, skip: clitic.length });
    // لل: the preposition and what is left of the article.
    if (clitic.endsWith('ل') && rest.startsWith('ل') && rest.length >= 3) {
      found.push({ form: `ا${rest.startsWith('لل') ? rest.slice(1) : rest}`, skip: clitic.length + 1 });
    }
  }
  return found;
}
