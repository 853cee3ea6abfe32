import { Icon } from '../ui/Icon.tsx';
import { compareMessages } from './messages.ts';
import type { Article } from '../../article/article.ts';
import type { SentenceRef } from '../../compare/result.ts';
import { slice } from '../../text/span.ts';
import { Siglum } from '../ui/Siglum.tsx';
import type { Partner } from './collation.ts';
import css from './Evidence.module.css';

const MOST_WORDS = 6;

interface EvidenceProps {
  readonly articles: readonly Article[];
  readonly chosen: SentenceRef;
  readonly partners: readonly Partner[];
}

/** Why the chosen sentence is linked, floating over the foot of the desk. */
export function Evidence({ onClose, ...shown }: EvidenceProps & { onClose: () => void }) {
  return (
    <aside className={css['evidence']} aria-label={compareMessages.whyTitle} data-no-print>
      <h2>
        {compareMessages.whyTitle} <EvidenceMark />
      </h2>
      <button type="button" className={css['close']} aria-label={compareMessages.close} onClick={onClose}>
        <Icon name="close" />
      </button>
      <EvidenceTable {...shown} />
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

/** A row a partner: the words of both sentences that the link rests on, rarest first. */
export function EvidenceTable({ articles, chosen, partners }: EvidenceProps) {
  return (
    <ul className={css['rows']}>
      {partners.map((partner) => (
        <li key={`${partner.article}.${partner.sentence}`}>
          <span className={css['sigla']}>
            <Siglum place={chosen.article} size="small" />
            <Siglum place={partner.article} size="small" />
          </span>
          <span>
            {partner.level === 'weak' ? <em>{compareMessages.weakMark}: </em> : null}
            <span className={css['words']}>{pairsOf(partner, articles, chosen).join('، ')}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function pairsOf(partner: Partner, articles: readonly Article[], chosen: SentenceRef): string[] {
  const own = articles[chosen.article]?.text ?? '';
  const other = articles[partner.article]?.text ?? '';
  return partner.evidence.slice(0, MOST_WORDS).map((pair) => {
    const left = slice(own, pair.own);
    const right = slice(other, pair.partner);
    return left === right ? left : `${left} / ${right}`;
  });
}
