import type { Article, Block } from '../article/article.ts';
import { slice, type Span, trim } from '../text/span.ts';

/** What is drawn of an article, in the order of its text: a block without the blanks around it, or boilerplate to fold. */
export type Piece =
  | { readonly kind: 'text'; readonly block: Block; readonly span: Span }
  | { readonly kind: 'fold'; readonly start: number; readonly lines: readonly FoldedLine[] };

export interface FoldedLine {
  readonly text: string;
  readonly direction: Block['direction'];
}

/** The title's own block is left to the page's heading. */
export function storyOf(article: Article): Piece[] {
  const pieces: Piece[] = [];
  for (const block of article.blocks) {
    const span = trim(article.text, block);
    if (span.start === span.end || (block.role === 'title' && span.start === article.title.span?.start))
      continue;
    if (block.role !== 'boilerplate') pieces.push({ kind: 'text', block, span });
    else {
      const line = { text: slice(article.text, span), direction: block.direction };
      const last = pieces.at(-1);
      if (last?.kind === 'fold') pieces[pieces.length - 1] = { ...last, lines: [...last.lines, line] };
      else pieces.push({ kind: 'fold', start: span.start, lines: [line] });
    }
  }
  return pieces;
}

/** Spans of the source that lie in a part of it, counted from the part's start. */
export function within(part: Span, spans: readonly Span[]): Span[] {
  return spans
    .filter((span) => part.start <= span.start && span.end <= part.end)
    .map((span) => ({ start: span.start - part.start, end: span.end - part.start }));
}
