import { Icon } from '../ui/Icon.tsx';
import { compareMessages } from './messages.ts';
import type { Article } from '../../article/article.ts';
import type { SentenceRef } from '../../compare/result.ts';
import { Siglum } from '../ui/Siglum.tsx';
import { inOrder, type Partner } from './collation.ts';
import css from './Evidence.module.css';
import { phrasesOf } from './phrases.ts';

interface EvidenceProps {
  readonly articles: readonly Article[];
  readonly chosen: SentenceRef;
  readonly partners: readonly Partner[];
}

/** Why the chosen sentence is linked, or what it means that it is not, floating over the foot of the desk. */
export function Evidence({ onClose, ...shown }: EvidenceProps & { onClose: () => void }) {
  const isLinked = shown.partners.length > 0;
  const title = isLinked ? compareMessages.whyTitle : compareMessages.noPartner;
  return (
    <aside className={css['evidence']} aria-label={title} data-no-print>
      <h2>
        {title} {isLinked ? <EvidenceMark /> : null}
      </h2>
      <button type="button" className={css['close']} aria-label={compareMessages.close} onClick={onClose}>
        <Icon name="close" />
      </button>
      {isLinked ? <EvidenceTable {...shown} /> : <p>{compareMessages.noPartnerMeans}</p>}
    </aside>
  );
}

/** The empty ring: found by machine, confirmed by nobody. */
function EvidenceMark() {
  return (
    <span className={css['byMachine']}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.2" />
      </svg>
      {compareMessages.byMachine}
    </span>
  );
}

/** A row a partner: the words of both sentences that the link rests on. */
export function EvidenceTable({ articles, chosen, partners }: EvidenceProps) {
  return (
    <ul className={css['rows']}>
      {inOrder(partners).map((partner) => (
        <li key={`${partner.article}.${partner.sentence}`}>
          <span className={css['sigla']}>
            <Siglum place={chosen.article} size="small" />
            <Siglum place={partner.article} size="small" />
          </span>
          <span>
            {partner.level === 'weak' ? <em>{compareMessages.weakMark}: </em> : null}
            <span className={css['words']}>{phrasesOf(partner, articles, chosen).join('، ')}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
