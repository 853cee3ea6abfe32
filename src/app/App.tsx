import { Suspense, useRef } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import css from './App.module.css';
import { Arrival } from './Arrival.tsx';
import { CrashBoundary } from './CrashBoundary.tsx';
import { PAGE_NAMES, type PageName, pageOf, type Pages, ROUTES } from './pages.ts';
import { SelectionProvider } from './selection.tsx';
import { messages } from './ui/messages.ts';
import { Waiting } from './ui/Notice.tsx';
import { TopBar } from './ui/TopBar.tsx';

export function App({ pages }: { pages: Pages }) {
  const { pathname } = useLocation();
  const name = pageOf(pathname);
  const lastPathRef = useRef(pathname);
  return (
    <SelectionProvider>
      <a className="skip" href="#main">
        {messages.skipToContent}
      </a>
      <TopBar />
      <main id="main" tabIndex={-1} className={`${css['page']} ${name === 'compare' ? css['wide'] : ''}`}>
        <CrashBoundary key={pathname}>
          <Suspense fallback={<Waiting />}>
            <Routes>
              {PAGE_NAMES.map((one) => (
                <Route key={one} path={ROUTES[one]} element={<PageNamed name={one} pages={pages} />} />
              ))}
            </Routes>
            <Arrival lastPathRef={lastPathRef} />
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
