import { foldWord } from './fold.ts';
import { slice, type Span } from './span.ts';
import { words } from './words.ts';

/** A word of a text: its folded form, and its place in the text. */
export interface Token {
  readonly form: string;
  readonly span: Span;
}

export function tokens(text: string, within?: Span): Token[] {
  const all: Token[] = [];
  for (const span of words(text, within)) {
    const form = foldWord(slice(text, span));
    if (form !== '') all.push({ form, span });
  }
  return all;
}

/** Takes the words of one span after another, in the order of the text, from those of the whole text. */
export function takeTokens(text: string, all: readonly Token[]): (within: Span) => Token[] {
  let at = 0;
  return (within) => {
    while ((all[at]?.span.end ?? Infinity) <= within.start) at += 1;
    const first = at;
    while ((all[at]?.span.start ?? Infinity) < within.end) at += 1;
    const crossesStart = at > first && (all[first]?.span.start ?? 0) < within.start;
    const crossesEnd = at > first && (all[at - 1]?.span.end ?? 0) > within.end;
    // The next span has a part in a word that goes on behind the end.
    if (crossesEnd) at -= 1;
    return crossesStart || crossesEnd ? tokens(text, within) : all.slice(first, at);
  };
}

// Words that make one name with the next, as some write them: دي ميستورا or ديمستورا, عبد الله or عبدالله.
const PARTICLE =
  /^[وفبلك]?(دي|دا|دو|ديل|دل|لا|لو|فان|فون|ماك|سان|بن|ابن|بنت|ابو|ابي|ابا|ام|عبد|ذو|ال|اوغلو)$/u;

/**
 * Names that the text writes as two words, as one token each: the particle without its clitic, joined to the next word.
 * They come beside `tokens`, not in their place.
 */
export function joinedNames(text: string, all: readonly Token[]): Token[] {
  return all.flatMap((token, index) => {
    const next = all[index + 1];
    const particle = PARTICLE.exec(token.form)?.[1];
    if (next === undefined || particle === undefined || next.form.length < 3) return [];
    if (!/^[ \u00a0]$/u.test(text.slice(token.span.end, next.span.start))) return [];
    return [{ form: particle + next.form, span: { start: token.span.start, end: next.span.end } }];
  });
}
