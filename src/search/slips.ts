/**
 * Where a word is filed, so that it is found by another that is a slip of it. Its skeleton is what vowels, doubled letters and
 * letters of one sound leave of it. A short skeleton is filed whole and with each letter taken out; a longer one by its first and its last
 * letters: one slip leaves one of the two as it is. Found so, a word is then measured letter by letter.
 */

const SHORTEST = 3;
const LONGEST = 32;
const ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{3})/u;
const LONGEST_SHORT = 3;

// Each letter of a sound goes by the first: the classes of `letter-distance.ts`. Vowels go by none.
const SOUNDS: ReadonlyMap<string, string> = new Map(
  ['غجقك', 'تط', 'سصزث', 'دضذظ', 'حهب'].flatMap((group) =>
    [...group].map((letter) => [letter, group.charAt(0)] as const),
  ),
);
const VOWELS = new Set('اويء');

/** The keys of a word of the collection. */
export function filedKeys(form: string): string[] {
  // Two letters may be a word of three with one too few.
  if (form.length < SHORTEST - 1 || form.length > LONGEST) return [];
  const skeleton = skeletonOf(form);
  const keys =
    skeleton.length <= LONGEST_SHORT ? [...withOneLess(skeleton), skeleton] : ends(skeleton, skeleton.length);
  return [...new Set(keys)];
}

/** The keys under which a word that is not the collection's is looked for. */
export function askedKeys(form: string): string[] {
  if (form.length < SHORTEST || form.length > LONGEST) return [];
  const skeleton = skeletonOf(form);
  const keys = skeleton.length <= LONGEST_SHORT + 1 ? [...withOneLess(skeleton), skeleton] : [];
  for (const length of [skeleton.length - 1, skeleton.length, skeleton.length + 1]) {
    if (length > LONGEST_SHORT) keys.push(...ends(skeleton, length));
  }
  // Two letters that changed places across the middle leave neither half as it was.
  const { length } = skeleton;
  if (length > LONGEST_SHORT && length % 2 === 0) keys.push(...ends(middleSwapped(skeleton), length));
  return [...new Set(keys)];
}

function skeletonOf(form: string): string {
  let skeleton = '';
  let before = '';
  for (const letter of form.replace(ARTICLE, '')) {
    if (!VOWELS.has(letter) && letter !== before) skeleton += SOUNDS.get(letter) ?? letter;
    before = letter;
  }
  return skeleton;
}

function middleSwapped(skeleton: string): string {
  const at = skeleton.length / 2;
  return skeleton.slice(0, at - 1) + skeleton.charAt(at) + skeleton.charAt(at - 1) + skeleton.slice(at + 1);
}

function withOneLess(skeleton: string): string[] {
  return Array.from(skeleton, (_, at) => skeleton.slice(0, at) + skeleton.slice(at + 1));
}

/** The first and the last letters as they are filed for a skeleton of `length` letters. */
function ends(skeleton: string, length: number): string[] {
  const half = Math.floor(length / 2);
  return [`${skeleton.slice(0, half)}+${length}`, `${skeleton.slice(-half)}-${length}`];
}
