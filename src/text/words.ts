import { isDigit, isLetter, isMark, pointAt } from './character-class.ts';
import type { Span } from './span.ts';

/**
 * The words of a text as spans of it, in order. A word is letters, digits and the marks on them; a number keeps the
 * point or comma between its digits (24.00, ٤٫٥).
 */
export function words(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  scanWords(text, within, (start, end) => found.push({ start, end }));
  return found;
}

export function countWords(text: string, within: Span = { start: 0, end: text.length }): number {
  let count = 0;
  scanWords(text, within, () => (count += 1));
  return count;
}

/** By hand and not by an expression, because every reading goes through every character of a collection here. */
function scanWords(text: string, within: Span, found: (start: number, end: number) => void): void {
  let start = -1;
  let wasDigit = false;
  for (let at = within.start; at < within.end;) {
    const point = pointAt(text, at);
    const digit = isDigit(point);
    if (digit || isLetter(point)) {
      if (start < 0) start = at;
    } else if (start >= 0 && !isMark(point) && !(wasDigit && joinsDigits(text, at, within.end))) {
      found(start, at);
      start = -1;
    }
    wasDigit = digit;
    at += point > 0xffff ? 2 : 1;
  }
  if (start >= 0) found(start, within.end);
}

// Point, comma, Arabic decimal and thousands marks (066B, 066C).
function joinsDigits(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 0x2e && unit !== 0x2c && unit !== 0x66b && unit !== 0x66c) return false;
  return at + 1 < end && isDigit(pointAt(text, at + 1));
}
