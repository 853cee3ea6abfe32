import { useEffect, useEffectEvent } from 'react';

/** Calls on Escape, unless it closes a menu or clears a field. */
export function useEscape(isWanted: boolean, escape: () => void): void {
  const onEscape = useEffectEvent(escape);
  useEffect(() => {
    if (!isWanted) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (
        event.target instanceof Element &&
        event.target.closest('input[type="search"], details:not(aside *)') !== null
      )
        return;
      onEscape();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isWanted]);
}
