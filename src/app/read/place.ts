import type { Article, Block } from '../../article/article.ts';
import { contains, type Span, trim } from '../../text/span.ts';

/** Where the page draws a span of an article's source: the id of an element, and where the element's text begins in the source. */
export interface Drawn {
  readonly anchor: string;
  readonly start: number;
}

export const TITLE_ANCHOR = 'at-title';

/** A part of the text that is drawn from `start` on is reached by this id. */
export function anchorAt(start: number): string {
  return `at-${start}`;
}

/** The element that holds the first unit of a span. */
export function drawnAt({ text, blocks, title }: Article, span: Span): Drawn {
  const block = trim(text, blockAt(blocks, span.start));
  const isHeading = title.span !== null && title.basis !== 'derived' && contains(title.span, block);
  return isHeading
    ? { anchor: TITLE_ANCHOR, start: block.start }
    : { anchor: anchorAt(block.start), start: block.start };
}

/** The value of `at` in an address. */
export function placeValue({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** Null for what names no words of a text this long: an address may be old or mistyped. */
export function readPlace(value: string | null, length: number): Span | null {
  const [, first, last] = /^(\d{1,9})-(\d{1,9})$/u.exec(value ?? '') ?? [];
  const [start, end] = [Number(first), Number(last)];
  return start < end && end <= length ? { start, end } : null;
}

export function isSamePlace(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

const NOTHING: Span = { start: 0, end: 0 };

/** The block that holds an offset; blocks cover the text in order, so half of them is left at each look. */
function blockAt(blocks: readonly Block[], offset: number): Span {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return blocks[low] ?? NOTHING;
}
