import { sentences } from '../text/sentences.ts';
import { type Span, trim } from '../text/span.ts';
import { takeTokens, type Token, tokens } from '../text/tokens.ts';
import type { Block } from './article.ts';
import type { Role } from './structure/role.ts';

/** A block that tells, without the blanks around it. */
export interface Part extends Span {
  readonly role: Role;
  /** Half-open range of places in the prose's `tokens`. */
  readonly tokenStart: number;
  readonly tokenEnd: number;
  readonly sentences: readonly Span[];
}

/** What an article tells, cut once into parts, sentences and words for all who look for something in it. */
export interface Prose {
  /** The article's source, in which all spans count. */
  readonly text: string;
  /** Title, standfirst, subheads, captions, pull quotes and body, in order. */
  readonly parts: readonly Part[];
  /** The words of all parts, in order. */
  readonly tokens: readonly Token[];
}

const TELLING: ReadonlySet<Role> = new Set([
  'title',
  'kicker',
  'standfirst',
  'subhead',
  'caption',
  'pull-quote',
  'body',
]);

/** `words` are those of the whole text, for whom they are read already. */
export function readProse(
  text: string,
  blocks: readonly Block[],
  words: readonly Token[] = tokens(text),
): Prose {
  const take = takeTokens(text, words);
  const all: Token[] = [];
  const parts: Part[] = [];
  for (const block of blocks) {
    if (!TELLING.has(block.role)) continue;
    const span = trim(text, block);
    const tokenStart = all.length;
    for (const token of take(span)) all.push(token);
    parts.push({
      ...span,
      role: block.role,
      tokenStart,
      tokenEnd: all.length,
      sentences: sentences(text, span),
    });
  }
  return { text, parts, tokens: all };
}

/** The sentences of the body: what is compared. */
export function bodySentences(prose: Prose): Span[] {
  return prose.parts.filter(({ role }) => role === 'body').flatMap((part) => part.sentences);
}
