import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { SentenceRef } from '../../compare/result.ts';

/**
 * Pointing at a sentence and choosing it with a click. The text stays plain text to a screen reader:
 * its own way to the same is the mark beside each sentence.
 */
export function usePointing(
  flow: RefObject<HTMLElement | null>,
  place: number,
  choose: (ref: SentenceRef) => void,
  point: (ref: SentenceRef | null) => void,
): void {
  const onChoose = useEffectEvent(choose);
  const onPoint = useEffectEvent(point);
  useEffect(() => {
    const element = flow.current;
    if (element === null) return undefined;
    const click = (event: MouseEvent) => {
      const ref = sentenceAt(event.target, place);
      // A reader who has just marked words wants to copy them.
      if (ref !== null && getSelection()?.isCollapsed !== false) onChoose(ref);
    };
    // Only a move points: text that scrolls in under a pointer at rest was not pointed at.
    const move = (event: PointerEvent) => {
      if (event.pointerType === 'mouse') onPoint(sentenceAt(event.target, place));
    };
    const leave = () => onPoint(null);
    element.addEventListener('click', click);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('click', click);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerleave', leave);
    };
  }, [flow, place]);
}

function sentenceAt(target: EventTarget | null, place: number): SentenceRef | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-sentence]') : null;
  // The mark has its own click.
  if (element === null || (target instanceof Element && target.closest('button') !== null)) return null;
  return { article: place, sentence: Number(element.dataset['sentence']) };
}
