import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { MemoryRouter } from 'react-router';
import { App } from '../../src/app/App.tsx';
import { ComparePage } from '../../src/app/compare/ComparePage.tsx';
import { LibraryProvider } from '../../src/app/data/library-context.tsx';
import { fullStore, type LibraryStore } from '../../src/app/data/library-store.ts';
import { LibraryPage } from '../../src/app/library/LibraryPage.tsx';
import { MethodPage } from '../../src/app/method/MethodPage.tsx';
import { NotFoundPage } from '../../src/app/NotFoundPage.tsx';
import type { PageName } from '../../src/app/pages.ts';
import { ReadPage } from '../../src/app/read/ReadPage.tsx';
import { SearchPage } from '../../src/app/search/SearchPage.tsx';
import { catalogueEntry } from '../../src/corpus/catalogue.ts';
import type { ArticleRecord } from '../../src/corpus/library.ts';

const PAGES: Readonly<Record<PageName, ComponentType>> = {
  library: LibraryPage,
  search: SearchPage,
  read: ReadPage,
  compare: ComparePage,
  method: MethodPage,
  notFound: NotFoundPage,
};

export function storeOf(records: readonly ArticleRecord[]): LibraryStore {
  const entries = records.map(({ article }) => catalogueEntry(article, 0));
  return fullStore('/', entries, records);
}

/** The whole app at an address, over a library in memory. */
export function renderApp(path: string, store: LibraryStore) {
  const user = userEvent.setup();
  const view = render(
    <MemoryRouter initialEntries={[path]}>
      <LibraryProvider store={store}>
        <App pages={PAGES} />
      </LibraryProvider>
    </MemoryRouter>,
  );
  return { user, ...view };
}
