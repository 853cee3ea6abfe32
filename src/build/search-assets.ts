import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { Article } from '../article/article.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { addressOf, filePath, HASH_BYTES, named, writeHead } from '../search/shards/pack.ts';
import { planShards } from '../search/shards/plan-shards.ts';
import { encodeRoot } from '../search/shards/root-codec.ts';

export interface SearchAssets {
  /** Packed, as `encodeRoot` wrote it. */
  readonly root: Uint8Array;
  /** By their paths below the site's base. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

interface OpenFile {
  readonly name: string;
  readonly members: { readonly bytes: Uint8Array; readonly length: number; readonly hash: Uint8Array }[];
}

// Small blocks fit what they hold better: the columns of a shard differ.
const PACKING = { level: 9, memLevel: 5 } as const;

/** The index as files, each packed: many hosts compress no file that they don't know. `article` gives the article at a place. */
export function searchAssets(index: SearchIndex, article: (place: number) => Article): SearchAssets {
  const plan = planShards(index, article);
  const closed: [name: string, content: Uint8Array][] = [];
  const release = createHash('sha256');
  let open: OpenFile | undefined;
  const close = () => {
    if (open === undefined) return;
    const content = join(open);
    release.update(content.subarray(0, HASH_BYTES));
    closed.push([open.name, content]);
  };
  for (const { kind, number, bytes } of plan.shards()) {
    const { name } = addressOf(kind, number);
    if (open?.name !== name) {
      close();
      open = { name, members: [] };
    }
    const packed = deflateRawSync(bytes, PACKING);
    open.members.push({ bytes: packed, length: packed.length, hash: hashOf(`${kind} ${number}`, packed) });
  }
  close();
  const id = release.digest('hex').slice(0, 16);
  return {
    root: deflateRawSync(encodeRoot({ ...plan.root, release: id }), PACKING),
    files: new Map(closed.map(([name, content]) => [filePath(name, id), content])),
  };
}

function join({ name, members }: OpenFile): Uint8Array {
  const head = writeHead(members);
  return Buffer.concat([hashOf(name, head), head, ...members.map(({ bytes }) => bytes)]);
}

function hashOf(name: string, bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(named(name, bytes)).digest().subarray(0, HASH_BYTES);
}
