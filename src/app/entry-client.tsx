import 'virtual:fonts.css';
import './styles/index.css';
import { type ComponentType, lazy } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './App.tsx';
import { LibraryProvider } from './data/library-context.tsx';
import { createStore } from './data/library-store.ts';
import { PAGE_NAMES, type PageName, pageOf, type Pages } from './pages.ts';

const LOAD: Readonly<Record<PageName, () => Promise<ComponentType>>> = {
  library: async () => (await import('./library/LibraryPage.tsx')).LibraryPage,
  search: async () => (await import('./search/SearchPage.tsx')).SearchPage,
  read: async () => (await import('./read/ReadPage.tsx')).ReadPage,
  compare: async () => (await import('./compare/ComparePage.tsx')).ComparePage,
  method: async () => (await import('./method/MethodPage.tsx')).MethodPage,
  notFound: async () => (await import('./NotFoundPage.tsx')).NotFoundPage,
};

/** The page asked for comes first, with what it shows; what was drawn at build time is then taken over as it stands. */
async function start(root: HTMLElement): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const path = `/${location.pathname.slice(base.length)}`;
  const store = createStore(base);
  const first = pageOf(path);
  const [page] = await Promise.all([LOAD[first](), store.prepare(path)]);
  const app = (
    <BrowserRouter basename={base}>
      <LibraryProvider store={store}>
        <App pages={pagesAfter(first, page)} />
      </LibraryProvider>
    </BrowserRouter>
  );
  if ('prerendered' in root.dataset) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

function pagesAfter(first: PageName, page: ComponentType): Pages {
  const pages = PAGE_NAMES.map((name) => [
    name,
    name === first ? page : lazy(async () => ({ default: await LOAD[name]() })),
  ]);
  return Object.fromEntries(pages);
}

const root = document.getElementById('root');
if (root !== null) void start(root);
