import { Search } from 'lucide-react';
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
      <div className={css['inner']}>
        <Link className={css['brand']} to="/" aria-label={messages.homeLabel}>
          <Wordmark />
        </Link>
        <nav className={css['nav']} aria-label={messages.sections}>
          <NavLink to="/" end>
            {messages.library}
          </NavLink>
          <NavLink to="/method">{messages.method}</NavLink>
        </nav>
        <div className={css['end']}>
          {hasOwnBox ? null : (
            <>
              <div className={css['box']}>
                <SearchBox />
              </div>
              <Link className={css['toSearch']} to="/search" aria-label={messages.search.label}>
                <Search size={20} strokeWidth={1.6} aria-hidden />
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
