import type { ReactNode } from 'react';
import type { Published } from '../../article/dates/published.ts';
import type { Source } from '../../article/source.ts';
import css from './ArticleMeta.module.css';
import { formatRange } from './format-day.ts';
import { messages } from './messages.ts';

interface ArticleMetaProps {
  readonly published: Published | null;
  readonly wordCount: number;
  /** Left out where it already stands above. */
  readonly source?: Source | null;
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
        <span>{formatRange(published)}</span>
      )}
      <span>{messages.article.words(wordCount)}</span>
      <span>{messages.article.minutes(wordCount)}</span>
      {children}
    </p>
  );
}

export function SourceName({ source }: { source: Source | null }) {
  return source === null ? (
    <span className={css['unknown']}>{messages.article.unknownSource}</span>
  ) : (
    <b className={css['known']}>
      <bdi>{source.name}</bdi>
    </b>
  );
}

/** Stands by a title that nobody wrote as one. */
export function DerivedLabel() {
  return <span className={css['derived']}>{messages.article.derivedTitle}</span>;
}
