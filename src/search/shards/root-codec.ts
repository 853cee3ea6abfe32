import { makeFrontCoder, makeFrontReader, readColumns, writeColumns } from './columns.ts';

/** The shards that are found by a key: each table's shards begin with these keys, in order. */
export const TABLES = ['vocabulary', 'forms', 'slips', 'postings'] as const;
export type Table = (typeof TABLES)[number];
/** `words` is one shard: the list of `word-codes.ts`, which passages are read with. `passages` has one for each article, by its place. */
export type ShardKind = Table | 'words' | 'passages';

/** What is loaded before the first query. */
export interface Root {
  /** Names all shards of one build: they lie below it, and carry it in their hashes. */
  readonly release: string;
  readonly articleCount: number;
  /** Mean words of a title, and of the rest. */
  readonly means: readonly [number, number];
  /** The least key that a shard may hold, for each shard of a table; the first is empty. */
  readonly firsts: Readonly<Record<Table, readonly string[]>>;
}

const COLUMNS = ['facts', 'heads', 'letters'] as const;

export function encodeRoot(root: Root): Uint8Array {
  return writeColumns(COLUMNS, ({ facts, heads, letters }) => {
    facts.text(root.release);
    facts.whole(root.articleCount);
    for (const mean of root.means) facts.text(String(mean));
    const keys = makeFrontCoder(heads, letters);
    for (const table of TABLES) {
      facts.whole(root.firsts[table].length);
      for (const first of root.firsts[table]) keys.next(first);
    }
  });
}

/** Throws `DamagedBytes`. */
export function decodeRoot(bytes: Uint8Array): Root {
  return readColumns(COLUMNS, bytes, ({ facts, heads, letters }) => {
    const list = (next: () => string) => {
      const all: string[] = [];
      for (let left = facts.whole(); left > 0; left -= 1) all.push(next());
      return all;
    };
    const release = facts.text();
    const articleCount = facts.whole();
    const means = [Number(facts.text()), Number(facts.text())] as const;
    const nextKey = makeFrontReader(heads, letters);
    const firsts = {
      vocabulary: list(nextKey),
      forms: list(nextKey),
      slips: list(nextKey),
      postings: list(nextKey),
    };
    return { release, articleCount, means, firsts };
  });
}
