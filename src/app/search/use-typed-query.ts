import { useEffect, useEffectEvent, useState } from 'react';
import { NavigationType, useLocation, useNavigationType, useSearchParams } from 'react-router';
import type { How } from '../engine/messages.ts';

const PAUSE = 250; // ms

export interface TypedQuery {
  /** As it stands in the box. */
  readonly query: string;
  readonly how: How;
  type(query: string): void;
  read(how: How): void;
  /** Writes the query into the address now: before it is left. */
  keep(): void;
}

/**
 * The box holds what is typed at once; the address follows when the reader pauses. The router takes a new address in
 * its own time, and letters typed meanwhile would be lost; and Safari allows a hundred new addresses in half a minute.
 */
export function useTypedQuery(): TypedQuery {
  const [params, setParams] = useSearchParams();
  const inAddress = params.get('q') ?? '';
  const how: How = params.get('how') === 'literal' ? 'literal' : 'free';
  const [query, setQuery] = useState(inAddress);
  useArrival(() => setQuery(inAddress));

  const write = (wanted: How) => {
    const next = new URLSearchParams();
    if (query !== '') next.set('q', query);
    if (wanted === 'literal') next.set('how', wanted);
    setParams(next, { replace: true });
  };
  const keep = () => {
    if (query !== inAddress) write(how);
  };
  const keepThen = useEffectEvent(keep);
  useEffect(() => {
    const timer = setTimeout(keepThen, PAUSE);
    return () => clearTimeout(timer);
  }, [query]);

  return { query, how, type: setQuery, read: write, keep };
}

/** Back, forward and links bring an address of their own; what this page writes replaces the one before. */
function useArrival(arrive: () => void): void {
  const { key } = useLocation();
  const kind = useNavigationType();
  const [seen, setSeen] = useState(key);
  if (key === seen) return;
  setSeen(key);
  if (kind !== NavigationType.Replace) arrive();
}
