import type { Span } from '../../text/span.ts';

/** `double` and `single` are straight marks, the same on both sides. */
export type MarkFamily = 'guillemet' | 'curly' | 'double' | 'single' | 'bracket';

/** A quotation mark of the text, or several of one sort that stand together. */
export interface Mark extends Span {
  readonly family: MarkFamily;
  /** What its shape says. Many pages write ” on both sides, or “ last: the place has the last word. */
  readonly shape: 'open' | 'close' | 'either';
  /** What its place says: only what opens has a blank before and a word behind. */
  readonly place: 'open' | 'close' | 'either';
}

const SHAPES: ReadonlyMap<string, readonly [MarkFamily, Mark['shape']]> = new Map([
  ['«', ['guillemet', 'open']],
  ['»', ['guillemet', 'close']],
  ['‹', ['guillemet', 'open']],
  ['›', ['guillemet', 'close']],
  ['“', ['curly', 'open']],
  ['„', ['curly', 'open']],
  ['‟', ['curly', 'open']],
  ['”', ['curly', 'close']],
  ['‘', ['single', 'open']],
  ['’', ['single', 'close']],
  ['"', ['double', 'either']],
  ['＂', ['double', 'either']],
  ["'", ['single', 'either']],
]);

const MARK = /&quot;|[«»‹›“„‟”‘’"＂'()]/gu;
const BLANK = /[\s\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
const BEFORE_OPENING = /[\s\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff([{:،,؛;\-–—.…/|>*ـ]/u;
const AFTER_CLOSING = /[\s\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff)\]}:،,؛;\-–—.…!?؟/|<*]/u;

/** The quotation marks within a line, in order. Brackets are marks where they are doubled, or stand after a colon. */
export function findMarks(text: string, line: Span): Mark[] {
  const marks: Mark[] = [];
  let bracketed = false;
  const found = [...text.slice(line.start, line.end).matchAll(MARK)];
  for (let index = 0; index < found.length; index += 1) {
    const first = found[index];
    if (first === undefined) break;
    const glyph = first[0];
    const start = line.start + first.index;
    let end = start + glyph.length;
    while (found[index + 1]?.[0] === glyph && line.start + (found[index + 1]?.index ?? 0) === end) {
      end += glyph.length;
      index += 1;
    }
    // An attribute of markup that was left in the text.
    if (text.charAt(start - 1) === '=') continue;
    const shape = glyph === '&quot;' ? (['double', 'either'] as const) : SHAPES.get(glyph);
    if (shape === undefined) {
      const opens = glyph === '(';
      if (opens && !(end - start > 1 || /:\s?$/u.test(text.slice(Math.max(line.start, start - 2), start))))
        continue;
      if (!opens && !bracketed) continue;
      bracketed = opens;
      marks.push({ start, end, family: 'bracket', shape: opens ? 'open' : 'close', place: 'either' });
      continue;
    }
    const place = placeOf(text, { start, end }, line);
    if (shape[0] === 'single' && end - start === glyph.length && place === 'either') continue;
    marks.push({ start, end, family: shape[0], shape: shape[1], place });
  }
  return marks;
}

function placeOf(text: string, mark: Span, line: Span): Mark['place'] {
  const before = mark.start > line.start ? text.charAt(mark.start - 1) : ' ';
  const after = mark.end < line.end ? text.charAt(mark.end) : ' ';
  const mayOpen = BEFORE_OPENING.test(before) && !BLANK.test(after);
  const mayClose = AFTER_CLOSING.test(after) && !BLANK.test(before);
  if (mayOpen === mayClose) return 'either';
  return mayOpen ? 'open' : 'close';
}
