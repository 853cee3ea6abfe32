import { searchMessages } from './messages.ts';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Span } from '../../text/span.ts';
import type { ShownHit, ShownPassage } from '../engine/messages.ts';
import { ArticleMeta, TitleLabel } from '../ui/ArticleMeta.tsx';
import { CompareTick } from '../ui/CompareTick.tsx';
import { Painted } from '../ui/Painted.tsx';
import { titleShown } from '../ui/title-shown.ts';
import css from './HitCard.module.css';

interface HitCardProps {
  readonly shown: ShownHit;
  readonly query: string;
  /** How many words the query has. */
  readonly wordCount: number;
}

export function HitCard({ shown, query, wordCount }: HitCardProps) {
  const { entry, hit, passages, titleHits, placesElsewhere } = shown;
  const path = `/read/${entry.id}?q=${encodeURIComponent(query)}`;
  return (
    <article className={css['hit']}>
      <h2 dir={entry.direction}>
        <Link to={path}>
          <HitText text={titleShown(entry.title)} hits={titleHits} />
        </Link>{' '}
        <TitleLabel title={entry.title} />
      </h2>
      <div className={css['tick']}>
        <CompareTick id={entry.id} title={titleShown(entry.title)} />
      </div>
      <ArticleMeta source={entry.source} published={entry.published} wordCount={entry.wordCount}>
        {wordCount > 1 ? <span>{searchMessages.wordsHeld(hit.matchedWords, wordCount)}</span> : null}
      </ArticleMeta>
      {passages.map((passage, place) => (
        <Passage key={place} passage={passage} direction={entry.direction} />
      ))}
      {placesElsewhere > 0 ? (
        <Link className={css['more']} to={path}>
          {searchMessages.morePlaces(placesElsewhere)}
        </Link>
      ) : null}
    </article>
  );
}

function Passage({ passage, direction }: { passage: ShownPassage; direction: 'rtl' | 'ltr' }) {
  return (
    <blockquote dir={direction}>
      {passage.cutBefore ? '…' : ''}
      <HitText text={passage.text} hits={passage.hits} />
      {passage.cutAfter ? '…' : ''}
    </blockquote>
  );
}

function HitText({ text, hits }: { text: string; hits: readonly Span[] }) {
  const layers = useMemo(() => [{ paint: 'hit', spans: hits } as const], [hits]);
  return <Painted text={text} layers={layers} />;
}
