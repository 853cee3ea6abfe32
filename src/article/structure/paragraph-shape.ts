import { STOPPED } from './judgement.ts';
import type { Said } from './said.ts';

/** `strong`: a paragraph wherever it stands. `weak`: one among paragraphs, but a headline could have its shape. */
export type Shape = 'strong' | 'weak' | 'open';

const COMMA = /[،,؛]/u;

export function shapeOf({ text, forms, isFinal }: Said): Shape {
  const count = forms.length;
  if (count >= 26 || (count >= 9 && STOPPED.test(text))) return 'strong';
  if (count >= 16 && isFinal && COMMA.test(text)) return 'strong';
  if (count >= 16 || (count >= 9 && isFinal && !/\.\.$/u.test(text))) return 'weak';
  return 'open';
}
