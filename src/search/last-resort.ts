import Fuse from 'fuse.js';

const SHORTEST = 3;
const LONGEST_PATTERN = 32;
const MOST_GIVEN = 8;

/** Fuse over the forms, where nothing else was found. It finds a pattern inside longer words too: those are no spelling of it. */
export function lastResort(form: string, forms: readonly string[]): { form: string; share: number }[] {
  if (form.length < SHORTEST) return [];
  const slack = Math.max(1, Math.floor(form.length / 4));
  const fuse = new Fuse(
    forms.filter((one) => one.length >= SHORTEST && Math.abs(one.length - form.length) <= slack),
    { includeScore: true, isCaseSensitive: true, threshold: 0.34, distance: 20 },
  );
  return fuse
    .search(form.slice(0, LONGEST_PATTERN), { limit: MOST_GIVEN })
    .map(({ item, score = 1 }) => ({ form: item, share: 1 - score }));
}
