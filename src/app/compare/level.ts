import type { SentenceRef } from '../../compare/result.ts';

/** How far below the top of the columns the chosen line stands, if every column can bring its own there. */
const LEVEL = 112; // px
const CALM = 240; // ms, as --calm in tokens.css

interface Wanted {
  /** The chosen sentence first, then one of each account that tells it too. */
  readonly refs: readonly SentenceRef[];
  readonly here: number;
  readonly levels: boolean;
}

/** Scrolls the columns, or on a phone the page, until the wanted first lines stand level. Returns how to stop. */
export function level(
  frame: HTMLElement,
  { refs, here, levels }: Wanted,
  pace: 'calmly' | 'at once',
): () => void {
  const targets = refs.flatMap((ref) => findTarget(frame, ref));
  const [own] = targets;
  if (own === undefined) return () => undefined;
  if (!own.isScroller) {
    if (own.place === here) own.words.scrollIntoView({ block: 'start' });
    return () => undefined;
  }
  // Four or five columns are wider than most windows.
  own.flow.parentElement?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  const moving = levels ? targets : [own];
  const height = Math.min(LEVEL, ...moving.map(({ top }) => top));
  frame.style.setProperty('--level', `${height}px`);
  const moves = moving.map(({ flow, top }) => ({ flow, from: flow.scrollTop, to: top - height }));
  const isStill = pace === 'at once' || matchMedia('(prefers-reduced-motion: reduce)').matches;
  return animate(moves, isStill ? 0 : CALM);
}

interface Target {
  readonly place: number;
  readonly flow: HTMLElement;
  readonly words: Element;
  /** Of the sentence's first line, in px from the top of the whole text. */
  readonly top: number;
  /** False on a phone, where the page scrolls and not the column. */
  readonly isScroller: boolean;
}

/** Nothing for a column out of view. */
function findTarget(frame: HTMLElement, { article, sentence }: SentenceRef): Target[] {
  const flow = frame.querySelector<HTMLElement>(`[data-flow="${article}"]`);
  // The words begin where their own element does: the mark before them stands in the margin.
  const words = flow?.querySelector(`[data-sentence="${sentence}"]`)?.lastElementChild;
  if (flow === null || words === null || words === undefined || flow.offsetParent === null) return [];
  const first = words.getClientRects()[0] ?? words.getBoundingClientRect();
  const top = first.top - flow.getBoundingClientRect().top + flow.scrollTop;
  return [{ place: article, flow, words, top, isScroller: getComputedStyle(flow).overflowY === 'auto' }];
}

function animate(
  moves: readonly { flow: HTMLElement; from: number; to: number }[],
  duration: number,
): () => void {
  const began = performance.now();
  let request = 0;
  const draw = (now: number) => {
    const time = duration === 0 ? 1 : Math.min(1, Math.max(0, now - began) / duration);
    const eased = 1 - (1 - time) ** 3;
    for (const { flow, from, to } of moves) flow.scrollTop = from + (to - from) * eased;
    if (time < 1) request = requestAnimationFrame(draw);
  };
  request = requestAnimationFrame(draw);
  return () => cancelAnimationFrame(request);
}
