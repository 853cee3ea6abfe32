import type { ReactNode } from 'react';
import type { Title } from '../../article/article.ts';
import type { Published, PublishedBasis } from '../../article/dates/published.ts';
import type { Source, SourceBasis } from '../../article/source.ts';
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
      <PublishedOn published={published} />
      <span>{messages.article.words(wordCount)}</span>
      <span>{messages.article.minutes(wordCount)}</span>
      {children}
    </p>
  );
}

/** The day, and beside it how it is known unless somebody states it. */
export function PublishedOn({ published }: { published: Published | null }) {
  if (published === null) return <span className={css['unknown']}>{messages.article.unknownDate}</span>;
  return (
    <span>
      {formatRange(published)}
      {DATE_KNOWN[published.basis]}
    </span>
  );
}

/** The publisher, and beside it how it is known; only one that somebody states is set in bold. */
export function SourceName({ source }: { source: Source | null }) {
  if (source === null) return <span className={css['unknown']}>{messages.article.unknownSource}</span>;
  const how = SOURCE_KNOWN[source.basis];
  const Name = how === '' ? 'b' : 'span';
  return (
    <span>
      <Name className={how === '' ? css['known'] : css['read']}>
        <bdi>{source.name}</bdi>
      </Name>
      {how}
    </span>
  );
}

/** Stands by a title that nobody wrote as one, or that may be another story's. */
export function TitleLabel({ title }: { title: Title }) {
  const label =
    title.basis === 'derived'
      ? messages.article.derivedTitle
      : title.doubtful
        ? messages.article.doubtfulTitle
        : null;
  return label === null ? null : <span className={css['label']}>{label}</span>;
}

const { inferred, fromText } = messages.article;

const DATE_KNOWN: Readonly<Record<PublishedBasis, string>> = {
  metadata: '',
  page: '',
  stamp: fromText,
  inferred,
};

const SOURCE_KNOWN: Readonly<Record<SourceBasis, string>> = {
  metadata: '',
  page: '',
  signature: fromText,
  banner: fromText,
  prefix: fromText,
  address: inferred,
};
