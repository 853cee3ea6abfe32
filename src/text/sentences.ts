import { isLineEnd } from './character-class.ts';
import { type Span, trim } from './span.ts';

/** A quotation open for longer than this has lost its closing mark. */
const LONGEST_QUOTATION = 600;

const STOPS = '.!?؟';
// A stop keeps what closes behind it.
const TRAILING = '»”")’';
const ARABIC_LETTER = /[\u0620-\u064a\u066e-\u06d3]/;
const WORD_UNIT = /[\p{L}\p{N}]/u;
// One letter, or a title cut to one (د. م.), or the parts of ص.ب.
const ABBREVIATION = /(?:^|[^\p{L}\p{N}])\p{L}$/u;

/**
 * The sentences of `within`, as trimmed spans of `text`, in order; a line end always ends one.
 * Quotations that close within 600 characters are not cut. Linear in the length.
 */
export function sentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  let start = within.start;
  const push = (end: number) => {
    const span = trim(text, { start, end });
    if (span.start < span.end && WORD_UNIT.test(text.slice(span.start, span.end))) found.push(span);
    start = end;
  };
  for (const line of lines(text, within)) {
    for (const end of breaks(text, line)) push(end);
    push(line.end);
  }
  return found;
}

function* lines(text: string, within: Span): Generator<Span> {
  let { start } = within;
  for (let index = within.start; index < within.end; index += 1) {
    if (isLineEnd(text.charCodeAt(index))) {
      yield { start, end: index };
      start = index + 1;
    }
  }
  yield { start, end: within.end };
}

type Sort = 'stop' | 'opening' | 'closing' | 'straight';

/** What a unit may be to a sentence. */
const SORTS: ReadonlyMap<number, Sort> = new Map([
  ...Array.from(STOPS, (unit) => [unit.charCodeAt(0), 'stop'] as const),
  ...Array.from('«“„', (unit) => [unit.charCodeAt(0), 'opening'] as const),
  ...Array.from('»”', (unit) => [unit.charCodeAt(0), 'closing'] as const),
  [0x22, 'straight'],
]);

/** The closed quotations of a line from mark to mark, in order; what lies in another or overlaps it is one with it. */
function quotations(marks: readonly Mark[]): Span[] {
  const closed: Span[] = [];
  const open: number[] = [];
  let straight = -1;
  const close = (start: number, end: number) => {
    if (end - start <= LONGEST_QUOTATION) closed.push({ start, end });
  };
  for (const { at, sort } of marks) {
    if (sort === 'opening') open.push(at);
    else if (sort === 'closing') {
      const from = open.pop();
      if (from !== undefined) close(from, at);
    } else if (sort === 'straight') {
      if (straight >= 0) close(straight, at);
      straight = straight < 0 ? at : -1;
    }
  }
  return closed.length < 2 ? closed : joined(closed.sort((a, b) => a.start - b.start));
}

function joined(sorted: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of sorted) {
    const last = whole.at(-1);
    if (last === undefined || last.end < span.start) whole.push(span);
    else if (last.end < span.end) whole[whole.length - 1] = { start: last.start, end: span.end };
  }
  return whole;
}

interface Mark {
  readonly at: number;
  readonly sort: Sort;
}

/** Where sentences of the line end, exclusive. */
function breaks(text: string, line: Span): number[] {
  const marks: Mark[] = [];
  for (let at = line.start; at < line.end; at += 1) {
    const unit = text.charCodeAt(at);
    // Most units are Arabic letters (0620–06FF) and blanks.
    if (unit === 0x20 || (unit >= 0x620 && unit <= 0x6ff)) continue;
    const sort = SORTS.get(unit);
    if (sort !== undefined) marks.push({ at, sort });
  }
  const quoted = quotations(marks);
  const ends: number[] = [];
  let quotation = 0;
  let from = line.start;
  for (const { at, sort } of marks) {
    while ((quoted[quotation]?.end ?? Infinity) <= at) quotation += 1;
    // A closing mark stands behind what it closes.
    if (at < from || sort === 'opening' || (quoted[quotation]?.start ?? Infinity) <= at) continue;
    const isEnd = sort === 'stop' ? stopEndsSentence(text, at, line) : quotationEndsSentence(text, at, line);
    if (!isEnd) continue;
    from = sort === 'stop' ? afterTrailing(text, at + 1, line.end) : at + 1;
    ends.push(from);
  }
  return ends;
}

function stopEndsSentence(text: string, index: number, line: Span): boolean {
  const unit = text.charAt(index);
  const previous = index > line.start ? text.charAt(index - 1) : '';
  const next = index + 1 < line.end ? text.charAt(index + 1) : '';
  if (unit !== '.') return !STOPS.includes(next);
  // Two or three points are a pause.
  if (next === '.' || previous === '.') return false;
  if (/\p{N}/u.test(previous) && /\p{N}/u.test(next)) return false;
  if (ABBREVIATION.test(text.slice(Math.max(line.start, index - 2), index))) return false;
  if (WORD_UNIT.test(next)) {
    return (
      ARABIC_LETTER.test(next) &&
      /\p{L}\p{M}*\p{L}\p{M}*\p{L}\p{M}*$/u.test(text.slice(Math.max(line.start, index - 12), index))
    );
  }
  return true;
}

/** A quotation whose last character is a stop ends its sentence, unless a mark or letter is stuck to it. */
function quotationEndsSentence(text: string, index: number, line: Span): boolean {
  const last = text.charAt(index - 1);
  if (index === line.start || !STOPS.includes(last) || text.charAt(index - 2) === '.') return false;
  const next = index + 1 < line.end ? text.charAt(index + 1) : '';
  return next === '' || /\s/.test(next);
}

function afterTrailing(text: string, from: number, end: number): number {
  let index = from;
  while (index < end && TRAILING.includes(text.charAt(index))) index += 1;
  return index;
}
