import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { drawnAt, placeValue } from './place.ts';

/** Brings the words themselves into view, not only their paragraph, and opens the fold that hides them. */
export function reveal(article: Article, span: Span): void {
  const { anchor, start } = drawnAt(article, span);
  const part = document.getElementById(anchor);
  if (part === null) return;
  openAround(part);
  const { top } = (rangeAt(part, span.start - start) ?? part).getBoundingClientRect();
  scrollBy({ top: top - innerHeight / 3 });
}

/** Reading goes on from the words: the next key, and what a screen reader says next, are theirs. */
export function focusOn(article: Article, span: Span): void {
  const part = document.getElementById(drawnAt(article, span).anchor);
  if (part === null) return;
  if (!part.hasAttribute('tabindex')) {
    part.tabIndex = -1;
    part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true });
  }
  part.focus({ preventScroll: true });
}

/** Back to the entry of the index that leads to the first of these places that has one. */
export function focusEntry(places: readonly Span[]): void {
  const entry = places
    .map((place) => document.querySelector<HTMLElement>(`[data-place="${placeValue(place)}"]`))
    .find((element) => element !== null);
  const target = entry ?? document.getElementById('about');
  if (target === null || target === undefined) return;
  openAround(target);
  target.focus();
}

function openAround(element: Element): void {
  for (let around = element.closest('details'); around !== null;) {
    around.open = true;
    around = around.parentElement?.closest('details') ?? null;
  }
}

/** The unit of the part's text at an offset, whatever elements its text is divided into. */
function rangeAt(part: HTMLElement, offset: number): Range | null {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (offset < passed + node.length) {
      const range = new Range();
      range.setStart(node, offset - passed);
      range.setEnd(node, offset - passed + 1);
      return range;
    }
    passed += node.length;
  }
  return null;
}
