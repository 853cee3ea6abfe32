import { Icon } from '../ui/Icon.tsx';
import { readMessages } from './messages.ts';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { reveal } from './reveal.ts';
import button from '../ui/Button.module.css';
import css from './HitSteps.module.css';

/** The places that the search carried here, one after the other. */
export function HitSteps({
  article,
  hits,
  query,
  onReach,
}: {
  article: Article;
  hits: readonly Span[];
  query: string;
  /** The hit that was stepped to. */
  onReach(hit: Span): void;
}) {
  const [at, setAt] = useState(-1);
  const [params, setParams] = useSearchParams();
  const step = (by: number) => {
    const next = (Math.max(at, by > 0 ? -1 : 0) + by + hits.length) % hits.length;
    setAt(next);
    const hit = hits[next];
    if (hit === undefined) return;
    onReach(hit);
    reveal(article, hit);
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
