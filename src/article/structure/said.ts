import { slice } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { FINAL } from './judgement.ts';
import type { Line } from './lines.ts';

/** What is asked of a line again and again, found once. */
export interface Said {
  readonly text: string;
  /** Folded words; of a line longer than 20,000 units, those of its beginning. */
  readonly forms: readonly string[];
  /** True if the line ends as a sentence does. */
  readonly isFinal: boolean;
}

const LONGEST_READ = 20_000;

/** `take` gives the words of one line after another. */
export function readSaid(
  text: string,
  lines: readonly Line[],
  take: (within: Span) => readonly Token[],
): Said[] {
  return lines.map(({ said }) => {
    const head = { start: said.start, end: Math.min(said.end, said.start + LONGEST_READ) };
    return {
      text: slice(text, said),
      forms: take(head).map(({ form }) => form),
      // The end is enough to look at.
      isFinal: FINAL.test(text.slice(Math.max(said.start, said.end - 8), said.end)),
    };
  });
}
