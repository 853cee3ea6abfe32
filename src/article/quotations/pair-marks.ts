import type { Span } from '../../text/span.ts';
import type { Mark, MarkFamily } from './marks.ts';

/** Marks that belong together; `close` is null where the line ends before one closes. */
export interface Pair {
  readonly open: Mark;
  readonly close: Mark | null;
}

export interface Paired {
  /** In order, none inside another. */
  readonly pairs: readonly Pair[];
  /** The first mark that closes what this line never opened, before any pair; null if there is none. */
  readonly orphan: Mark | null;
}

/**
 * Lays the marks of one line together. Shape and place decide; where neither does, the count does, so straight marks
 * go by parity. What is nested inside a pair is not told. `speaks(start, end)` says whether the text there introduces speech:
 * then an unclosed mark is let go at it, instead of swallowing the next quotation. Linear.
 */
export function pairMarks(marks: readonly Mark[], speaks: (between: Span) => boolean): Paired {
  const open: Mark[] = [];
  const openOf = new Map<MarkFamily, number>();
  const closed: { open: Mark; close: Mark; depth: number }[] = [];
  let orphan: Mark | null = null;
  let glued: Mark | null = null;
  const pop = (): Mark | undefined => {
    const top = open.pop();
    if (top !== undefined) openOf.set(top.family, (openOf.get(top.family) ?? 1) - 1);
    return top;
  };
  marks.forEach((mark, index) => {
    if (opens(mark, open, marks.length - index - 1)) {
      glued = null;
      open.push(mark);
      openOf.set(mark.family, (openOf.get(mark.family) ?? 0) + 1);
      return;
    }
    // A closing mark finds its own family, and lets strays above it go; with none of its family it closes any.
    if ((openOf.get(mark.family) ?? 0) > 0) while (open.at(-1)?.family !== mark.family) pop();
    const top = open.at(-1)?.family === 'bracket' && mark.family !== 'bracket' ? undefined : pop();
    if (top === undefined) {
      // «قال إن" القطار جاهز"»: the first of two that seem to close was only set to the wrong word.
      if (glued !== null && mark.shape === 'either') {
        closed.push({ open: glued, close: mark, depth: 0 });
        if (orphan === glued) orphan = null;
        glued = null;
      } else {
        if (closed.length === 0) orphan ??= mark;
        glued = mark.shape === 'either' ? mark : null;
      }
    } else closed.push({ open: top, close: mark, depth: open.length });
  });
  return { pairs: settle(closed, open, speaks), orphan };
}

function opens(mark: Mark, open: readonly Mark[], left: number): boolean {
  if (mark.family === 'bracket') return mark.shape === 'open';
  const top = open.at(-1);
  if (top === undefined) {
    if (mark.shape === 'close') return mark.place !== 'close' && left > 0 && mark.family !== 'guillemet';
    return mark.shape === 'open' ? mark.place !== 'close' : mark.place !== 'close';
  }
  if (mark.shape === 'open') return !(mark.place === 'close' && mark.family === top.family);
  if (mark.shape === 'close') return mark.place === 'open' && top.shape === 'close';
  return mark.place === 'open';
}

/** Keeps the outermost pairs, and gives each mark that was left open what it most likely encloses. */
function settle(
  closed: readonly { readonly open: Mark; readonly close: Mark }[],
  left: readonly Mark[],
  speaks: (between: Span) => boolean,
): Pair[] {
  const all: Pair[] = [...closed, ...left.map((open) => ({ open, close: null }))];
  all.sort((a, b) => a.open.start - b.open.start);
  const pairs: Pair[] = [];
  for (const pair of all) {
    const last = pairs.at(-1);
    if (last === undefined) pairs.push(pair);
    else if (last.close !== null) {
      if (pair.open.start >= last.close.end) pairs.push(pair);
    } else if (!speaks({ start: last.open.end, end: pair.open.start })) {
      // Three marks, the one in the middle a stray: the quotation runs from the first to the last.
      const straight = pair.open.shape === 'either' && pair.open.family === last.open.family;
      const close = pair.close ?? (straight ? pair.open : null);
      pairs[pairs.length - 1] = { open: last.open, close };
    } else pairs.push(pair);
  }
  return pairs;
}
