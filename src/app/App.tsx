import { Suspense, useEffect, useRef } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import css from './App.module.css';
import { CrashBoundary } from './CrashBoundary.tsx';
import { PAGE_NAMES, type PageName, pageOf, type Pages, ROUTES } from './pages.ts';
import { SelectionProvider } from './selection.tsx';
import { messages } from './ui/messages.ts';
import { Waiting } from './ui/Notice.tsx';
import { TopBar } from './ui/TopBar.tsx';

export function App({ pages }: { pages: Pages }) {
  const { pathname } = useLocation();
  const name = pageOf(pathname);
  const main = useRef<HTMLElement>(null);
  useFocusOnArrival(pathname, main);
  return (
    <SelectionProvider>
      <a className="skip" href="#main">
        {messages.skipToContent}
      </a>
      <TopBar />
      <main
        id="main"
        ref={main}
        tabIndex={-1}
        className={`${css['page']} ${name === 'compare' ? css['wide'] : ''}`}
      >
        <CrashBoundary key={pathname}>
          <Suspense fallback={<Waiting />}>
            <Routes>
              {PAGE_NAMES.map((one) => (
                <Route key={one} path={ROUTES[one]} element={<PageNamed name={one} pages={pages} />} />
              ))}
            </Routes>
          </Suspense>
        </CrashBoundary>
      </main>
    </SelectionProvider>
  );
}

function PageNamed({ name, pages }: { name: PageName; pages: Pages }) {
  const Page = pages[name];
  return <Page />;
}

/** A new page is read from its top: a screen reader hears its heading, the eye sees its head. The first page is left as it came. */
function useFocusOnArrival(pathname: string, main: { readonly current: HTMLElement | null }): void {
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    scrollTo(0, 0);
    (main.current?.querySelector<HTMLElement>('h1') ?? main.current)?.focus({ preventScroll: true });
  }, [pathname, main]);
}
