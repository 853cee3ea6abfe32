export type Direction = 'rtl' | 'ltr';

// Hebrew to Arabic Extended (0590–08FF), the presentation forms (FB1D–FDFF, FE70–FEFC).
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const LETTER = /\p{L}/gu;

/** The direction of most letters, so that a first word in another script turns nothing over; right to left where there is no letter. */
export function direction(text: string): Direction {
  const letters = text.match(LETTER)?.length ?? 0;
  const rightToLeft = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  return rightToLeft * 2 >= letters ? 'rtl' : 'ltr';
}
