import { lightStem, makeStemmer } from '../text/stem.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * The stems a form may have that the collection never writes: by what it does write, by light10 beside it, and the form itself.
 * The stemmer asks how often a word is attested; what it asks for is looked up until it asks for nothing new.
 */
export async function stemsOf(lexicon: Lexicon, form: string): Promise<string[]> {
  const holders = new Map([[form, 0]]);
  for (;;) {
    const asked = new Set<string>();
    const stem = makeStemmer((word) => {
      const known = holders.get(word);
      if (known === undefined) asked.add(word);
      return known ?? 0;
    })(form);
    if (asked.size === 0) return [...new Set([stem, lightStem(form), form])];
    const entries = await lexicon.look([...asked]);
    for (const word of asked) holders.set(word, entries.get(word)?.holders ?? 0);
  }
}
