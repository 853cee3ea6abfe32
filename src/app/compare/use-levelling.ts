import { type RefObject, useEffect } from 'react';
import type { SentenceRef } from '../../compare/result.ts';
import type { Partner } from './collation.ts';

/** How far below the top of the columns the chosen line stands, if every column can bring its own there. */
const LEVEL = 112; // px
const CALM = 240; // ms, as --calm in tokens.css

/** Brings the first lines of the chosen sentence and of its best partner in each other column to one height. */
export function useLevelling(
  frame: RefObject<HTMLElement | null>,
  chosen: SentenceRef | null,
  partners: readonly Partner[],
  levels: boolean,
): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null || chosen === null) return undefined;
    const targets = [chosen, ...bestOfEach(partners)].flatMap((ref) => findTarget(element, ref));
    const [own] = targets;
    if (own === undefined) return undefined;
    if (!own.isScroller) {
      own.line.scrollIntoView({ block: 'center' });
      return undefined;
    }
    const level = Math.min(LEVEL, ...(levels ? targets : [own]).map(({ top }) => top));
    element.style.setProperty('--level', `${level}px`);
    return animate(
      (levels ? targets : [own]).map(({ flow, top }) => ({ flow, from: flow.scrollTop, to: top - level })),
    );
  }, [frame, chosen, partners, levels]);
}

/** Partners come best first. */
function bestOfEach(partners: readonly Partner[]): Partner[] {
  return partners.filter(
    (one, index) => partners.findIndex(({ article }) => article === one.article) === index,
  );
}

interface Target {
  readonly flow: HTMLElement;
  readonly line: HTMLElement;
  /** Of the sentence's first line, in px from the top of the whole text. */
  readonly top: number;
  /** False on a phone, where the page scrolls and not the column. */
  readonly isScroller: boolean;
}

function findTarget(frame: HTMLElement, ref: SentenceRef): Target[] {
  const flow = frame.querySelector<HTMLElement>(`[data-flow="${ref.article}"]`);
  const line = flow?.querySelector<HTMLElement>(`[data-sentence="${ref.sentence}"]`);
  if (flow === null || line === null || line === undefined || flow.offsetParent === null) return [];
  // The words begin where their own element does: the mark before them stands in the margin.
  const first = line.lastElementChild?.getClientRects()[0] ?? line.getBoundingClientRect();
  const top = first.top - flow.getBoundingClientRect().top + flow.scrollTop;
  return [{ flow, line, top, isScroller: getComputedStyle(flow).overflowY === 'auto' }];
}

function animate(moves: readonly { flow: HTMLElement; from: number; to: number }[]): () => void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const began = performance.now();
  let request = 0;
  const draw = (now: number) => {
    const time = isStill ? 1 : Math.min(1, Math.max(0, now - began) / CALM);
    const eased = 1 - (1 - time) ** 3;
    for (const { flow, from, to } of moves) flow.scrollTop = from + (to - from) * eased;
    if (time < 1) request = requestAnimationFrame(draw);
  };
  request = requestAnimationFrame(draw);
  return () => cancelAnimationFrame(request);
}
