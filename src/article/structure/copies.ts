import type { Said } from './said.ts';

/** Words in a row by which two lines are known to say the same. */
const RUN = 4;
const SHORTEST = 5;
const COPIED_SHARE = 0.75;
/** Of a summary that only begins as the lead does, and of a quotation that is credited beside it: less is told of no other line. */
const TOLD_SHARE = 0.3;

export interface Copy {
  /** The line that says the same in its own place. */
  readonly of: number;
  readonly share: number;
}

/**
 * For each line, the one other line that holds most of its runs of four words, if it holds a third of them. Linear: each
 * run is looked up once, and only the first three lines that hold it are kept.
 */
export function findCopies(said: readonly Said[]): (Copy | null)[] {
  const numbers = new Map<string, number>();
  const runs = said.map(({ forms }) => runsOf(forms, numbers));
  const holders = new Map<number, number[]>();
  for (const [index, own] of runs.entries()) {
    for (const run of own) {
      const known = holders.get(run);
      if (known === undefined) holders.set(run, [index]);
      else if (known.length < 3 && known.at(-1) !== index) known.push(index);
    }
  }
  return runs.map((own, index) => mostHeld(own, index, holders));
}

export const isCopied = (copy: Copy | null | undefined): copy is Copy =>
  copy !== null && copy !== undefined && copy.share >= COPIED_SHARE;

function mostHeld(
  own: readonly number[],
  index: number,
  holders: ReadonlyMap<number, number[]>,
): Copy | null {
  const held = new Map<number, number>();
  for (const run of own) {
    for (const other of holders.get(run) ?? []) {
      if (other !== index) held.set(other, (held.get(other) ?? 0) + 1);
    }
  }
  let best: Copy | null = null;
  for (const [of, count] of held) {
    const share = count / own.length;
    if (share >= TOLD_SHARE && (best === null || share > best.share)) best = { of, share };
  }
  return best;
}

/** The runs as 32-bit hashes of their words' numbers: two in a billion meet by chance, and one run decides nothing. */
function runsOf(forms: readonly string[], numbers: Map<string, number>): number[] {
  if (forms.length < SHORTEST) return [];
  const runs: number[] = [];
  const own = forms.map((form) => {
    const known = numbers.get(form) ?? numbers.size + 1;
    if (known > numbers.size) numbers.set(form, known);
    return known;
  });
  for (let at = 0; at + RUN <= own.length; at += 1) {
    let hash = 0;
    for (let word = at; word < at + RUN; word += 1)
      hash = Math.imul(hash ^ (own[word] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
    runs.push(hash);
  }
  return runs;
}
