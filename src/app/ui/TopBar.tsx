import { Icon } from './Icon.tsx';
import { Link, NavLink, useLocation } from 'react-router';
import { DisplayMenus, SectionsMenu } from './DisplayMenus.tsx';
import { messages } from './messages.ts';
import { SearchBox } from './SearchBox.tsx';
import css from './TopBar.module.css';
import { Wordmark } from './Wordmark.tsx';

/** On top of every page. The library and the search page have a box of their own, so the bar has none there. */
export function TopBar() {
  const { pathname } = useLocation();
  const hasOwnBox = pathname === '/' || pathname.startsWith('/search');
  return (
    <header className={css['top']} data-no-print>
      <div className={`${css['inner']} ${pathname.startsWith('/compare') ? css['wide'] : ''}`}>
        <Link className={css['brand']} to="/" aria-label={messages.homeLabel}>
          <Wordmark />
        </Link>
        <nav className={css['nav']} aria-label={messages.sections}>
          <Link to="/" aria-current={placeInLibrary(pathname)}>
            {messages.library}
          </Link>
          <NavLink to="/method">{messages.method}</NavLink>
        </nav>
        <div className={css['end']}>
          {hasOwnBox ? null : (
            <>
              <div className={css['box']}>
                <SearchBox />
              </div>
              <Link className={css['toSearch']} to="/search" aria-label={messages.search.label}>
                <Icon name="search" />
              </Link>
            </>
          )}
          <DisplayMenus />
          <SectionsMenu />
        </div>
      </div>
    </header>
  );
}

/** The library itself, or a page below it. */
function placeInLibrary(pathname: string): 'page' | 'true' | undefined {
  if (pathname === '/') return 'page';
  return /^\/(?:read|search|compare)(?:\/|$)/u.test(pathname) ? 'true' : undefined;
}
