import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { keepPlace, placeOf } from './places.ts';

/**
 * Stands behind the pages, so that its effects run once a page is drawn. A new page is read from its top: a screen reader
 * hears its heading, or is in the box where a page is for typing. Coming back, the page stands where it was left.
 */
export function Arrival({ lastPathRef }: { readonly lastPathRef: RefObject<string> }) {
  const { key, pathname } = useLocation();
  const kind = useNavigationType();
  useEffect(() => {
    // The first page is left as it came.
    if (lastPathRef.current === pathname) return;
    lastPathRef.current = pathname;
    const main = document.getElementById('main');
    const first = (selector: string) => main?.querySelector<HTMLElement>(selector);
    (first('[data-arrival]') ?? first('h1') ?? main)?.focus({ preventScroll: true });
    if (kind !== NavigationType.Pop) scrollTo(0, 0);
  }, [pathname, kind, lastPathRef]);
  // Before the browser says that a shorter page has moved: that would be noted as the reader's place.
  useLayoutEffect(() => {
    if (kind !== NavigationType.Pop) return keepPlace(key);
    const stop = comeBack(placeOf(key));
    const forget = keepPlace(key);
    return () => {
      stop();
      forget();
    };
  }, [key, kind]);
  return null;
}

const PATIENCE = 3000; // ms

/** What a page shows may still be on its way: tries as it grows, until it is long enough or the reader scrolls. */
function comeBack(top: number | null): () => void {
  if (top === null || top === 0) return () => undefined;
  const watch = new ResizeObserver(() => {
    scrollTo(0, top);
    if (Math.abs(scrollY - top) < 2) stop();
  });
  const stop = () => {
    watch.disconnect();
    removeEventListener('wheel', stop);
    removeEventListener('touchmove', stop);
    removeEventListener('keydown', stop);
    clearTimeout(timer);
  };
  const timer = setTimeout(stop, PATIENCE);
  watch.observe(document.body);
  addEventListener('wheel', stop, { passive: true });
  addEventListener('touchmove', stop, { passive: true });
  addEventListener('keydown', stop);
  return stop;
}
