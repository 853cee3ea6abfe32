import { type RefObject, useContext, useEffect, useEffectEvent, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import button from '../ui/Button.module.css';
import { Icon } from '../ui/Icon.tsx';
import css from './HitSteps.module.css';
import { readMessages } from './messages.ts';
import { drawnAt, isSamePlace } from './place.ts';
import { PlacesContext, STEP } from './places.tsx';
import { focusEntry, focusOn } from './reveal.ts';
import type { Series } from './series.ts';

interface PlaceStepsProps {
  readonly article: Article;
  readonly series: Series;
  readonly place: Span;
}

/** Where the reader was led, with the way to the next place of its kind and back to the index. */
export function PlaceSteps({ article, series, place }: PlaceStepsProps) {
  const { name, places } = series;
  const { addressOf } = useContext(PlacesContext);
  const navigate = useNavigate();
  const at = places.findIndex((one) => isSamePlace(one, place));
  const step = (by: number) => {
    const next = places[(at + by + places.length) % places.length];
    // A step stands for the one before, so that «back» leaves the text in one go.
    if (next !== undefined) void navigate(addressOf(next), { replace: true, state: STEP });
  };
  // The button goes, so the reader is left at the words.
  const leave = () => {
    focusOn(article, place);
    void navigate(addressOf(null), { replace: true, state: STEP });
  };
  const bar = useRef<HTMLDivElement>(null);
  usePlaceKeys(bar, drawnAt(article, place).anchor, leave);
  return (
    <div ref={bar} className={css['steps']} role="group" aria-label={readMessages.pointed} data-no-print>
      <span>
        {places.length > 1 ? `${at + 1} / ${places.length} ` : ''}
        <bdi>{name}</bdi>
      </span>
      {places.length > 1 ? (
        <>
          <StepButton icon="up" label={readMessages.previousPlace} onClick={() => step(-1)} />
          <StepButton icon="down" label={readMessages.nextPlace} onClick={() => step(1)} />
        </>
      ) : null}
      <button type="button" className={button['quiet']} onClick={() => focusEntry([place, ...places])}>
        {readMessages.backToIndex}
      </button>
      <StepButton icon="close" label={readMessages.leavePlace} onClick={leave} />
    </div>
  );
}

/** From the words the next stop is the bar, which stands at the text's end; Escape takes the bar away. */
function usePlaceKeys(bar: RefObject<HTMLDivElement | null>, anchor: string, leave: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isAtWords = document.activeElement?.id === anchor;
    if (event.key === 'Escape' && (isAtWords || bar.current?.contains(document.activeElement) === true)) {
      leave();
    } else if (event.key === 'Tab' && !event.shiftKey && isAtWords) {
      event.preventDefault();
      const buttons = bar.current?.querySelectorAll('button') ?? [];
      (buttons.length > 2 ? buttons[1] : buttons[0])?.focus({ preventScroll: true });
    }
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function StepButton({
  icon,
  label,
  onClick,
}: {
  icon: 'up' | 'down' | 'close';
  label: string;
  onClick: () => void;
}) {
  return (
    <button type="button" className={button['icon']} aria-label={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
