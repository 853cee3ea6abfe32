import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import type { ShownHit } from '../engine/messages.ts';

export const hitId = (place: number) => `hit-${place}`;

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * From the box, the arrows walk through the results and Enter opens the one reached; with none reached it asks for no page,
 * it reaches the first. An Enter that is quicker than the results waits for them.
 */
export function useResultKeys(shown: readonly ShownHit[], isSettled: boolean, open: (hit: ShownHit) => void) {
  const [reached, setReached] = useState(-1);
  const [isWanted, setIsWanted] = useState(false);
  const active = reached < shown.length ? reached : -1;

  const reach = (place: number) => {
    setReached(place);
    document.getElementById(hitId(place))?.scrollIntoView({ block: 'nearest' });
  };
  const answerEnter = useEffectEvent(() => {
    const hit = shown[active];
    setIsWanted(false);
    if (hit !== undefined) open(hit);
    else if (shown.length > 0) reach(0);
  });
  useEffect(() => {
    if (isWanted && isSettled) answerEnter();
  }, [isWanted, isSettled]);

  const onKeyDown = (event: KeyboardEvent) => {
    // The letters of a word still being composed have their own arrows and their own Enter.
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined && shown.length > 0) {
      event.preventDefault();
      const from = active < 0 && step < 0 ? shown.length : active;
      reach((from + step + shown.length) % shown.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      setIsWanted(true);
    } else if (event.key === 'Escape') setReached(-1);
  };
  const restart = () => {
    setReached(-1);
    setIsWanted(false);
  };
  return { active, onKeyDown, restart };
}
