import type { Quotation, QuotationKind } from '../../article/quotations/quotation.ts';
import { slice, type Span } from '../../text/span.ts';
import { Entry } from './Entry.tsx';
import { indexMessages } from './index-messages.ts';
import { opening } from './series.ts';
import type { Voice } from './text-index.ts';
import css from './TextIndex.module.css';

const OPENING_UNITS = 64;

/** What is said, by who says it; then the words that only stand between marks. */
export function Voices({
  text,
  voices,
  marked,
}: {
  text: string;
  voices: readonly Voice[];
  marked: readonly Quotation[];
}) {
  return (
    <>
      {voices.map((voice, place) => (
        <section key={place} className={css['voice']}>
          <h4>
            {voice.name === null ? indexMessages.noSpeaker : <bdi>{voice.name}</bdi>}{' '}
            <span className={css['note']}>{sizeOf(voice)}</span>
          </h4>
          {voice.isRole ? <p className={css['note']}>{indexMessages.roleOnly}</p> : null}
          <Sayings text={text} quotations={voice.quotations} />
        </section>
      ))}
      {marked.length === 0 ? null : (
        <section className={css['voice']}>
          <h4>{indexMessages.marked}</h4>
          <Sayings text={text} quotations={marked} />
        </section>
      )}
    </>
  );
}

function Sayings({ text, quotations }: { text: string; quotations: readonly Quotation[] }) {
  return (
    <ul>
      {quotations.map((quotation) => (
        <Entry
          key={quotation.start}
          span={quotation}
          words={asSaid(quotation.kind, opening(slice(text, withParticle(text, quotation)), OPENING_UNITS))}
          notes={[
            quotation.verb === null ? '' : <bdi>{quotation.verb.lemma}</bdi>,
            quotation.kind === 'scare' && quotation.speaker === null
              ? ''
              : indexMessages.quotations[quotation.kind],
            quotation.speaker?.basis === 'carried' ? indexMessages.carried : '',
          ]}
        />
      ))}
    </ul>
  );
}

const PARTICLE = /(?:^|\s)((?:[وف])?[ب]?[أإا]ن(?:ه|ها|هم|هما|نا|ني)?)\s+$/u;
const LONGEST_PARTICLE = 12;

/** Reported words with the أن or إن before them, so that they read as what the verb (نفى أن …) takes. */
function withParticle(text: string, { kind, start, end }: Quotation): Span {
  if (kind !== 'indirect') return { start, end };
  const before = text.slice(Math.max(0, start - LONGEST_PARTICLE), start);
  const particle = PARTICLE.exec(before)?.[1];
  return {
    start: particle === undefined ? start : start - before.length + before.lastIndexOf(particle),
    end,
  };
}

/** Only what stands between marks in the text is set between marks here. */
function asSaid(kind: QuotationKind, words: string): string {
  return kind === 'indirect' ? words : `«${words}»`;
}

function sizeOf({ quotations }: Voice): string {
  const reported = quotations.filter(({ kind }) => kind === 'indirect').length;
  return indexMessages.said(quotations.length - reported, reported);
}
