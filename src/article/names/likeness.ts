/** Letters that Arabic papers write for one foreign sound, and what it costs to take one for the other. */
const COSTS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['غج', 0.25],
      ['غق', 0.25],
      ['غك', 0.25],
      ['جق', 0.25],
      ['جك', 0.4],
      ['قك', 0.25],
      ['تط', 0.25],
      ['سص', 0.25],
      ['سز', 0.25],
      ['صز', 0.25],
      ['سث', 0.25],
      ['دض', 0.25],
      ['ذد', 0.25],
      ['ذز', 0.25],
      ['فو', 0.3],
      ['فب', 0.4],
      ['اه', 0.1],
      ['جش', 0.4],
      ['خه', 0.4],
      ['خك', 0.4],
      ['شس', 0.4],
    ] as const
  ).flatMap(([[one = '', other = ''], cost]): [string, number][] => [
    [one + other, cost],
    [other + one, cost],
  ]),
);
const VOWELS = 'اويهع';
const CLASSES: ReadonlyMap<string, string> = new Map(
  ['غجقك', 'تط', 'سصزثذ', 'دض'].flatMap((letters) =>
    [...letters].map((letter) => [letter, letters.charAt(0)]),
  ),
);

/** The consonants of a word, those of one foreign sound alike. */
export function skeleton(word: string): string {
  let bones = '';
  for (const letter of word.replace(/^ال(?=.{3})/u, '')) {
    if (VOWELS.includes(letter)) continue;
    bones += CLASSES.get(letter) ?? letter;
  }
  return bones;
}

/** 0–1: how alike two spellings of a foreign word are. Weighted edit distance; the weights are ARABIC's of transliteration. */
function likeness(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, () => 0);
  for (let column = 1; column <= b.length; column += 1) {
    above[column] = (above[column - 1] ?? 0) + gap(b.charAt(column - 1));
  }
  for (let row = 1; row <= a.length; row += 1) {
    const line = [(above[0] ?? 0) + gap(a.charAt(row - 1))];
    for (let column = 1; column <= b.length; column += 1) {
      line.push(
        Math.min(
          (above[column - 1] ?? 0) + swap(a.charAt(row - 1), b.charAt(column - 1)),
          (above[column] ?? 0) + gap(a.charAt(row - 1)),
          (line[column - 1] ?? 0) + gap(b.charAt(column - 1)),
        ),
      );
    }
    above = line;
  }
  return 1 - (above[b.length] ?? 0) / Math.max(a.length, b.length, 1);
}

function gap(letter: string): number {
  return VOWELS.includes(letter) ? 0.35 : 1;
}

function swap(one: string, other: string): number {
  if (one === other) return 0;
  const cost = COSTS.get(one + other);
  if (cost !== undefined) return cost;
  return VOWELS.includes(one) && VOWELS.includes(other) ? 0.35 : 1;
}

/** True if two words can be spellings of one foreign name: equal consonants, and letters alike. Under four letters: never. */
export function isVariant(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || skeleton(a) !== skeleton(b) || skeleton(a).length < 2) return false;
  return likeness(a, b) >= (shorter <= 4 ? 0.9 : 0.85);
}
