/** A half-open range `[start, end)` of UTF-16 code units in a string that the holder names. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The span without the white space at its two ends; empty at `start` if there is nothing else. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * White space, and the marks that take no room at all.
 * 200B–200F and 202A–202E: zero-width space to the embedding marks; 2066–2069, 061C: isolates.
 */
function isBlank(unit: number): boolean {
  return (
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0x20 ||
    unit === 0x85 ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x2066 && unit <= 0x2069) ||
    unit === 0x3000 ||
    unit === 0xfeff ||
    unit === 0x061c
  );
}
