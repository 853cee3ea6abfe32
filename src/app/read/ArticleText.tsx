import { readMessages } from './messages.ts';
import { useMemo } from 'react';
import type { Article } from '../../article/article.ts';
import { slice, type Span } from '../../text/span.ts';
import { type Piece, storyOf, within } from '../story.ts';
import { ArticleMeta, DerivedLabel } from '../ui/ArticleMeta.tsx';
import { CompareTick } from '../ui/CompareTick.tsx';
import { Fold } from '../ui/Fold.tsx';
import { Painted } from '../ui/Painted.tsx';
import { titleShown } from '../ui/title-shown.ts';
import css from './ArticleText.module.css';

/** The article as it is read: title, what is known, then every block of its text in its own dress. */
export function ArticleText({ article, hits }: { article: Article; hits: readonly Span[] }) {
  const { title, source, published, wordCount, direction } = article;
  const pieces = useMemo(() => storyOf(article), [article]);
  return (
    <article className={css['article']} dir={direction}>
      <h1 tabIndex={-1}>
        {title.span === null || title.basis === 'derived' ? (
          titleShown(title)
        ) : (
          <PaintedPart text={article.text} part={title.span} hits={hits} />
        )}{' '}
        {title.basis === 'derived' ? <DerivedLabel /> : null}
      </h1>
      <div className={css['byline']} dir="rtl">
        <ArticleMeta source={source} published={published} wordCount={wordCount} />
        <span className={css['tick']} data-no-print>
          <CompareTick id={article.id} title={titleShown(title)} />
        </span>
      </div>
      {pieces.map((piece) => (
        <PieceOfText
          key={piece.kind === 'fold' ? `fold ${piece.start}` : piece.span.start}
          piece={piece}
          article={article}
          hits={hits}
        />
      ))}
    </article>
  );
}

function PieceOfText({ piece, article, hits }: { piece: Piece; article: Article; hits: readonly Span[] }) {
  if (piece.kind === 'fold') return <Fold lines={piece.lines} />;
  const { block, span } = piece;
  const text = <PaintedPart text={article.text} part={span} hits={hits} />;
  const common = { dir: block.direction, 'data-start': span.start } as const;
  if (block.role === 'subhead') {
    return (
      <h2 {...common} id={`at-${span.start}`}>
        {text}
      </h2>
    );
  }
  return (
    <>
      <p {...common} className={css[block.role]}>
        {text}
      </p>
      {block.reason === 'repeats-lead' ? <p className={css['gloss']}>{readMessages.repeatedBelow}</p> : null}
    </>
  );
}

function PaintedPart({ text, part, hits }: { text: string; part: Span; hits: readonly Span[] }) {
  const layers = useMemo(() => [{ paint: 'hit', spans: within(part, hits) } as const], [part, hits]);
  return <Painted text={slice(text, part)} layers={layers} />;
}
