import { useEffect, useEffectEvent, useState } from 'react';
import { failureOf, type Loaded } from './loaded.ts';

/**
 * What `key` stands for: at once if `peek` has it, else by `load`. A new key forgets the old answer;
 * an answer that comes after its key has gone is dropped.
 */
export function useLoaded<T>(
  key: string,
  peek: () => T | undefined,
  load: (signal: AbortSignal) => Promise<T>,
): Loaded<T> {
  const [held, setHeld] = useState<{ key: string; loaded: Loaded<T> }>();
  const [attempt, setAttempt] = useState(0);
  const inMemory = peek();
  const isInMemory = inMemory !== undefined;
  // `load` is a new function at each drawing; `key` says when it means something else.
  const start = useEffectEvent(load);

  useEffect(() => {
    if (isInMemory) return undefined;
    const controller = new AbortController();
    const settle = (loaded: Loaded<T>) => {
      if (!controller.signal.aborted) setHeld({ key, loaded });
    };
    const retry = () => {
      setHeld(undefined);
      setAttempt((count) => count + 1);
    };
    start(controller.signal).then(
      (value) => settle({ state: 'ready', value }),
      (error: unknown) => settle({ state: 'failed', failure: failureOf(error), retry }),
    );
    return () => controller.abort();
  }, [key, attempt, isInMemory]);

  if (inMemory !== undefined) return { state: 'ready', value: inMemory };
  return held?.key === key ? held.loaded : { state: 'waiting' };
}
