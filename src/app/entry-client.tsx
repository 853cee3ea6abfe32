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

/** What was drawn at build time is taken over as it stands, once its page and data are there; an empty shell draws at once. */
async function start(root: HTMLElement): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const path = `/${location.pathname.slice(base.length)}`;
  const store = createStore(base);
  const app = (pages: Pages) => (
    <BrowserRouter basename={base}>
      <LibraryProvider store={store}>
        <App pages={pages} />
      </LibraryProvider>
    </BrowserRouter>
  );
  if (!('prerendered' in root.dataset)) {
    createRoot(root).render(app(LAZY_PAGES));
    return;
  }
  const first = pageOf(path);
  const [page, isPrepared] = await Promise.all([LOAD[first](), store.prepare(path)]);
  const pages = { ...LAZY_PAGES, [first]: page };
  // Without its data the page draws that it failed, which is not what was drawn at build time.
  if (isPrepared) hydrateRoot(root, app(pages));
  else createRoot(root).render(app(pages));
}

const LAZY_PAGES: Pages = Object.fromEntries<ComponentType>(
  PAGE_NAMES.map((name) => [name, lazy(async () => ({ default: await LOAD[name]() }))]),
) as Record<PageName, ComponentType>;

const root = document.getElementById('root');
if (root !== null) void start(root);
