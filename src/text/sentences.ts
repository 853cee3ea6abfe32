import { type Span, trim } from './span.ts';

/** A quotation open for longer than this has lost its closing mark. */
const LONGEST_QUOTATION = 600;

const OPENING = '«“„';
const CLOSING = '»”';
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
    const quoted = quotations(text, line);
    for (const end of breaks(text, line, quoted)) push(end);
    push(line.end);
  }
  return found;
}

function* lines(text: string, within: Span): Generator<Span> {
  let start = within.start;
  for (let index = within.start; index < within.end; index += 1) {
    if (/[\n\r\u0085\u2028\u2029]/.test(text.charAt(index))) {
      yield { start, end: index };
      start = index + 1;
    }
  }
  yield { start, end: within.end };
}

/** For each unit of the line: how many closed quotations it stands in. */
function quotations(text: string, line: Span): Uint16Array {
  const steps = new Int32Array(line.end - line.start + 1);
  const open: number[] = [];
  let straight = -1;
  const close = (from: number, to: number) => {
    if (to - from > LONGEST_QUOTATION) return;
    steps[from - line.start] = (steps[from - line.start] ?? 0) + 1;
    steps[to - line.start] = (steps[to - line.start] ?? 0) - 1;
  };
  for (let index = line.start; index < line.end; index += 1) {
    const unit = text.charAt(index);
    if (OPENING.includes(unit)) open.push(index);
    else if (CLOSING.includes(unit)) {
      const from = open.pop();
      if (from !== undefined) close(from, index);
    } else if (unit === '"') {
      if (straight < 0) straight = index;
      else {
        close(straight, index);
        straight = -1;
      }
    }
  }
  const depths = new Uint16Array(line.end - line.start);
  let depth = 0;
  for (let index = 0; index < depths.length; index += 1) {
    depth += steps[index] ?? 0;
    depths[index] = depth;
  }
  return depths;
}

/** Where sentences of the line end, exclusive. */
function* breaks(text: string, line: Span, quoted: Uint16Array): Generator<number> {
  for (let index = line.start; index < line.end; index += 1) {
    const unit = text.charAt(index);
    if (quoted[index - line.start] !== 0) continue;
    if (STOPS.includes(unit) && stopEndsSentence(text, index, line)) {
      const end = afterTrailing(text, index + 1, line.end);
      yield end;
      index = end - 1;
    } else if ((CLOSING.includes(unit) || unit === '"') && quotationEndsSentence(text, index, line)) {
      yield index + 1;
    }
  }
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
