import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { Link, type Path, useLocation, useSearchParams } from 'react-router';
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { drawnAt, isSamePlace, placeValue, readPlace } from './place.ts';
import { focusOn, reveal } from './reveal.ts';

/** The place in the text that the address points to, and the addresses of others. */
export interface Places {
  readonly pointed: Span | null;
  /** Null for the address that points nowhere. */
  addressOf(span: Span | null): Partial<Path>;
}

/** How a step differs from following a link: the reader's hand stays on the button. */
export const STEP = { staysPut: true } as const;

export const PlacesContext = createContext<Places>({ pointed: null, addressOf: () => ({}) });

/** Reads the address, and brings what it points to into view whenever it is asked for. */
export function usePlaces(article: Article): Places {
  const [search] = useSearchParams();
  const isTakenOver = useIsTakenOver();
  const location = useLocation();
  const asked = isTakenOver ? search.toString() : '';
  const places = useMemo<Places>(() => {
    const params = new URLSearchParams(asked);
    return {
      pointed: readPlace(params.get('at'), article.text.length),
      addressOf(span) {
        const next = new URLSearchParams(params);
        next.delete('at');
        if (span !== null) next.set('at', placeValue(span));
        return { search: next.toString(), hash: span === null ? '' : `#${drawnAt(article, span).anchor}` };
      },
    };
  }, [article, asked]);
  const { pointed } = places;
  const { key, state } = location as { key: string; state: unknown };
  useEffect(() => {
    if (pointed === null) return undefined;
    // After a new page has gone to its top.
    const frame = requestAnimationFrame(() => {
      reveal(article, pointed);
      if (!isStep(state)) focusOn(article, pointed);
    });
    return () => cancelAnimationFrame(frame);
  }, [article, pointed, key, state]);
  return places;
}

/** Leads to words of the text. Without a script it is a plain link to their paragraph. */
export function PlaceLink({ span, children }: { span: Span; children: ReactNode }) {
  const { pointed, addressOf } = useContext(PlacesContext);
  const isHere = pointed !== null && isSamePlace(pointed, span);
  return (
    <Link to={addressOf(span)} data-place={placeValue(span)} aria-current={isHere ? 'location' : undefined}>
      {children}
    </Link>
  );
}

function isStep(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'staysPut' in state;
}

/** False while a page drawn at build time is taken over, since it knows no query; true ever after. */
function useIsTakenOver(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

function neverChanges(): () => void {
  return () => undefined;
}
