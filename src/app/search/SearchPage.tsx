import { searchMessages } from './messages.ts';
import { useDeferredValue, useState, type KeyboardEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useCatalogue } from '../data/library-context.tsx';
import type { How, ShownResult } from '../engine/messages.ts';
import { useSearch } from '../engine/use-engine.ts';
import { messages } from '../ui/messages.ts';
import { Failed, Notice, Waiting } from '../ui/Notice.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';
import { Tray } from '../ui/Tray.tsx';
import { usePageTitle } from '../ui/use-page.ts';
import { HitCard } from './HitCard.tsx';
import { QueryReadings } from './QueryReadings.tsx';
import css from './SearchPage.module.css';

const hitId = (place: number) => `hit-${place}`;

/** Results as one types; the address is the state, so that a search can be linked and come back to. */
export function SearchPage() {
  const [params, setParams] = useSearchParams();
  const query = params.get('q') ?? '';
  const how: How = params.get('how') === 'literal' ? 'literal' : 'free';
  const [active, setActive] = useState(-1);
  const result = useSearch(useDeferredValue(query.trim()), how);
  const catalogue = useCatalogue();
  const navigate = useNavigate();
  const shown = result.state === 'ready' ? result.value.shown : [];
  usePageTitle(searchMessages.title(query));

  const search = (next: { query?: string; how?: How }) => {
    const wanted = { query, how, ...next };
    setActive(-1);
    setParams(
      {
        ...(wanted.query === '' ? {} : { q: wanted.query }),
        ...(wanted.how === 'literal' ? { how: 'literal' } : {}),
      },
      { replace: true },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const hit = shown[active];
    if (step !== undefined && shown.length > 0) {
      event.preventDefault();
      const next = (active + step + shown.length + (active < 0 && step < 0 ? 1 : 0)) % shown.length;
      setActive(next);
      document.getElementById(hitId(next))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      const chosen = hit ?? shown[0];
      event.preventDefault();
      if (chosen !== undefined)
        void navigate(`/read/${chosen.entry.id}?q=${encodeURIComponent(query.trim())}`);
    } else if (event.key === 'Escape') setActive(-1);
  };

  return (
    <div className={css['page']}>
      <h1 className="vh" tabIndex={-1}>
        {messages.search.label}
      </h1>
      <SearchBox
        big
        query={query}
        onQuery={(next) => search({ query: next })}
        onKeyDown={onKeyDown}
        activeId={active < 0 ? undefined : hitId(active)}
        controls={shown.length > 0 ? 'results' : undefined}
      />
      {query.trim() === '' ? (
        <Notice title={searchMessages.emptyTitle} text={searchMessages.emptyText} />
      ) : result.state === 'waiting' ? (
        <Waiting text={searchMessages.waiting} />
      ) : result.state === 'failed' ? (
        <Failed failure={result.failure} retry={result.retry} />
      ) : (
        <Results result={result.value} active={active} how={how} onHow={(next) => search({ how: next })} />
      )}
      {catalogue.state === 'ready' ? <Tray entries={catalogue.value.entries} /> : null}
    </div>
  );
}

interface ResultsProps {
  readonly result: ShownResult;
  readonly active: number;
  readonly how: How;
  onHow(how: How): void;
}

function Results({ result, active, how, onHow }: ResultsProps) {
  const { readings, shown, total, query } = result;
  return (
    <>
      <QueryReadings readings={readings} how={how} onHow={onHow} />
      <p className={css['bar']} role="status">
        <b>{searchMessages.results(total)}</b>{' '}
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
    </>
  );
}
