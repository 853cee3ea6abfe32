import type { Cluster } from './identity.ts';
import { NATIONAL } from './nations.ts';

/**
 * The short name of an organisation of a nation, behind its whole name, and told of one nation only: وزارة الداخلية behind وزارة
 * الداخلية التونسية. Pairs of clusters: the short one, and the whole one that it is a name of.
 */
export function shortOrganisations(clusters: readonly Cluster[]): ReadonlyMap<Cluster, Cluster> {
  const whole = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const { words } = cluster;
    if (!NATIONAL.has(words.at(-1) ?? '') || words.length < 3) continue;
    const short = words.slice(0, -1).join('');
    whole.set(short, [...(whole.get(short) ?? []), cluster]);
  }
  const pairs = new Map<Cluster, Cluster>();
  for (const cluster of clusters) {
    const [only, ...others] = whole.get(cluster.words.join('')) ?? [];
    if (only === undefined || others.length > 0) continue;
    if (firstOf(only) < firstOf(cluster)) pairs.set(cluster, only);
  }
  return pairs;
}

function firstOf({ members }: Cluster): number {
  let first = Infinity;
  for (const { found } of members) first = Math.min(first, found.start);
  return first;
}
