// Longest first; folded. What may be stuck to a word, and what a reader may leave out.
const STUCK = ['وبال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال', 'و', 'ف', 'ب', 'ل', 'ك', 'س'];
const MISSING = ['ال', 'و', 'ب', 'ل', 'لل', 'وال', 'بال'];
const SHORTEST = 3;

/** The same folded word with a conjunction, preposition or article less, or with one more; most likely first. */
export function alternates(form: string): string[] {
  const found: string[] = [];
  for (const clitic of STUCK) {
    if (form.startsWith(clitic) && form.length - clitic.length >= SHORTEST) {
      const rest = form.slice(clitic.length);
      found.push(rest);
      if (clitic === 'لل' || clitic === 'ولل') found.push(`ال${rest}`);
    }
  }
  return [...found, ...MISSING.map((clitic) => clitic + form)];
}
