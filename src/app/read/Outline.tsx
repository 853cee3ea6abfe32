import { readMessages } from './messages.ts';
import { useMemo } from 'react';
import type { Article } from '../../article/article.ts';
import { slice } from '../../text/span.ts';
import { storyOf } from '../story.ts';
import { anchorAt } from './place.ts';
import css from './Outline.module.css';

/** The text's own subheads; nothing for a text without. */
export function Outline({ article }: { article: Article }) {
  const subheads = useMemo(
    () =>
      storyOf(article).flatMap((piece) =>
        piece.kind === 'text' && piece.block.role === 'subhead' ? [piece.span] : [],
      ),
    [article],
  );
  if (subheads.length === 0) return null;
  return (
    <nav aria-labelledby="outline" className={css['outline']} data-no-print>
      <h2 id="outline">{readMessages.outline}</h2>
      <a href="#main">{readMessages.start}</a>
      {subheads.map((span) => (
        <a key={span.start} href={`#${anchorAt(span.start)}`}>
          {slice(article.text, span)}
        </a>
      ))}
    </nav>
  );
}
