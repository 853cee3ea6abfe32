import { inflateRawSync } from 'node:zlib';
import type { SearchAssets } from '../src/build/search-assets.ts';
import {
  addressOf,
  filePath,
  HASH_BYTES,
  headLength,
  type Member,
  readHead,
} from '../src/search/shards/pack.ts';
import type { ShardSource } from '../src/search/shards/shard-cache.ts';

/** What a link is like. */
export interface Link {
  /** ms */
  readonly roundTrip: number;
  /** A second; Infinity for a link that costs no time. */
  readonly bytes: number;
}

export const NO_DELAY: Link = { roundTrip: 0, bytes: Infinity };

export interface Host {
  readonly source: (release: string) => ShardSource;
  /** Bytes sent so far. */
  sent(): number;
}

/** Sends the files of an index as a static host does, with ranges or without, all over one link. */
export function makeHost(assets: SearchAssets, articleCount: number, link: Link, ranges = true): Host {
  let bytes = 0;
  let free = 0;
  const send = async (length: number) => {
    bytes += length;
    if (link.roundTrip === 0) return;
    // What is asked for together comes one after the other.
    const now = performance.now();
    free = Math.max(free, now + link.roundTrip) + (length / link.bytes) * 1000;
    await new Promise((resolve) => setTimeout(resolve, free - now));
  };
  const source = (release: string): ShardSource => {
    const heads = new Map<string, Promise<Member[]>>();
    return {
      async load(kind, number) {
        const { name, member, most } = addressOf(kind, number);
        const file = assets.files.get(filePath(name, release)) ?? new Uint8Array();
        const count = most === 1 ? 1 : Math.min(most, articleCount - (number - member));
        const length = headLength(count);
        const isWhole = count === 1 || !ranges;
        const head =
          heads.get(name) ??
          send(isWhole ? file.length : length).then(() => readHead(file.subarray(HASH_BYTES, length), count));
        heads.set(name, head);
        const wanted = (await head)[member];
        if (wanted === undefined) throw new RangeError(name);
        if (!isWhole) await send(wanted.end - wanted.start);
        return inflateRawSync(file.subarray(wanted.start, wanted.end));
      },
    };
  };
  return { source, sent: () => bytes };
}
