import type { ReactNode } from 'react';
import type { Stated } from '../../article/article.ts';
import css from './ArticleMeta.module.css';
import { formatDay } from './format-day.ts';
import { messages } from './messages.ts';

interface ArticleMetaProps {
  readonly published: Stated | null;
  readonly wordCount: number;
  /** Left out where it already stands above. */
  readonly source?: Stated | null;
  /** What a page adds at the end of the line. */
  readonly children?: ReactNode;
}

/** Source, date and length in one line; what is not known says so. */
export function ArticleMeta({ source, published, wordCount, children }: ArticleMetaProps) {
  return (
    <p className={css['meta']}>
      {source === undefined ? null : <SourceName source={source} />}
      {published === null ? (
        <span className={css['unknown']}>{messages.article.unknownDate}</span>
      ) : (
        <span>{formatDay(published.value)}</span>
      )}
      <span>{messages.article.words(wordCount)}</span>
      <span>{messages.article.minutes(wordCount)}</span>
      {children}
    </p>
  );
}

export function SourceName({ source }: { source: Stated | null }) {
  return source === null ? (
    <span className={css['unknown']}>{messages.article.unknownSource}</span>
  ) : (
    <b className={css['known']}>
      <bdi>{source.value}</bdi>
    </b>
  );
}

/** Stands by a title that nobody wrote as one. */
export function DerivedLabel() {
  return <span className={css['derived']}>{messages.article.derivedTitle}</span>;
}
