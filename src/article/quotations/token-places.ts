import type { Token } from '../../text/tokens.ts';

/** The place of the first token that ends after `offset`; their number if there is none. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
