import { createContext, type ReactNode, useContext } from 'react';
import type { Article } from '../../article/article.ts';
import type { Catalogue, LibraryStore } from './library-store.ts';
import type { Loaded } from './loaded.ts';
import { useLoaded } from './use-loaded.ts';

const StoreContext = createContext<LibraryStore | null>(null);

export function LibraryProvider({ store, children }: { store: LibraryStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

export function useStore(): LibraryStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('useStore: no LibraryProvider above');
  return store;
}

const NO_CATALOGUE: Catalogue = { entries: [] };

/** Grows with the collection: a page that may do without it says when it wants it, and has an empty one till then. */
export function useCatalogue(isWanted = true): Loaded<Catalogue> {
  const store = useStore();
  return useLoaded(
    'catalogue',
    () => (isWanted ? (store.peekCatalogue() ?? undefined) : NO_CATALOGUE),
    () => store.loadCatalogue(),
  );
}

/** Null for an id the collection does not hold. */
export function useArticle(id: string): Loaded<Article | null> {
  const store = useStore();
  return useLoaded(
    id,
    () => {
      const record = store.peekRecord(id);
      return record === null ? null : record?.article;
    },
    async () => (await store.loadRecord(id))?.article ?? null,
  );
}

export function useArticles(ids: readonly string[]): Loaded<readonly (Article | null)[]> {
  const store = useStore();
  return useLoaded(
    ids.join(' '),
    () => undefined,
    async () =>
      (await Promise.all(ids.map((id) => store.loadRecord(id)))).map((record) => record?.article ?? null),
  );
}
