import { type Span, trim } from '../../text/span.ts';
import type { Part, Prose } from '../prose.ts';
import type { Role } from '../structure/role.ts';
import { findMarks, type Mark } from './marks.ts';
import { pairMarks, type Pair } from './pair-marks.ts';
import { tokenFrom } from './token-places.ts';
import { verbForm } from './verb-forms.ts';

/** Words between quotation marks, without them. */
export interface Marked extends Span {
  /** With the marks. */
  readonly outer: Span;
  /** Half-open range of places in the prose's `tokens`. */
  readonly tokenStart: number;
  readonly tokenEnd: number;
  readonly role: Role;
  /** Goes on with the quotation of the paragraph before. */
  readonly continues: boolean;
  readonly bracketed: boolean;
}

// A quotation that a paragraph leaves open and a later one closes spans no more than this.
const LONGEST_PARAGRAPH = 1500;

interface Line extends Span {
  readonly part: Part;
  readonly pairs: readonly Pair[];
  readonly orphan: Mark | null;
}

/** What stands between quotation marks in the parts that tell, in order. A pull quote says again what the body says. */
export function findMarked(prose: Prose): Marked[] {
  const lines = prose.parts
    .filter(({ role }) => role !== 'pull-quote')
    .flatMap((part) => readLines(prose, part));
  const found: Marked[] = [];
  let carried = false;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    let reopened = carried;
    if (carried && line.orphan !== null) {
      add(prose, found, line, { start: line.start, end: line.orphan.start }, line.orphan.end, true);
      reopened = false;
    }
    carried = false;
    line.pairs.forEach((pair, place) => {
      const { open, close } = pair;
      const continues = reopened && place === 0;
      if (close !== null) {
        add(prose, found, line, { start: open.end, end: close.start }, close.end, continues, open);
        return;
      }
      carried = place === line.pairs.length - 1 && next !== undefined && goesOn(line, next);
      const following = line.pairs[place + 1];
      const latest = following === undefined ? line.end : introduction(prose, open.end, following.open.start);
      const end = carried ? line.end : firstStop(prose.text, open.end, latest);
      add(prose, found, line, { start: open.end, end }, end, continues, open);
    });
  });
  return found;
}

function readLines(prose: Prose, part: Part): Line[] {
  const lines: Line[] = [];
  let start = part.start;
  const push = (end: number) => {
    const span = trim(prose.text, { start, end });
    start = end + 1;
    if (span.start >= span.end) return;
    lines.push({ ...span, part, ...pairMarks(findMarks(prose.text, span), introduces(prose)) });
  };
  for (const { index } of prose.text.slice(part.start, part.end).matchAll(/[\n\r\u0085\u2028\u2029]/gu)) {
    push(part.start + index);
  }
  push(part.end);
  return lines;
}

/** Whether what stands between two opening marks leads to speech of its own, or is too long to be one quotation. */
function introduces(prose: Prose): (between: Span) => boolean {
  return ({ start, end }) => {
    if (end - start > 600) return true;
    const last = tokenFrom(prose.tokens, end);
    for (let index = last - 1; index >= Math.max(0, last - 8); index -= 1) {
      const token = prose.tokens[index];
      if (token === undefined || token.span.start < start) return false;
      const form = verbForm(token.form);
      if (form !== null && !form.ambiguous) return true;
    }
    return false;
  };
}

/** The next paragraph opens the marks again at its start, or closes what was never opened in it. */
function goesOn(line: Line, next: Line): boolean {
  if (next.part.role !== line.part.role || line.part.role !== 'body') return false;
  if (next.orphan !== null) return next.orphan.start - next.start <= LONGEST_PARAGRAPH;
  return next.pairs[0]?.open.start === next.start;
}

/** Without a closing mark only the first sentence is surely quoted. */
function firstStop(text: string, from: number, latest: number): number {
  const stop = /[.!؟](?=\s|$)|\n/u.exec(text.slice(from, Math.min(latest, from + LONGEST_PARAGRAPH)));
  return stop === null ? latest : from + stop.index + 1;
}

/** Where the verb stands that introduces a next quotation; `open` if none does. */
function introduction(prose: Prose, from: number, open: number): number {
  const last = tokenFrom(prose.tokens, open);
  for (let index = last - 1; index >= Math.max(0, last - 8); index -= 1) {
    const token = prose.tokens[index];
    if (token === undefined || token.span.start <= from) return open;
    if (verbForm(token.form)?.ambiguous === false) return token.span.start;
  }
  return open;
}

function add(
  prose: Prose,
  found: Marked[],
  line: Line,
  within: Span,
  outerEnd: number,
  continues: boolean,
  open: Mark | null = null,
): void {
  const span = trim(prose.text, within);
  const tokenStart = tokenFrom(prose.tokens, span.start);
  const tokenEnd = tokenFrom(prose.tokens, span.end - 1) + 1;
  const first = prose.tokens[tokenStart];
  if (first === undefined || first.span.start >= span.end || span.start >= span.end) return;
  const lastFits = (prose.tokens[tokenEnd - 1]?.span.start ?? Infinity) < span.end;
  found.push({
    ...span,
    outer: { start: open?.start ?? within.start, end: outerEnd },
    tokenStart,
    tokenEnd: lastFits ? tokenEnd : tokenEnd - 1,
    role: line.part.role,
    continues,
    bracketed: open?.family === 'bracket',
  });
}
