import { Icon } from '../ui/Icon.tsx';
import { readMessages } from './messages.ts';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import button from '../ui/Button.module.css';
import css from './HitSteps.module.css';

/** The places that the search carried here, one after the other. */
export function HitSteps({
  article,
  hits,
  query,
}: {
  article: Article;
  hits: readonly Span[];
  query: string;
}) {
  const [at, setAt] = useState(-1);
  const [params, setParams] = useSearchParams();
  const step = (by: number) => {
    const next = (Math.max(at, by > 0 ? -1 : 0) + by + hits.length) % hits.length;
    setAt(next);
    const hit = hits[next];
    if (hit !== undefined) scrollToHit(article, hit);
  };
  const hide = () => {
    const rest = new URLSearchParams(params);
    rest.delete('q');
    setParams(rest, { replace: true });
  };
  return (
    <div className={css['steps']} data-no-print>
      <span role="status">
        {at < 0 ? '' : `${at + 1} / `}
        {readMessages.hits(hits.length, query)}
      </span>
      <button
        type="button"
        className={button['icon']}
        aria-label={readMessages.previousHit}
        onClick={() => step(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        className={button['icon']}
        aria-label={readMessages.nextHit}
        onClick={() => step(1)}
      >
        <Icon name="down" />
      </button>
      <button type="button" className={button['icon']} aria-label={readMessages.removeHits} onClick={hide}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** Brings the words themselves to the middle of the window, not only their paragraph. */
function scrollToHit(article: Article, hit: Span): void {
  const inTitle =
    article.title.span !== null && hit.end <= article.title.span.end && hit.start >= article.title.span.start;
  const parts = [...document.querySelectorAll<HTMLElement>('[data-start]')];
  const part = inTitle ? null : parts.findLast((element) => Number(element.dataset['start']) <= hit.start);
  if (part === null || part === undefined) {
    scrollTo({ top: 0 });
    return;
  }
  const range = rangeAt(part, hit.start - Number(part.dataset['start']));
  const { top } = (range ?? part).getBoundingClientRect();
  scrollBy({ top: top - innerHeight / 2 });
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
