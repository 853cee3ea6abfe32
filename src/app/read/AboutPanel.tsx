import { readMessages } from './messages.ts';
import type { ReactNode } from 'react';
import type { Article, Title } from '../../article/article.ts';
import { formatRange } from '../ui/format-day.ts';
import { messages } from '../ui/messages.ts';
import css from './AboutPanel.module.css';

const words = messages.article;

/** What is known of a text, each with how it is known. */
export function AboutPanel({ article }: { article: Article }) {
  const { published, source, author, title, wordCount, file, url } = article;
  return (
    <section aria-labelledby="about" className={css['panel']}>
      <h2 id="about">{readMessages.about}</h2>
      <dl>
        <Known
          name={readMessages.date}
          value={published === null ? null : formatRange(published)}
          absent={readMessages.noDateStated}
        />
        <Known name={readMessages.source} value={source?.name ?? null} absent={readMessages.noSourceStated} />
        {author === null ? null : <Known name={readMessages.author} value={author.value} absent="" />}
        <Fact name={readMessages.heading} how={howTitle(title)}>
          {null}
        </Fact>
        <Fact name={readMessages.length}>
          {words.words(wordCount)}، {words.minutes(wordCount)}
        </Fact>
        <Fact name={readMessages.file}>
          <bdi dir="ltr" className={css['file']}>
            {file}
          </bdi>
        </Fact>
        {url === null ? null : (
          <Fact name={readMessages.address}>
            <a href={url} rel="noopener noreferrer" dir="ltr" className={css['file']}>
              {url}
            </a>
          </Fact>
        )}
      </dl>
    </section>
  );
}

interface KnownProps {
  readonly name: string;
  readonly value: string | null;
  readonly absent: string;
}

function Known({ name, value, absent }: KnownProps) {
  return value === null ? (
    <Fact name={name} how={absent}>
      <span className={css['unknown']}>{words.unknown}</span>
    </Fact>
  ) : (
    <Fact name={name} how={readMessages.stated}>
      <bdi>{value}</bdi>
    </Fact>
  );
}

function Fact({ name, how, children }: { name: string; how?: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {how === undefined ? null : <span className={css['how']}>{how}</span>}
      </dd>
    </div>
  );
}

function howTitle({ basis }: Title): string {
  switch (basis) {
    case 'stated':
      return readMessages.stated;
    case 'text':
      return readMessages.fromText;
    case 'derived':
      return readMessages.derivedHow;
  }
}
