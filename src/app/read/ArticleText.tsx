import { readMessages } from './messages.ts';
import { useMemo } from 'react';
import type { Article, Block } from '../../article/article.ts';
import { slice, type Span } from '../../text/span.ts';
import { type Piece, shareOf, storyOf, within } from '../story.ts';
import { ArticleMeta, TitleLabel } from '../ui/ArticleMeta.tsx';
import { CompareTick } from '../ui/CompareTick.tsx';
import { Fold } from '../ui/Fold.tsx';
import { Painted } from '../ui/Painted.tsx';
import { titleShown } from '../ui/title-shown.ts';
import css from './ArticleText.module.css';
import { anchorAt, TITLE_ANCHOR } from './place.ts';

interface Marks {
  readonly article: Article;
  readonly hits: readonly Span[];
  /** What the address points to; it may run over several parts. */
  readonly pointed: Span | null;
}

/** The article as it is read: title, what is known, then every block of its text in its own dress. */
export function ArticleText(marks: Marks) {
  const { article } = marks;
  const { title, source, published, wordCount, direction } = article;
  const pieces = useMemo(() => storyOf(article), [article]);
  return (
    <article className={css['article']} dir={direction}>
      <h1 tabIndex={-1} id={TITLE_ANCHOR}>
        {title.span === null || title.basis === 'derived' ? (
          titleShown(title)
        ) : (
          <PaintedPart {...marks} part={title.span} />
        )}{' '}
        <TitleLabel title={title} />
      </h1>
      <div className={css['facts']} dir="rtl">
        <ArticleMeta source={source} published={published} wordCount={wordCount} />
        <a href="#about" className={css['toAbout']} data-no-print>
          {readMessages.toAbout}
        </a>
        <span className={css['tick']} data-no-print>
          <CompareTick id={article.id} title={titleShown(title)} />
        </span>
      </div>
      {pieces.map((piece) => (
        <PieceOfText
          key={piece.kind === 'fold' ? `fold ${piece.start}` : piece.span.start}
          {...marks}
          piece={piece}
        />
      ))}
    </article>
  );
}

function PieceOfText({ piece, ...marks }: Marks & { piece: Piece }) {
  if (piece.kind === 'fold') {
    return (
      <Fold count={piece.lines.length}>
        {piece.lines.map((line) => (
          <p key={line.start} id={anchorAt(line.start)} dir={line.direction}>
            <PaintedPart {...marks} part={line} />
          </p>
        ))}
      </Fold>
    );
  }
  const { block, span } = piece;
  const Part = block.role === 'subhead' ? 'h2' : 'p';
  return (
    <>
      <Part id={anchorAt(span.start)} dir={block.direction} className={css[dressOf(block)]}>
        <PaintedPart {...marks} part={span} />
      </Part>
      {block.reason === 'repeats-lead' ? <p className={css['gloss']}>{readMessages.repeatedBelow}</p> : null}
    </>
  );
}

/** Who is quoted stands below the quotation, or above it, as smaller words of the same box. */
function dressOf({ role, reason }: Block): string {
  return reason === 'credits-quote' ? 'credit' : role;
}

function PaintedPart({ article, part, hits, pointed }: Marks & { part: Span }) {
  const layers = useMemo(
    () =>
      [
        { paint: 'hit', spans: within(part, hits) },
        { paint: 'pointed', spans: pointed === null ? [] : shareOf(part, pointed) },
      ] as const,
    [part, hits, pointed],
  );
  return <Painted text={slice(article.text, part)} layers={layers} />;
}
