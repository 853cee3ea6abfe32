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
  const runs = said.map(({ forms }) => runsOf(forms));
  const holders = new Map<string, number[]>();
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
  own: readonly string[],
  index: number,
  holders: ReadonlyMap<string, number[]>,
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

function runsOf(forms: readonly string[]): string[] {
  if (forms.length < SHORTEST) return [];
  const runs: string[] = [];
  for (let at = 0; at + RUN <= forms.length; at += 1) runs.push(forms.slice(at, at + RUN).join(' '));
  return runs;
}
