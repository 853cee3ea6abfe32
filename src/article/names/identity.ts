import type { FormReason } from './entity.ts';
import type { Found } from './naming.ts';
import { shortOrganisations } from './join-organisations.ts';
import { skeleton } from './likeness.ts';
import { ARABIC_GIVEN } from './word-lists.ts';
import { bare, isFathers, joinParticles, sameFullName, sameWord } from './same-name.ts';

/** One person, organisation or place, while its spellings are gathered. */
export interface Cluster {
  readonly members: { readonly found: Found; readonly reason: FormReason }[];
  /** Folded words of its fullest name. */
  words: readonly string[];
}

/** How many names of one skeleton are compared with each other: keeps a list of ten thousand names linear. */
const MOST_COMPARED = 24;

/** Lays every name to the one it names; what is not clear stays apart. */
export function identify(all: readonly Found[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const found of all) {
    const key = `${found.type} ${found.listed === null ? found.words.join('') : `= ${found.listed.name}`}`;
    const held = clusters.get(key);
    if (held === undefined)
      clusters.set(key, { members: [{ found, reason: 'spelling' }], words: found.words });
    else
      held.members.push({
        found,
        reason:
          held.words.join(' ') === found.words.join(' ')
            ? 'spelling'
            : found.listed === null
              ? 'spelling'
              : 'listed',
      });
  }
  const people = [...clusters.values()].filter(({ members }) => members[0]?.found.type === 'person');
  const others = [...clusters.values()].filter(({ members }) => members[0]?.found.type !== 'person');
  const full = joinVariants(people.filter(({ words }) => words.length > 1));
  const single = people.filter(({ words }) => words.length === 1);
  return [...joinShort(others), ...joinParts(joinShorter(full), single)];
}

function joinShort(others: readonly Cluster[]): Cluster[] {
  const whole = shortOrganisations(others.filter(({ members }) => members[0]?.found.type === 'organisation'));
  for (const [short, cluster] of whole) join(cluster, short, 'part');
  return others.filter((cluster) => !whole.has(cluster));
}

/** Full names that are spellings of each other, word by word. */
function joinVariants(full: readonly Cluster[]): Cluster[] {
  const blocks = new Map<string, Cluster[]>();
  const kept: Cluster[] = [];
  for (const cluster of full) {
    const block = skeleton(cluster.words.join('')).slice(-3);
    const held = blocks.get(block) ?? [];
    const same = held.find((other) => sameFullName(other.words, cluster.words));
    if (same !== undefined) join(same, cluster, 'variant');
    else {
      if (held.length < MOST_COMPARED) held.push(cluster);
      blocks.set(block, held);
      kept.push(cluster);
    }
  }
  return kept;
}

/** A full name that only one longer name of the document holds, in order and from the same first or to the same last word. */
function joinShorter(full: readonly Cluster[]): Cluster[] {
  const byEnd = new Map<string, Cluster[]>();
  const sorted = full.toSorted((a, b) => b.words.length - a.words.length);
  const kept: Cluster[] = [];
  for (const cluster of sorted) {
    const ends = [`< ${cluster.words[0] ?? ''}`, `> ${cluster.words.at(-1) ?? ''}`];
    const longer = new Set(
      ends
        .flatMap((end) => (byEnd.get(end) ?? []).slice(0, MOST_COMPARED))
        .filter(({ words }) => words.length > cluster.words.length && holdsInOrder(words, cluster.words)),
    );
    const [only] = longer;
    if (longer.size === 1 && only !== undefined) join(only, cluster, 'part');
    else {
      kept.push(cluster);
      for (const end of ends) byEnd.set(end, [...(byEnd.get(end) ?? []).slice(0, MOST_COMPARED), cluster]);
    }
  }
  return kept;
}

function holdsInOrder(longer: readonly string[], shorter: readonly string[]): boolean {
  // A son's name holds his father's: خالد بن سعود is not سعود, سعد رفيق الهنداوي not رفيق الهنداوي; محمد goes before others.
  if (longer[0] !== shorter[0]) {
    const isSons = longer[0] !== 'محمد' && ARABIC_GIVEN.has(shorter[0] ?? '');
    if (isSons || longer.includes('بن')) return false;
  }
  let at = 0;
  for (const word of longer) if (word === shorter[at]) at += 1;
  return at === shorter.length;
}

/** A surname or given name alone, where only one full name of the document has it. */
function joinParts(full: readonly Cluster[], single: readonly Cluster[]): Cluster[] {
  const owners = new Map<string, Set<Cluster>>();
  const own = (key: string, cluster: Cluster) => owners.set(key, (owners.get(key) ?? new Set()).add(cluster));
  for (const cluster of full) {
    const words = joinParticles(cluster.words);
    // With its particle (ديميستورا) and without.
    const surnames = isFathers(cluster.words) ? [] : [words.at(-1) ?? '', cluster.words.at(-1) ?? ''];
    for (const word of new Set([words[0] ?? '', ...surnames].map(bare))) own(`= ${word}`, cluster);
    own(`~ ${skeleton(words.at(-1) ?? '')}`, cluster);
  }
  const kept: Cluster[] = [...full];
  for (const cluster of single) {
    const word = cluster.words[0] ?? '';
    const [same, ...more] = owners.get(`= ${bare(word)}`) ?? [];
    if (same !== undefined && more.length === 0) join(same, cluster, 'part');
    else if (same !== undefined || !joinVariantPart(owners, kept, cluster)) kept.push(cluster);
  }
  return kept;
}

function joinVariantPart(
  owners: ReadonlyMap<string, Set<Cluster>>,
  kept: readonly Cluster[],
  cluster: Cluster,
): boolean {
  const word = cluster.words[0] ?? '';
  const alike = [...(owners.get(`~ ${skeleton(word)}`) ?? [])].slice(0, MOST_COMPARED);
  const fits = alike.filter(({ words }) => sameWord(joinParticles(words).at(-1) ?? '', word));
  const [only] = fits;
  if (fits.length !== 1 || only === undefined || !kept.includes(only)) return false;
  join(only, cluster, 'variant');
  return true;
}

function join(into: Cluster, from: Cluster, reason: FormReason): void {
  for (const { found } of from.members) into.members.push({ found, reason });
  if (from.words.length > into.words.length) into.words = from.words;
}
