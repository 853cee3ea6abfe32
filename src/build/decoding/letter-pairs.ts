import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseBackground } from '../../corpus/background.ts';

const WORDS = new URL('../data/news-word-frequencies.tsv.gz', import.meta.url);

/** The letters that folding leaves; 0 is what stands between words, 30 any other letter of the script. */
const LETTERS = 'ءابتثجحخدذرزسشصضطظعغفقكلمنهوي';
export const BETWEEN_WORDS = 0;
const RARE_LETTER = LETTERS.length + 1;
export const LETTER_CLASSES = LETTERS.length + 2;

/** The class of a folded letter: 1–30. */
export function letterClass(folded: string): number {
  const place = LETTERS.indexOf(folded);
  return place < 0 ? RARE_LETTER : place + 1;
}

let table: Float64Array | undefined;

/**
 * For each pair of classes `a * LETTER_CLASSES + b`: how many bits likelier `b` is after `a` in Arabic news than if every
 * class were as likely. Counted from the words of news at large, made when first asked for.
 */
export function letterPairs(): Float64Array {
  table ??= countPairs();
  return table;
}

/** Added to each count: a pair never seen is unlikely, not impossible. */
const SMOOTHING = 2;

function countPairs(): Float64Array {
  const counts = new Float64Array(LETTER_CLASSES * LETTER_CLASSES).fill(SMOOTHING);
  const { counts: words } = parseBackground(gunzipSync(readFileSync(WORDS)).toString('utf8'));
  for (const [word, { occurrences }] of words) {
    let last = BETWEEN_WORDS;
    for (const letter of [...word, '']) {
      const next = letter === '' ? BETWEEN_WORDS : letterClass(letter);
      const at = last * LETTER_CLASSES + next;
      counts[at] = (counts[at] ?? 0) + occurrences;
      last = next;
    }
  }
  return counts.map((count, at) => {
    const first = at - (at % LETTER_CLASSES);
    const sum = counts.subarray(first, first + LETTER_CLASSES).reduce((a, b) => a + b, 0);
    return Math.log2((count / sum) * LETTER_CLASSES);
  });
}
