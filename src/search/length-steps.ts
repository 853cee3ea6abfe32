/**
 * Lengths of articles in steps, five to a doubling, so that a step goes in a few bits beside each posting: a length is at most a fourteenth
 * away from its step's. Ranking uses the steps everywhere, in memory too.
 */
const EXACT = 16;
const A_DOUBLING = 5;
export const STEPS = 64;

/** 0–63: a length of up to sixteen words is its own step. */
export function lengthStep(length: number): number {
  if (length <= EXACT) return Math.round(length);
  return Math.min(STEPS - 1, EXACT + Math.round(Math.log2(length / EXACT) * A_DOUBLING));
}

export function stepLength(step: number): number {
  return step <= EXACT ? step : EXACT * 2 ** ((step - EXACT) / A_DOUBLING);
}
