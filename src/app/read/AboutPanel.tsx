import type { ReactNode } from 'react';
import type { Article, Stated, Title } from '../../article/article.ts';
import type { Published } from '../../article/dates/published.ts';
import type { Source } from '../../article/source.ts';
import { slice, type Span } from '../../text/span.ts';
import { formatRange } from '../ui/format-day.ts';
import { messages } from '../ui/messages.ts';
import css from './AboutPanel.module.css';
import { readMessages } from './messages.ts';
import { PlaceLink } from './places.tsx';
import { opening } from './series.ts';

const words = messages.article;

/** What is known of a text, each with how it is known and where the text says so. */
export function AboutPanel({ article }: { article: Article }) {
  const { text, published, source, author, title, wordCount, file, url } = article;
  return (
    <section aria-labelledby="about" className={css['panel']}>
      <h2 id="about" tabIndex={-1}>
        {readMessages.about}
      </h2>
      <dl>
        <Fact name={readMessages.date} {...(published === null ? NO_DATE : dateFact(text, published))} />
        <Fact name={readMessages.source} {...(source === null ? NO_SOURCE : sourceFact(text, source))} />
        {author === null ? null : <Fact name={readMessages.author} {...authorFact(author)} />}
        <TitleFact title={title} />
        <Fact
          name={readMessages.length}
          value={`${words.words(wordCount)}، ${words.minutes(wordCount)}`}
          how={null}
        />
        <Fact name={readMessages.file} how={null}>
          <bdi dir="ltr" className={css['file']}>
            {file}
          </bdi>
        </Fact>
        {url === null ? null : (
          <Fact name={readMessages.address} how={null}>
            <a href={url} rel="noopener noreferrer" dir="ltr" className={css['file']}>
              {url}
            </a>
          </Fact>
        )}
      </dl>
    </section>
  );
}

interface Known {
  readonly value?: string;
  /** `unknown` and `stated` look it; what is read or inferred stands in plain ink. */
  readonly look?: 'unknown' | 'stated';
  readonly how: ReactNode;
}

function Fact({ name, value, look, how, children }: Known & { name: string; children?: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value === undefined ? null : <bdi className={look && css[look]}>{value}</bdi>}
        {children}
        {how === null ? null : <span className={css['how']}>{how}</span>}
      </dd>
    </div>
  );
}

const NO_DATE: Known = { value: words.unknown, look: 'unknown', how: readMessages.noDate };
const NO_SOURCE: Known = { value: words.unknown, look: 'unknown', how: readMessages.noSource };

function authorFact({ value, basis }: Stated): Known {
  return { value, look: 'stated', how: readMessages.statedBy[basis] };
}

function dateFact(text: string, published: Published): Known {
  const { basis, evidence } = published;
  const value = formatRange(published);
  if (basis === 'metadata' || basis === 'page') return authorFact({ value, basis });
  return {
    value,
    how: (
      <>
        {readMessages.dateKnown[basis]} <Evidence text={text} spans={evidence} />
      </>
    ),
  };
}

function sourceFact(text: string, { name, basis, evidence }: Source): Known {
  if (basis === 'metadata' || basis === 'page') return authorFact({ value: name, basis });
  return {
    value: name,
    how: (
      <>
        {readMessages.sourceKnown[basis]} <Evidence text={text} spans={evidence === null ? [] : [evidence]} />
      </>
    ),
  };
}

/** The words that something rests on, one after the other: «…» و«…». */
function Evidence({ text, spans }: { text: string; spans: readonly Span[] }) {
  if (spans.length === 0) return null;
  return (
    <span className={css['evidence']}>
      {spans.map((span, place) => (
        <span key={span.start}>
          {place === 0 ? '' : ' و'}«
          <PlaceLink span={span}>
            <bdi>{opening(slice(text, span))}</bdi>
          </PlaceLink>
          »
        </span>
      ))}
    </span>
  );
}

function TitleFact({ title }: { title: Title }) {
  const how = readMessages.titleKnown[title.basis];
  return (
    <Fact
      name={readMessages.heading}
      how={title.doubtful ? <strong className={css['doubt']}>{readMessages.doubtful}</strong> : null}
    >
      {title.span === null ? <span>{how}</span> : <PlaceLink span={title.span}>{how}</PlaceLink>}
    </Fact>
  );
}
