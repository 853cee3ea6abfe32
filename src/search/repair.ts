import { letterDistance } from './letter-distance.ts';

export interface Repair {
  readonly form: string;
  /** As `letterDistance` counts it. */
  readonly distance: number;
}

const MOST_GIVEN = 8;

/** Those of the forms that a word may be a slip for, nearest first. */
export function repair(form: string, candidates: readonly string[]): Repair[] {
  const most = mostDistance(form.length);
  return candidates
    .map((candidate) => ({ form: candidate, distance: letterDistance(form, candidate, most) }))
    .filter(({ distance }) => distance < Infinity)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST_GIVEN);
}

/** One wrong letter, and in a long word a vowel beside it. */
function mostDistance(length: number): number {
  return length < 4 ? 0.6 : length < 9 ? 1.05 : 1.4;
}
