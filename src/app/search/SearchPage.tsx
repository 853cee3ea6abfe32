import { useDeferredValue, useState } from 'react';
import { useNavigate } from 'react-router';
import { useCatalogue } from '../data/library-context.tsx';
import type { Loaded } from '../data/loaded.ts';
import { useSearch } from '../engine/use-engine.ts';
import { messages } from '../ui/messages.ts';
import { useSelection } from '../selection.tsx';
import { Failed, Notice, Waiting } from '../ui/Notice.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';
import { Tray } from '../ui/Tray.tsx';
import { usePageTitle } from '../ui/use-page.ts';
import { searchMessages } from './messages.ts';
import { Results } from './Results.tsx';
import css from './SearchPage.module.css';
import { hitId, useResultKeys } from './use-result-keys.ts';
import { useTypedQuery } from './use-typed-query.ts';

/** Passages cost bytes: so many at a time. */
const A_PAGE = 10;

/** Results as one types; the address follows, so that a search can be linked and come back to. */
export function SearchPage() {
  const { query, how, type, read, keep } = useTypedQuery();
  const asked = useDeferredValue(query.trim());
  const [most, setMost] = useState(A_PAGE);
  const result = useSearch(asked, how, most);
  const last = useLastAnswer(result);
  const { ids } = useSelection();
  const catalogue = useCatalogue(ids.length > 0);
  const navigate = useNavigate();
  const isSettled = result.state !== 'waiting' && asked === query.trim();
  const shown = last?.shown ?? [];
  const keys = useResultKeys(shown, isSettled, ({ entry }) => {
    keep();
    void navigate(`/read/${entry.id}?q=${encodeURIComponent(query.trim())}`);
  });
  usePageTitle(searchMessages.title(query));

  return (
    <div className={css['page']}>
      <h1 className="vh" tabIndex={-1}>
        {messages.search.label}
      </h1>
      <SearchBox
        big
        query={query}
        onQuery={(next) => {
          keys.restart();
          setMost(A_PAGE);
          type(next);
        }}
        onKeyDown={keys.onKeyDown}
        activeId={keys.active < 0 ? undefined : hitId(keys.active)}
        controls={shown.length > 0 ? 'results' : undefined}
      />
      {query.trim() === '' ? (
        <Notice title={searchMessages.emptyTitle} text={searchMessages.emptyText} />
      ) : result.state === 'failed' ? (
        <Failed failure={result.failure} retry={result.retry} />
      ) : last === null ? (
        <Waiting text={searchMessages.waiting} />
      ) : (
        <Results
          result={last}
          active={keys.active}
          how={how}
          isSettled={isSettled}
          onHow={read}
          onMore={() => setMost(most + A_PAGE)}
        />
      )}
      {catalogue.state === 'ready' ? <Tray entries={catalogue.value.entries} /> : null}
    </div>
  );
}

/** What was found last stays until the next answer comes: the list must not vanish at every letter. */
function useLastAnswer<T>(loaded: Loaded<T>): T | null {
  const [last, setLast] = useState<T | null>(null);
  const next = loaded.state === 'ready' ? loaded.value : loaded.state === 'failed' ? null : last;
  if (next !== last) setLast(next);
  return next;
}
