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
  for (const end of lineEnds(text)) {
    const said = trim(text, { start, end });
    const last = found.at(-1);
    if (said.start < said.end || last === undefined) found.push({ start, end, said });
    else found[found.length - 1] = { ...last, end };
    start = end;
  }
  return joinLeadingBlank(found);
}

function* lineEnds(text: string): Generator<number> {
  for (const match of text.matchAll(LINE_END)) yield match.index + match[0].length;
  yield text.length;
}

/** A blank first line belongs to the next: blocks begin where the text begins. */
function joinLeadingBlank(lines: readonly Line[]): Line[] {
  const [first, second, ...rest] = lines;
  if (first === undefined) return [];
  if (second === undefined || first.said.start < first.said.end) return [...lines];
  return [{ ...second, start: first.start }, ...rest];
}
