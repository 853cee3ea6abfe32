import { isLetter, pointAt } from './character-class.ts';
import type { Span } from './span.ts';

export type Direction = 'rtl' | 'ltr';

/** The direction of most letters of a text, or of some spans of it, so that a first word in another script turns nothing over; right to left where there is no letter. */
export function direction(
  text: string,
  within: readonly Span[] = [{ start: 0, end: text.length }],
): Direction {
  let letters = 0;
  let rightToLeft = 0;
  for (const { start, end } of within) {
    for (let at = start; at < end;) {
      const point = pointAt(text, at);
      if (isLetter(point)) {
        letters += 1;
        if (isRightToLeft(point)) rightToLeft += 1;
      }
      at += point > 0xffff ? 2 : 1;
    }
  }
  return rightToLeft * 2 >= letters ? 'rtl' : 'ltr';
}

// Hebrew to Arabic Extended (0590–08FF), the presentation forms (FB1D–FDFF, FE70–FEFC).
function isRightToLeft(point: number): boolean {
  return (
    (point >= 0x590 && point <= 0x8ff) ||
    (point >= 0xfb1d && point <= 0xfdff) ||
    (point >= 0xfe70 && point <= 0xfefc)
  );
}
