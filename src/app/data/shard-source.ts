import {
  addressOf,
  filePath,
  HASH_BYTES,
  headLength,
  type Member,
  named,
  readHead,
} from '../../search/shards/pack.ts';
import type { ShardKind } from '../../search/shards/root-codec.ts';
import type { ShardSource, Stop } from '../../search/shards/shard-cache.ts';
import { fetchBytes, persist, sha256 } from './fetch-asset.ts';
import { inflate } from './inflate.ts';
import { LoadError } from './loaded.ts';

/** The head of a file, and the whole of it where the server sends no parts. */
interface Opened {
  readonly members: readonly Member[];
  readonly whole: Uint8Array<ArrayBuffer> | null;
}

/** So many files of several shards are kept open. */
const MOST_OPEN = 64;

/**
 * The shards of a release, each checked against its hash. From a file of several a part is asked for; a server that knows no ranges
 * sends the whole, which then serves for the others.
 */
export function createShardSource(base: string, release: string, articleCount: number): ShardSource {
  const open = new Map<string, Opened>();

  async function load(kind: ShardKind, number: number, stop: Stop): Promise<Uint8Array> {
    const { name, member, most } = addressOf(kind, number);
    const count = most === 1 ? 1 : Math.min(most, articleCount - (number - member));
    const url = base + filePath(name, release);
    const signal = stop instanceof AbortSignal ? stop : undefined;
    return persist(async (cache) => {
      if (cache === 'reload') open.delete(name);
      const wish = { cache, ...(signal && { signal }) };
      const { members, whole } = open.get(name) ?? (await openFile(url, name, count, wish));
      const wanted = members[member];
      if (wanted === undefined) throw new LoadError('damaged');
      const packed = whole?.subarray(wanted.start, wanted.end) ?? (await fetchPart(url, wanted, wish));
      await check(`${kind} ${number}`, packed, wanted.hash);
      return inflate(packed);
    }, signal);
  }

  async function openFile(url: string, name: string, count: number, wish: RequestInit): Promise<Opened> {
    const length = headLength(count);
    const { bytes, isPart } = await fetchBytes(url, count === 1 ? wish : { ...wish, ...range(0, length) });
    const got = new Uint8Array(bytes);
    const head = got.subarray(HASH_BYTES, length);
    await check(name, head, got.subarray(0, HASH_BYTES));
    const opened = { members: readHead(head, count), whole: isPart ? null : got };
    if (count > 1) keep(name, opened);
    return opened;
  }

  function keep(name: string, opened: Opened): void {
    open.set(name, opened);
    const [oldest] = open.keys();
    if (open.size > MOST_OPEN && oldest !== undefined) open.delete(oldest);
  }

  return { load };
}

async function fetchPart(
  url: string,
  { start, end }: Member,
  wish: RequestInit,
): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes, isPart } = await fetchBytes(url, { ...wish, ...range(start, end) });
  return new Uint8Array(bytes).subarray(...(isPart ? [0] : [start, end]));
}

function range(start: number, end: number): RequestInit {
  return { headers: { Range: `bytes=${start}-${end - 1}` } };
}

async function check(name: string, bytes: Uint8Array, hash: Uint8Array): Promise<void> {
  const real = new Uint8Array(await sha256(named(name, bytes)));
  if (hash.length !== HASH_BYTES || !hash.every((byte, at) => byte === real[at]))
    throw new LoadError('damaged');
}
