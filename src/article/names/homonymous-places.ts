import type { Listed } from './gazetteer.ts';
import { BEARERS } from './homonyms.ts';
import type { Naming } from './naming.ts';
import { readings } from './readings.ts';
import { nameKey } from './word-lists.ts';

/** Which of the places of one name is meant: told by the word before it, else by the text; the name itself where neither tells. */
export function meantPlace(naming: Naming, index: number, listed: Listed): Listed {
  const bearers = BEARERS.get(nameKey(listed.name));
  if (bearers === undefined) return listed;
  const span = naming.prose.tokens[index]?.span ?? { start: 0, end: 0 };
  // عمّان has a shadda, the sultanate none.
  const marked = naming.text.slice(span.start, span.end).includes('م\u0651');
  const before = naming.forms[index - 1] ?? '';
  const near = bearers.filter(({ signs }) => signs.has(before));
  if (near.length === 1) return near[0]?.listed ?? listed;
  if (marked) return bearers.at(-1)?.listed ?? listed;
  const told = bearers.filter(({ signs }) => isTold(naming, signs));
  return told.length === 1 ? (told[0]?.listed ?? listed) : listed;
}

const read = new WeakMap<Naming, ReadonlySet<string>>();

function isTold(naming: Naming, signs: ReadonlySet<string>): boolean {
  let words = read.get(naming);
  if (words === undefined) {
    words = new Set(naming.forms.flatMap((form) => readings(form).map((reading) => reading.form)));
    read.set(naming, words);
  }
  for (const sign of signs) if (words.has(sign)) return true;
  return false;
}
