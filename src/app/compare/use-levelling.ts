import { type RefObject, useEffect } from 'react';
import type { SentenceRef } from '../../compare/result.ts';
import type { Partner } from './collation.ts';
import { level } from './level.ts';

interface Wish {
  readonly chosen: SentenceRef | null;
  /** Best first. */
  readonly partners: readonly Partner[];
  /** The account in view on a phone. */
  readonly here: number;
  /** Whether the other columns move too. */
  readonly levels: boolean;
}

/** Brings the chosen sentence and its best partner in each other column to one height, and keeps them there until the reader moves. */
export function useLevelling(
  frame: RefObject<HTMLElement | null>,
  { chosen, partners, here, levels }: Wish,
): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null || chosen === null) return undefined;
    const wanted = { refs: [chosen, ...bestOfEach(partners)], here, levels };
    let stop = level(element, wanted, 'calmly');
    const unwatch = watchLayout(element, () => {
      stop();
      stop = level(element, wanted, 'at once');
    });
    return () => {
      unwatch();
      stop();
    };
  }, [frame, chosen, partners, here, levels]);
}

/** Partners come best first. */
function bestOfEach(partners: readonly Partner[]): Partner[] {
  return partners.filter(
    (one, index) => partners.findIndex(({ article }) => article === one.article) === index,
  );
}

const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Calls whenever lines have moved: fonts that came late, another size of text or window. Ends once the reader moves by hand. */
function watchLayout(frame: HTMLElement, moved: () => void): () => void {
  let request = 0;
  const soon = () => {
    cancelAnimationFrame(request);
    request = requestAnimationFrame(moved);
  };
  // What is observed is told once at the start too, before anything has moved.
  const sizes = new Map<Element, string>();
  const observer = new ResizeObserver((entries) => {
    let isNew = false;
    for (const { target, contentRect } of entries) {
      const size = `${contentRect.width} ${contentRect.height}`;
      isNew ||= sizes.has(target) && sizes.get(target) !== size;
      sizes.set(target, size);
    }
    if (isNew) soon();
  });
  for (const part of frame.querySelectorAll('[data-flow], [data-flow] > *')) observer.observe(part);
  document.fonts.addEventListener('loadingdone', soon);
  const end = () => {
    observer.disconnect();
    cancelAnimationFrame(request);
    document.fonts.removeEventListener('loadingdone', soon);
    for (const type of MOVES) frame.removeEventListener(type, end);
  };
  for (const type of MOVES) frame.addEventListener(type, end, { passive: true });
  return end;
}
