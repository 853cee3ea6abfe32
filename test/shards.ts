import type { ArticleRecord } from '../src/corpus/library.ts';
import { buildIndex } from '../src/search/search-index.ts';
import { planShards } from '../src/search/shards/plan-shards.ts';
import { encodeRoot } from '../src/search/shards/root-codec.ts';
import type { ShardSource } from '../src/search/shards/shard-cache.ts';
import { makeSearcher, type Searcher } from '../src/search/shards/shard-searcher.ts';

export interface Sharded {
  readonly root: Uint8Array;
  /** By kind and number. */
  readonly shards: ReadonlyMap<string, Uint8Array>;
}

/** The index of the records as shards, cut finer than a site's below a scale of 1. */
export function shardsOf(records: readonly ArticleRecord[], scale?: number): Sharded {
  const plan = planShards(
    buildIndex(records),
    (place) => {
      const record = records[place];
      if (record === undefined) throw new RangeError(String(place));
      return record.article;
    },
    scale,
  );
  const shards = [...plan.shards()].map(({ kind, number, bytes }) => [`${kind} ${number}`, bytes] as const);
  return { root: encodeRoot({ ...plan.root, release: 'test' }), shards: new Map(shards) };
}

/** Shards in memory, in place of files. */
export function sourceOf({ shards }: Sharded): ShardSource {
  return {
    async load(kind, number) {
      const bytes = shards.get(`${kind} ${number}`);
      if (bytes === undefined) throw new Error(`no shard ${kind} ${number}`);
      return bytes;
    },
  };
}

export function searcherOf(records: readonly ArticleRecord[], scale?: number): Searcher {
  const sharded = shardsOf(records, scale);
  return makeSearcher(sharded.root, () => sourceOf(sharded));
}
