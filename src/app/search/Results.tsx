import type { How, ShownResult } from '../engine/messages.ts';
import button from '../ui/Button.module.css';
import { Notice } from '../ui/Notice.tsx';
import { HitCard } from './HitCard.tsx';
import { searchMessages } from './messages.ts';
import { QueryReadings } from './QueryReadings.tsx';
import css from './SearchPage.module.css';
import { hitId } from './use-result-keys.ts';

interface ResultsProps {
  readonly result: ShownResult;
  readonly active: number;
  readonly how: How;
  /** False while these are still the results of the query before. */
  readonly isSettled: boolean;
  onHow(how: How): void;
  onMore(): void;
}

export function Results({ result, active, how, isSettled, onHow, onMore }: ResultsProps) {
  const { readings, shown, total, query } = result;
  return (
    <div aria-busy={!isSettled}>
      <QueryReadings readings={readings} how={how} onHow={onHow} />
      <p className={total > 0 ? css['bar'] : 'vh'} role="status">
        <b>{total > 0 ? searchMessages.results(total) : searchMessages.noneTitle}</b>{' '}
        {total > 0 ? <span className={css['keys']}>{searchMessages.keys}</span> : null}
      </p>
      {total === 0 ? (
        <Notice
          title={searchMessages.noneTitle}
          text={`${searchMessages.noneText(query)} ${searchMessages.noneWay}`}
        />
      ) : (
        <ol id="results" className={css['results']} aria-label={searchMessages.resultsList}>
          {shown.map((hit, place) => (
            <li key={hit.entry.id} id={hitId(place)} className={place === active ? css['active'] : undefined}>
              <HitCard shown={hit} query={query} wordCount={readings.length} />
            </li>
          ))}
        </ol>
      )}
      {shown.length < total ? (
        <button type="button" className={button['quiet']} onClick={onMore}>
          {searchMessages.showMore}
        </button>
      ) : null}
    </div>
  );
}
