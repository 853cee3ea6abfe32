import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export const MOST_CHOSEN = 5;
const KEY = 'chosen';

/** Articles chosen for comparison, in the order of choosing. */
export interface Selection {
  readonly ids: readonly string[];
  readonly isFull: boolean;
  toggle(id: string): void;
}

const SelectionContext = createContext<Selection>({ ids: [], isFull: false, toggle: () => undefined });

export function SelectionProvider({ children }: { children: ReactNode }) {
  const [ids, setIds] = useState<readonly string[]>([]);
  // After the first drawing, which must be the server's.
  useEffect(() => setIds(readChosen()), []);
  const selection = useMemo<Selection>(
    () => ({
      ids,
      isFull: ids.length >= MOST_CHOSEN,
      toggle(id) {
        const next = ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id].slice(0, MOST_CHOSEN);
        setIds(next);
        keepChosen(next);
      },
    }),
    [ids],
  );
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}

export function useSelection(): Selection {
  return useContext(SelectionContext);
}

function readChosen(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, MOST_CHOSEN) : [];
  } catch {
    // Storage is denied, or holds what we never wrote: nothing is chosen.
    return [];
  }
}

function keepChosen(ids: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Storage is denied or full: the choice holds until the page is left.
  }
}
