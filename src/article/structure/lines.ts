import { type Span, trim } from '../../text/span.ts';

/** A line that says something, with the blank ones behind it: lines cover their text from end to end. */
export interface Line extends Span {
  /** The line without its end and the blanks around it. */
  readonly said: Span;
}

// CR LF, LF, CR, NEL, line and paragraph separators.
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** Covers `text`; a text of blanks only is one line that says nothing. */
export function readLines(text: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  for (const end of cuts(text)) {
    const said = trim(text, { start, end });
    const last = found.at(-1);
    if (said.start < said.end || last === undefined) found.push({ start, end, said });
    else found[found.length - 1] = { ...last, end };
    start = end;
  }
  return joinLeadingBlank(found);
}

function* cuts(text: string): Generator<number> {
  let start = 0;
  for (const end of lineEnds(text)) {
    if (end - start > SHORTEST_GLUED) yield* gaps(text, start, end);
    yield end;
    start = end;
  }
}

function* lineEnds(text: string): Generator<number> {
  for (const match of text.matchAll(LINE_END)) yield match.index + match[0].length;
  yield text.length;
}

/** A line this long may be a whole article that a scraper put into one. */
const SHORTEST_GLUED = 200;
/** A headline before the first gap is no longer, a subhead between two neither. */
const LONGEST_HEADLINE = 160;
const LONGEST_SUBHEAD = 50;
// Tab, space, no-break space, en space to hair space: where paragraphs were, several stand in a row.
const GAP = /[\t \u00a0\u2002-\u200a]{2,}/g;
const BEFORE_GAP = /[.؟!:…»”")]$/u;

/** Where the paragraphs of a long line end: gaps of three blanks, or of two with one that is no space, behind an end. */
function* gaps(text: string, start: number, end: number): Generator<number> {
  let last = start;
  for (const gap of text.slice(start, end).matchAll(GAP)) {
    const at = start + gap.index;
    const wide = gap[0].length >= 3 || /[^ ]/.test(gap[0]);
    if (!wide || at === start) continue;
    const isHeadline = at - last <= (last === start ? LONGEST_HEADLINE : LONGEST_SUBHEAD);
    if (!(isHeadline && gap[0].length >= 3) && !BEFORE_GAP.test(text.slice(at - 1, at))) continue;
    last = at + gap[0].length;
    yield last;
  }
}

/** A blank first line belongs to the next: blocks begin where the text begins. */
function joinLeadingBlank(lines: readonly Line[]): Line[] {
  const [first, second, ...rest] = lines;
  if (first === undefined) return [];
  if (second === undefined || first.said.start < first.said.end) return [...lines];
  return [{ ...second, start: first.start }, ...rest];
}
