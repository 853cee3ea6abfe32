import { methodMessages } from './method/messages.ts';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { App } from './App.tsx';
import { ComparePage } from './compare/ComparePage.tsx';
import { LibraryProvider } from './data/library-context.tsx';
import type { LibraryStore } from './data/library-store.ts';
import { LibraryPage } from './library/LibraryPage.tsx';
import { MethodPage } from './method/MethodPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { type PageName, pageOf, type Pages } from './pages.ts';
import { ReadPage } from './read/ReadPage.tsx';
import { SearchPage } from './search/SearchPage.tsx';
import { messages } from './ui/messages.ts';
import { titleShown } from './ui/title-shown.ts';

export { fullStore } from './data/library-store.ts';

const PAGES: Pages = {
  library: LibraryPage,
  search: SearchPage,
  read: ReadPage,
  compare: ComparePage,
  method: MethodPage,
  notFound: NotFoundPage,
};

/** Where each page is drawn: its styles are found by it. */
const MODULES: Readonly<Record<PageName, string>> = {
  library: 'src/app/library/LibraryPage.tsx',
  search: 'src/app/search/SearchPage.tsx',
  read: 'src/app/read/ReadPage.tsx',
  compare: 'src/app/compare/ComparePage.tsx',
  method: 'src/app/method/MethodPage.tsx',
  notFound: 'src/app/NotFoundPage.tsx',
};

/** A page as HTML, for the build. `path` begins with a slash and stands below `base`. */
export function render(
  path: string,
  store: LibraryStore,
  base: string,
): { html: string; title: string; description: string; module: string } {
  const html = renderToString(
    <StaticRouter location={base.replace(/\/$/u, '') + path} basename={base}>
      <LibraryProvider store={store}>
        <App pages={PAGES} />
      </LibraryProvider>
    </StaticRouter>,
  );
  return { html, ...describe(path, store), module: MODULES[pageOf(path)] };
}

function describe(path: string, store: LibraryStore): { title: string; description: string } {
  const entry = store.peekCatalogue()?.entries.find(({ id }) => path === `/read/${id}`);
  if (entry !== undefined) {
    return {
      title: messages.pageTitle(titleShown(entry.title)),
      description: `${entry.opening}${entry.openingIsCut ? '…' : ''}`,
    };
  }
  const isMethod = pageOf(path) === 'method';
  return {
    title: messages.pageTitle(isMethod ? methodMessages.title : messages.library),
    description: isMethod ? methodMessages.lead : '',
  };
}
