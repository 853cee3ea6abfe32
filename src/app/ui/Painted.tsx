import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { Span } from '../../text/span.ts';

/** What words are painted for. Each has its rule in `styles/paint.css`. */
export type Paint = 'hover' | 'claim' | 'hit' | 'same' | 'pointed';

export interface Layer {
  readonly paint: Paint;
  /** In the text given. */
  readonly spans: readonly Span[];
}

/**
 * A text with words painted in it. Where the browser can, the text stays one text node and nothing is put inside a word;
 * elsewhere whole spans are marked. Later layers lie above earlier ones.
 */
export function Painted({ text, layers }: { text: string; layers: readonly Layer[] }) {
  const element = useRef<HTMLSpanElement>(null);
  const canPaint = useSyncExternalStore(neverChanges, hasHighlights, () => true);
  useLayoutEffect(() => {
    const node = element.current?.firstChild;
    if (!canPaint || !(node instanceof Text)) return undefined;
    const undo = layers.flatMap(({ paint, spans }) => spans.map((span) => paintRange(paint, node, span)));
    return () => undo.forEach((remove) => remove());
  }, [canPaint, layers, text]);
  return <span ref={element}>{canPaint ? text : markSpans(text, layers)}</span>;
}

function paintRange(paint: Paint, node: Text, span: Span): () => void {
  const range = new Range();
  range.setStart(node, Math.min(span.start, node.length));
  range.setEnd(node, Math.min(span.end, node.length));
  const highlight = CSS.highlights.get(paint) ?? new Highlight();
  highlight.priority = PRIORITY[paint];
  CSS.highlights.set(paint, highlight);
  highlight.add(range);
  return () => highlight.delete(range);
}

const PRIORITY: Readonly<Record<Paint, number>> = { hover: 0, claim: 1, hit: 2, same: 3, pointed: 4 };

function hasHighlights(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined';
}

function neverChanges(): () => void {
  return () => undefined;
}

/** The text cut where a layer begins or ends, each piece marked by the last layer that holds it. */
function markSpans(text: string, layers: readonly Layer[]) {
  const cuts = new Set([
    0,
    text.length,
    ...layers.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end])),
  ]);
  const edges = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).toSorted((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    const over = layers.findLast(({ spans }) => spans.some((span) => span.start <= start && end <= span.end));
    const piece = text.slice(start, end);
    if (over === undefined) return piece;
    return (
      <mark key={start} data-paint={over.paint}>
        {piece}
      </mark>
    );
  });
}
