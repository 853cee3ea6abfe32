export interface Cut<T> {
  readonly parts: readonly (readonly T[])[];
  /** For each part a key that none before it reaches and all of it do: as short as can be, empty for the first. */
  readonly firsts: readonly string[];
}

/** Cuts sorted items into parts of at most `most`, as `size` reckons; what shares a key stays together, even where it is more. */
export function cut<T>(
  items: readonly T[],
  key: (item: T) => string,
  { most, size }: { readonly most: number; readonly size: (item: T) => number },
): Cut<T> {
  const parts: T[][] = [];
  const firsts: string[] = [];
  let current: T[] = [];
  let filled = 0;
  let before = '';
  for (const item of items) {
    const own = key(item);
    const needed = size(item);
    if (current.length > 0 && own !== before && filled + needed > most) {
      parts.push(current);
      firsts.push(separator(before, own));
      current = [];
      filled = 0;
    }
    current.push(item);
    filled += needed;
    before = own;
  }
  if (current.length === 0) return { parts: [], firsts: [] };
  return { parts: [...parts, current], firsts: ['', ...firsts] };
}

/** The shortest beginning of `after` that `before` does not reach. */
function separator(before: string, after: string): string {
  let length = 1;
  while (after.slice(0, length) <= before) length += 1;
  return after.slice(0, length);
}

/** The part that may hold the key; -1 if there is none. */
export function partOf(firsts: readonly string[], key: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
