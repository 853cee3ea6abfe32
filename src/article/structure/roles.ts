import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { judgeAbove } from './above-body.ts';
import { judgeBelow, judgeBetween } from './around-body.ts';
import { findCopies } from './copies.ts';
import { isByline, isDateline, isInDashedPieces } from './dateline-shape.ts';
import { furniture, lineKey } from './furniture.ts';
import { furnitureOf, type Judged, type Judgement, plain } from './judgement.ts';
import type { Line } from './lines.ts';
import { type Shape, shapeOf } from './paragraph-shape.ts';
import { markPullQuotes } from './pull-quotes.ts';
import { readSaid, type Said } from './said.ts';
import { markClosing } from './sections.ts';
import { markSummaries } from './summaries.ts';

export interface Known {
  /** Gives the words of one line after another. */
  readonly take: (within: Span) => readonly Token[];
  /** Keys of lines that stand in several documents. */
  readonly recurring: ReadonlySet<string>;
  /** The title that metadata states. */
  readonly title: string | null;
}

/**
 * One judgement a line. What the line shows by itself comes first (furniture, a date, the shape of a paragraph), then what
 * it copies, then its place: above the first paragraph, between two, below the last.
 */
export function judge(text: string, lines: readonly Line[], known: Known): Judgement[] {
  const said = readSaid(text, lines, known.take);
  const shapes = said.map(shapeOf);
  const judged: Judged = said.map((line, index) => byItself(line, shapes[index] ?? 'open', known));
  markStated(said, judged, known.title);
  const copies = findCopies(said);
  markClosing(said, judged);
  markSummaries(said, judged, copies);
  const first = firstParagraph(shapes, judged);
  if (first === null) return withoutBody(judged);
  markPullQuotes(said, judged, copies, first);
  const open = judged.flatMap((one, index) => (index < first && isOpen(one, shapes[index]) ? [index] : []));
  const above = open.filter((index) => !leadsOn(index, first, judged, said, shapes));
  for (const index of above) judged[index] = null;
  if (judged.some((one) => one?.role === 'title')) judgeUnder(judged, above);
  else judgeAbove(said, judged, above, first);
  const bodies = judged.flatMap((one, index) => (one?.role === 'body' ? [index] : []));
  judgeBetween(said, judged, bodies[0] ?? first, bodies.at(-1) ?? first);
  judgeBelow(said, judged, bodies.at(-1) ?? first);
  return judged.map((one) => one ?? furnitureOf('tail', 'after-body'));
}

/** The lines' spans with their judgement; none is empty and together they are the text. */
export function judgedSpans(lines: readonly Line[], judged: readonly Judgement[]): (Span & Judgement)[] {
  return lines.map((line, index) => ({
    start: line.start,
    end: line.end,
    ...(judged[index] ?? furnitureOf('tail', 'after-body')),
  }));
}

/** Longest line that a collection teaches to be furniture, in words: see `recurringLines`. */
const LONGEST_RECURRING = 60;

function byItself(line: Said, shape: Shape, { recurring }: Known): Judgement | null {
  const found = furniture(line);
  if (found !== null) return furnitureOf(found.kind, found.reason);
  if (isDateline(line.text, line.forms)) return plain('dateline', 'date-shape');
  if (isByline(line.text, line.forms)) return plain('byline', 'byline-shape');
  if (recurring.size > 0 && line.forms.length <= LONGEST_RECURRING && recurring.has(lineKey(line.text))) {
    const isSigned = isInDashedPieces(line.text, line.forms);
    return isSigned ? plain('byline', 'recurs-in-source') : furnitureOf('navigation', 'recurs-in-source');
  }
  return shape === 'open' ? null : plain('body', 'paragraph-shape');
}

function markStated(said: readonly Said[], judged: Judged, stated: string | null): void {
  const key = stated === null ? '' : lineKey(stated);
  if (key === '') return;
  const index = said.findIndex(({ text }) => text.length <= 2 * key.length + 40 && lineKey(text) === key);
  if (index >= 0) judged[index] = plain('title', 'metadata-title');
}

function firstParagraph(shapes: readonly Shape[], judged: Readonly<Judged>): number | null {
  const strong = shapes.findIndex((shape, index) => shape === 'strong' && judged[index]?.role === 'body');
  const first = judged.findIndex((one) => one?.role === 'body');
  if (strong >= 0) return strong;
  // A single line with the length of a paragraph may be a long headline; alone it is all the text there is.
  return first < 0 ? null : first;
}

function isOpen(one: Judgement | null | undefined, shape: Shape | undefined): boolean {
  return one === null || (one?.role === 'body' && shape === 'weak');
}

/** A weak paragraph goes on to the first strong one if nothing but paragraphs lies between and a headline stands above it. */
function leadsOn(
  index: number,
  first: number,
  judged: Readonly<Judged>,
  said: readonly Said[],
  shapes: readonly Shape[],
): boolean {
  if (shapes[index] !== 'weak') return false;
  for (let at = index; at < first; at += 1) if (judged[at]?.role !== 'body') return false;
  for (let at = index - 1; at >= 0; at -= 1) {
    if (judged[at] === null && (said[at]?.forms.length ?? 0) >= 3) return true;
    if (judged[at]?.role === 'title') return true;
  }
  return false;
}

function judgeUnder(judged: Judged, above: readonly number[]): void {
  const title = judged.findIndex((one) => one?.role === 'title');
  for (const index of above) {
    judged[index] = index < title ? furnitureOf('unrelated', 'above-title') : plain('caption', 'above-body');
  }
}

/** No line has the shape of a paragraph: the first that is no furniture is the title, the others are all the body there is. */
function withoutBody(judged: Readonly<Judged>): Judgement[] {
  const open = judged.flatMap((one, index) => (one === null ? [index] : []));
  const hasTitle = judged.some((one) => one?.role === 'title');
  return judged.map((own, index) => {
    if (own !== null) return own;
    return index === open[0] && !hasTitle
      ? plain('title', 'only-line-above-body')
      : plain('body', 'paragraph-shape');
  });
}
