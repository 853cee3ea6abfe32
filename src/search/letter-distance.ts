/**
 * What it costs to take one folded word for another as a slip: 0 for equal words, 1 for a letter that has nothing in common
 * with the other, less for what hands and spellings really do.
 */

// The rows of the standard Arabic keyboard; folded, so أ and إ stand with ا.
const KEY_ROWS = ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ذءؤرىهوزظ'];
const VOWELS = new Set('اويء');
// Letters that write one sound of a foreign name: غاتيلوف, جاتيلوف; تونس, طونس; سربيا, صربيا; لافروف, لافرو.
const SAME_SOUND = ['غجقك', 'تط', 'سصزثش', 'دضذظ', 'فو', 'حه', 'به'];

const VOWEL = 0.35;
const SOUND = 0.3;
const NEIGHBOUR = 0.6;
const SWAP = 0.6;
const DOUBLED = 0.3;
const OTHER = 1;

const nearPairs = new Map<string, number>();
const near = (a: string, b: string, cost: number) => {
  for (const pair of [a + b, b + a]) nearPairs.set(pair, Math.min(cost, nearPairs.get(pair) ?? OTHER));
};
for (const row of KEY_ROWS) {
  for (let at = 1; at < row.length; at += 1) near(row.charAt(at - 1), row.charAt(at), NEIGHBOUR);
}
for (const group of SAME_SOUND) {
  for (const a of group) for (const b of group) if (a !== b) near(a, b, SOUND);
}
for (const a of VOWELS) for (const b of VOWELS) if (a !== b) near(a, b, VOWEL);

/** Damerau's distance (one swap of neighbours) with costs; `most` and more is given as Infinity. Words of up to some forty letters. */
export function letterDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) * VOWEL > most) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, () => 0);
  for (let column = 1; column <= b.length; column += 1)
    last[column] = (last[column - 1] ?? 0) + gap(b, column - 1);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [(last[0] ?? 0) + gap(a, row - 1)];
    let least = current[0] ?? 0;
    for (let column = 1; column <= b.length; column += 1) {
      const cost = Math.min(
        (last[column] ?? 0) + gap(a, row - 1),
        (current[column - 1] ?? 0) + gap(b, column - 1),
        (last[column - 1] ?? 0) + change(a.charAt(row - 1), b.charAt(column - 1)),
        swapped(a, b, row, column) ? (beforeLast[column - 2] ?? 0) + SWAP : Infinity,
      );
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return Infinity;
    beforeLast = last;
    last = current;
  }
  const distance = last[b.length] ?? Infinity;
  return distance > most ? Infinity : distance;
}

/** A letter too many or too few. */
function gap(word: string, at: number): number {
  const letter = word.charAt(at);
  if (VOWELS.has(letter)) return VOWEL;
  return word.charAt(at - 1) === letter || word.charAt(at + 1) === letter ? DOUBLED : OTHER;
}

function change(a: string, b: string): number {
  return a === b ? 0 : (nearPairs.get(a + b) ?? OTHER);
}

function swapped(a: string, b: string, row: number, column: number): boolean {
  return (
    row > 1 &&
    column > 1 &&
    a.charAt(row - 1) === b.charAt(column - 2) &&
    a.charAt(row - 2) === b.charAt(column - 1)
  );
}
