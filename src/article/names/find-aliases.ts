import { claim, type Found, foundNames, isFree, type Naming, standsAt } from './naming.ts';
import { isStrange } from './strange-words.ts';

const MOST_WORDS = 3;

/** Claims the acronyms that stand in brackets behind an organisation, and the same ones wherever else they stand: its other names. */
export function findAliases(naming: Naming): void {
  const aliases = new Map<string, { readonly words: readonly string[]; readonly owner: Found }>();
  for (const owner of foundNames(naming)) {
    if (owner.type !== 'organisation' || owner.isAlias) continue;
    const end = aliasEnd(naming, owner.end);
    if (end === null) continue;
    const words = naming.forms.slice(owner.end, end);
    claimAlias(naming, owner.end, end, 0, owner);
    aliases.set(words[0] ?? '', { words, owner });
  }
  if (aliases.size === 0) return;
  for (let index = 0; index < naming.forms.length; index += 1) {
    if (!isFree(naming, index)) continue;
    for (const { form, skip } of naming.readings[index] ?? []) {
      const alias = aliases.get(form);
      if (alias === undefined || !standsAt(naming, index, alias.words)) continue;
      claimAlias(naming, index, index + alias.words.length, skip, alias.owner);
      break;
    }
  }
}

/** The place behind what the brackets hold, if they open here and hold no more than an acronym. */
function aliasEnd(naming: Naming, start: number): number | null {
  const { tokens } = naming.prose;
  const gap = (at: number) => {
    const from = tokens[at]?.span.end ?? 0;
    return naming.text.slice(from, Math.min(from + 4, tokens[at + 1]?.span.start ?? from + 4));
  };
  if (start >= tokens.length || !/^ ?[("«]{1,2} ?$/u.test(gap(start - 1)) || !gap(start - 1).includes('('))
    return null;
  let end = start + 1;
  while (end - start < MOST_WORDS && naming.joints[end - 1] === 'space') end += 1;
  if (!/^ ?["»]?\)/u.test(gap(end - 1))) return null;
  const words = naming.forms.slice(start, end);
  const free = words.every((_word, at) => isFree(naming, start + at));
  return free && isAcronym(naming, words) ? end : null;
}

function isAcronym(naming: Naming, words: readonly string[]): boolean {
  const isLatin = words.length === 1 && /^[a-z]{2,10}$/u.test(words[0] ?? '');
  return (
    isLatin || words.every((word) => (word.length >= 3 ? isStrange(naming, word) : /^\p{L}{2}$/u.test(word)))
  );
}

function claimAlias(naming: Naming, start: number, end: number, skip: number, owner: Found): void {
  const { words, listed } = owner;
  claim(naming, {
    type: owner.type,
    start,
    end,
    skip,
    words,
    listed,
    office: null,
    metonym: false,
    isAlias: true,
  });
}
