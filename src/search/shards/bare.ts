const CLITICS = new Set('وفبلكس');
const SHORTEST = 3;

/**
 * A folded form without any letter before it that may be a clitic: what a vocabulary is sorted by. It is no stem; it brings a word and the
 * same with a conjunction, preposition or article more or less to one place.
 */
export function bareOf(form: string): string {
  let at = 0;
  for (;;) {
    const letters = CLITICS.has(form.charAt(at)) ? 1 : form.startsWith('ال', at) ? 2 : 0;
    if (letters === 0 || form.length - at - letters < SHORTEST) return form.slice(at);
    at += letters;
  }
}
