import { claim, type Naming } from './naming.ts';
import { endsInMaqsura } from './person-words.ts';
import { isStrange } from './strange-words.ts';
import { ACTING, HONOURS, OFFICES } from './word-lists.ts';

/** Two words or more of no known use, where somebody speaks or an office stands behind them (قال رامين مهمانبرست المتحدث). */
export function strangerAt(naming: Naming, index: number): number | null {
  if (naming.joints[index] !== 'space' || !isStranger(naming, index)) return null;
  let end = index + 1;
  while (end - index < 4 && naming.joints[end - 1] === 'space' && isStranger(naming, end)) end += 1;
  if (end < index + 2) return null;
  const before = naming.joints[index - 1] === 'space' ? (naming.forms[index - 1] ?? '') : '';
  const after = naming.joints[end - 1] === 'apart' ? '' : (naming.forms[end] ?? '');
  const speaks = ACTING.has(before) || ACTING.has(before.replace(/^[وفس]/u, ''));
  const isTold =
    OFFICES.has(after) || HONOURS.has(after) || (ACTING.has(after) && naming.joints[end - 1] === 'space');
  if (!speaks && !isTold) return null;
  const words = naming.forms.slice(index, end);
  claim(naming, {
    type: 'person',
    start: index,
    end,
    skip: 0,
    words,
    listed: null,
    office: null,
    metonym: false,
  });
  return end;
}

function isStranger(naming: Naming, index: number): boolean {
  const form = naming.forms[index] ?? '';
  const isFree = naming.holder[index] === null && form.length >= 4;
  return isFree && !endsInMaqsura(naming, index) && isStrange(naming, form);
}
