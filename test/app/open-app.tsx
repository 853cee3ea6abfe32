import { render, screen } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { App } from '../../src/app/App.tsx';
import { ComparePage } from '../../src/app/compare/ComparePage.tsx';
import { LibraryProvider } from '../../src/app/data/library-context.tsx';
import { fullStore, type LibraryStore } from '../../src/app/data/library-store.ts';
import { LibraryPage } from '../../src/app/library/LibraryPage.tsx';
import { MethodPage } from '../../src/app/method/MethodPage.tsx';
import { NotFoundPage } from '../../src/app/NotFoundPage.tsx';
import type { Pages } from '../../src/app/pages.ts';
import { ReadPage } from '../../src/app/read/ReadPage.tsx';
import { SearchPage } from '../../src/app/search/SearchPage.tsx';
import type { Link } from '../../src/compare/result.ts';
import { catalogueEntry } from '../../src/corpus/catalogue.ts';
import type { ArticleRecord } from '../../src/corpus/library.ts';
import { records as all } from './documents.ts';
import { giveEngine } from './in-process-engine.ts';

export const PAGES: Pages = {
  library: LibraryPage,
  search: SearchPage,
  read: ReadPage,
  compare: ComparePage,
  method: MethodPage,
  notFound: NotFoundPage,
};

interface Wish {
  readonly records?: readonly ArticleRecord[];
  readonly links?: readonly Link[];
  readonly engineFalls?: number;
  /** Changes what the store does, for what goes wrong. */
  readonly alter?: (store: LibraryStore) => Partial<LibraryStore>;
}

/** The whole app at an address, as a reader opens it. */
export function openApp(
  path: string,
  { records = all, links, engineFalls = 0, alter }: Wish = {},
): { user: UserEvent } {
  const entries = records.map(({ article }) => catalogueEntry(article, 0));
  const full = fullStore('/', entries, records);
  const store = { ...full, ...alter?.(full) };
  giveEngine(store, { records, links, falls: engineFalls });
  render(
    <MemoryRouter initialEntries={[path]}>
      <LibraryProvider store={store}>
        <App pages={PAGES} />
      </LibraryProvider>
      <Address />
    </MemoryRouter>,
  );
  return { user: userEvent.setup() };
}

/** What stands in the browser's address line. */
export function address(): string {
  return screen.getByTestId('address').textContent ?? '';
}

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{pathname + decodeURIComponent(search)}</output>;
}

/** `1.1~2.1 shown رئيس` links the first sentence of the first account with that of the second, because both say «رئيس». */
export function link(notation: string, accounts: readonly ArticleRecord[]): Link {
  const match = /^(\d)\.(\d)~(\d)\.(\d) (shown|weak|hidden) (\S+)$/u.exec(notation);
  if (match === null) throw new Error(notation);
  const [, a, inA, b, inB, level, word = ''] = match;
  const place = (account: string | undefined) => {
    const start = accounts[Number(account) - 1]?.article.text.indexOf(word) ?? -1;
    return { start, end: start + word.length };
  };
  return {
    a: { article: Number(a) - 1, sentence: Number(inA) - 1 },
    b: { article: Number(b) - 1, sentence: Number(inB) - 1 },
    score: level === 'shown' ? 0.5 : 0.1,
    level: level as Link['level'],
    evidence: [{ a: place(a), b: place(b) }],
  };
}
