import { useMemo } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { compareMessages } from './messages.ts';
import type { Article } from '../../article/article.ts';
import type { SentenceRef } from '../../compare/result.ts';
import { slice, type Span } from '../../text/span.ts';
import { within } from '../story.ts';
import { SourceName } from '../ui/ArticleMeta.tsx';
import button from '../ui/Button.module.css';
import { type Layer, Painted } from '../ui/Painted.tsx';
import { Siglum, siglumOf } from '../ui/Siglum.tsx';
import { inOrder, type Partner, tellers } from './collation.ts';
import { EvidenceTable } from './Evidence.tsx';
import css from './PartnersSheet.module.css';
import { Stepper } from './Stepper.tsx';

interface PartnersSheetProps {
  readonly articles: readonly Article[];
  readonly chosen: SentenceRef;
  readonly partners: readonly Partner[];
  readonly steps: readonly SentenceRef[];
  /** Place of the present step, -1 for none. */
  readonly at: number;
  /** The account in view. */
  readonly here: number;
  onGo(ref: SentenceRef): void;
  onClose(): void;
}

/** On a phone: what the others tell of the chosen sentence rises from below. */
export function PartnersSheet(props: PartnersSheetProps) {
  const { articles, chosen, partners, steps, at, here, onGo, onClose } = props;
  const accounts = tellers(partners);
  const title =
    accounts.length === 0 ? compareMessages.noPartner : compareMessages.alsoIn(accounts.map(siglumOf));
  return (
    <aside className={css['sheet']} aria-label={title} data-no-print>
      <div className={css['bar']}>
        <h2>{title}</h2>
        <span className={css['ways']}>
          <Stepper steps={steps} at={at} onStep={onGo} />
          <button
            type="button"
            className={button['icon']}
            aria-label={compareMessages.close}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </span>
      </div>
      {here === chosen.article ? null : <ChosenText articles={articles} chosen={chosen} onGo={onGo} />}
      {accounts.length === 0 ? <p className={css['hint']}>{compareMessages.noPartnerMeans}</p> : null}
      {inOrder(partners).map((partner) => (
        <PartnerText
          key={`${partner.article}.${partner.sentence}`}
          articles={articles}
          partner={partner}
          onGo={onGo}
        />
      ))}
      {partners.length === 0 ? null : (
        <details className={css['why']}>
          <summary>
            {compareMessages.whyTitle} {compareMessages.byMachine}
          </summary>
          <EvidenceTable articles={articles} chosen={chosen} partners={partners} />
        </details>
      )}
    </aside>
  );
}

/** How much of the chosen sentence is quoted, to a word's end. */
const QUOTED = 60; // UTF-16 units

/** Where another account is in view: what the sheet speaks of, by its first words. */
function ChosenText({
  articles,
  chosen,
  onGo,
}: {
  articles: readonly Article[];
  chosen: SentenceRef;
  onGo: (ref: SentenceRef) => void;
}) {
  const article = articles[chosen.article];
  const span = article?.sentences[chosen.sentence];
  if (article === undefined || span === undefined) return null;
  return (
    <div className={css['partner']}>
      <Siglum place={chosen.article} filled />
      <div>
        <blockquote dir={article.direction}>{firstWords(slice(article.text, span))}</blockquote>
        <button type="button" className={button['quiet']} onClick={() => onGo(chosen)}>
          {compareMessages.goThere(siglumOf(chosen.article))}
        </button>
      </div>
    </div>
  );
}

function firstWords(sentence: string): string {
  if (sentence.length <= QUOTED) return sentence;
  const end = sentence.lastIndexOf(' ', QUOTED);
  return `${sentence.slice(0, end > 0 ? end : QUOTED)}…`;
}

function PartnerText({
  articles,
  partner,
  onGo,
}: {
  articles: readonly Article[];
  partner: Partner;
  onGo: (ref: SentenceRef) => void;
}) {
  const article = articles[partner.article];
  const span = article?.sentences[partner.sentence];
  const layers = useMemo(() => evidenceIn(span, partner), [span, partner]);
  if (article === undefined || span === undefined) return null;
  return (
    <div className={css['partner']}>
      <Siglum place={partner.article} />
      <div>
        <SourceName source={article.source} />
        {partner.level === 'weak' ? <span className={css['weak']}> · {compareMessages.weakMark}</span> : null}
        <blockquote dir={article.direction}>
          <Painted text={slice(article.text, span)} layers={layers} />
        </blockquote>
        <button type="button" className={button['quiet']} onClick={() => onGo(partner)}>
          {compareMessages.goThere(siglumOf(partner.article))}
        </button>
      </div>
    </div>
  );
}

/** The words that the link rests on, in the partner's sentence. */
function evidenceIn(sentence: Span | undefined, { evidence }: Partner): readonly Layer[] {
  if (sentence === undefined) return [];
  const spans = within(
    sentence,
    evidence.map(({ partner }) => partner),
  );
  return [{ paint: 'same', spans }];
}
