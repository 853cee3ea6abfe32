import { compareMessages } from './messages.ts';
import { useMemo, useRef } from 'react';
import { Link } from 'react-router';
import type { Article } from '../../article/article.ts';
import type { SentenceRef } from '../../compare/result.ts';
import { slice } from '../../text/span.ts';
import { storyOf } from '../story.ts';
import { PublishedOn, SourceName, TitleLabel } from '../ui/ArticleMeta.tsx';
import { Fold } from '../ui/Fold.tsx';
import { messages } from '../ui/messages.ts';
import { Siglum, siglumOf, Thread } from '../ui/Siglum.tsx';
import { titleShown } from '../ui/title-shown.ts';
import css from './Account.module.css';
import { type Collation, isSame } from './collation.ts';
import { Paragraph } from './Paragraph.tsx';
import { Strip } from './Strip.tsx';
import { usePointing } from './use-pointing.ts';

interface AccountProps {
  readonly article: Article;
  readonly place: number;
  readonly articles: readonly Article[];
  readonly collation: Collation;
  readonly chosen: SentenceRef | null;
  readonly pointed: SentenceRef | null;
  /** On a phone only `here` is in view, on a tablet `beside` too. */
  readonly shown: 'here' | 'beside' | 'elsewhere';
  onChoose(ref: SentenceRef): void;
  onPoint(ref: SentenceRef | null): void;
}

export function Account(props: AccountProps) {
  const { article, place, collation, chosen, shown, onChoose, onPoint } = props;
  const flow = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => storyOf(article), [article]);
  usePointing(flow, place, onChoose, onPoint);
  const partners = chosen === null ? [] : collation.partners(chosen);
  // Where none was found at all, the panel says so once, and no slip covers a line.
  const lacks =
    partners.length > 0 && chosen?.article !== place && !partners.some((one) => one.article === place);
  const label = compareMessages.account(
    siglumOf(place),
    article.source?.name ?? messages.article.unknownSource,
  );
  return (
    <section className={css['account']} data-w={place + 1} data-shown={shown} aria-label={label}>
      <AccountHead article={article} place={place} />
      <Strip
        article={article}
        place={place}
        collation={collation}
        chosen={chosen}
        flow={flow}
        onChoose={onChoose}
        onPoint={onPoint}
      />
      <div ref={flow} className={css['flow']} data-flow={place} tabIndex={0} role="group" aria-label={label}>
        {pieces.map((piece) =>
          piece.kind === 'fold' ? (
            <div key={`fold ${piece.start}`} className={css['fold']}>
              <Fold count={piece.lines.length}>
                {piece.lines.map((line) => (
                  <p key={line.start} dir={line.direction}>
                    {slice(article.text, line)}
                  </p>
                ))}
              </Fold>
            </div>
          ) : (
            <Paragraph
              key={piece.span.start}
              {...props}
              piece={piece}
              isChosen={(ref) => isSame(chosen, ref)}
            />
          ),
        )}
      </div>
      {lacks ? (
        <p className={css['slip']}>
          <span>{compareMessages.noPartner}</span>
        </p>
      ) : null}
    </section>
  );
}

function AccountHead({ article, place }: { article: Article; place: number }) {
  const { id, title, source, published } = article;
  return (
    <header className={css['head']}>
      <Siglum place={place} size="large" />
      <p className={css['who']}>
        <SourceName source={source} />
        <PublishedOn published={published} />
      </p>
      <h2>
        <Link to={`/read/${id}`}>{titleShown(title)}</Link> <TitleLabel title={title} />
      </h2>
      <Thread place={place} />
    </header>
  );
}
