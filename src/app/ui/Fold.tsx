import type { ReactNode } from 'react';
import css from './Fold.module.css';
import { messages } from './messages.ts';

/** Lines that are not of the story, at their own place: folded under one quiet line, complete when opened. */
export function Fold({ count, children }: { count: number; children: ReactNode }) {
  return (
    <details className={css['fold']}>
      <summary>{messages.article.folded(count)}</summary>
      <div className={css['folded']}>{children}</div>
    </details>
  );
}
