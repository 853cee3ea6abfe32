import type { Span } from '../../text/span.ts';
import { type Token, tokens } from '../../text/tokens.ts';
import { contentStems, share } from './likeness.ts';

const MOST_WORDS = 7;
const LOOKED_AT = 300;
const REPEATED_WITHIN = 9;

/**
 * Where a subhead ends that a scraper put into one line with its paragraph; null for none. Known by its question mark, or by
 * its words, which the sentence behind it says again at once; that sentence begins with و, as Arabic paragraphs do.
 */
export function gluedSubhead(text: string, paragraph: Span): number | null {
  const head = { start: paragraph.start, end: Math.min(paragraph.end, paragraph.start + LOOKED_AT) };
  const all = tokens(text, head);
  const [first] = all;
  if (first === undefined || first.form.startsWith('و')) return null;
  for (let at = 1; at <= MOST_WORDS; at += 1) {
    const next = all[at];
    const last = all[at - 1];
    if (next === undefined || last === undefined) return null;
    const between = text.slice(last.span.end, next.span.start);
    if (!isConnected(next)) {
      if (/[.؟!،:«"“]/u.test(between)) return null;
      continue;
    }
    if (/^\s?[؟?]\s+$/u.test(between)) return next.span.start;
    if (/^\s+$/u.test(between) && at >= 2 && isSaidAgain(all, at)) return next.span.start;
    if (/[.؟!،:]/u.test(between)) return null;
  }
  return null;
}

// و, and not the article behind it: two nouns are joined by وال.
function isConnected({ form }: Token): boolean {
  return /^و(?!ال).{3}/u.test(form);
}

function isSaidAgain(all: readonly Token[], at: number): boolean {
  const said = contentStems(all.slice(0, at).map(({ form }) => form));
  const behind = contentStems(all.slice(at, at + REPEATED_WITHIN).map(({ form }) => form));
  return said.size >= 2 && share(said, behind) === 1;
}
