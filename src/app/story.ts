import type { Article, Block } from '../article/article.ts';
import { contains, type Span, trim } from '../text/span.ts';

/** What is drawn of an article, in the order of its text: a block without the blanks around it, or boilerplate to fold. */
export type Piece =
  | { readonly kind: 'text'; readonly block: Block; readonly span: Span }
  | { readonly kind: 'fold'; readonly start: number; readonly lines: readonly FoldedLine[] };

/** A block of boilerplate without the blanks around it. */
export type FoldedLine = Span & Pick<Block, 'kind' | 'direction'>;

/** The title's own block is left to the page's heading. */
export function storyOf(article: Article): Piece[] {
  const pieces: Piece[] = [];
  for (const block of article.blocks) {
    const span = trim(article.text, block);
    if (span.start === span.end || isHeading(article, block, span)) continue;
    if (block.role !== 'boilerplate') pieces.push({ kind: 'text', block, span });
    else {
      const line = { ...span, kind: block.kind, direction: block.direction };
      const last = pieces.at(-1);
      if (last?.kind === 'fold') pieces[pieces.length - 1] = { ...last, lines: [...last.lines, line] };
      else pieces.push({ kind: 'fold', start: span.start, lines: [line] });
    }
  }
  return pieces;
}

/** A line that holds more than the title (the outlet's name before it) is shown whole below the heading. */
function isHeading({ title }: Article, { role }: Block, span: Span): boolean {
  return role === 'title' && title.span !== null && contains(title.span, span);
}

/** Spans of the source that lie in a part of it, counted from the part's start. */
export function within(part: Span, spans: readonly Span[]): Span[] {
  return spans
    .filter((span) => part.start <= span.start && span.end <= part.end)
    .map((span) => ({ start: span.start - part.start, end: span.end - part.start }));
}

/** What of a span lies in a part of the source, counted from the part's start; empty if nothing does. */
export function shareOf(part: Span, span: Span): Span[] {
  const start = Math.max(part.start, span.start) - part.start;
  const end = Math.min(part.end, span.end) - part.start;
  return start < end ? [{ start, end }] : [];
}
