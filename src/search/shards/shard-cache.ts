import { DamagedBytes } from './bytes.ts';
import type { ShardKind } from './root-codec.ts';

/** What tells that an answer is no longer wanted; an `AbortSignal` is one. */
export interface Stop {
  readonly aborted: boolean;
  throwIfAborted(): void;
}

/** Where the shards lie. Rejects if one cannot be had, or is not what the build wrote. */
export interface ShardSource {
  load(kind: ShardKind, number: number, stop: Stop): Promise<Uint8Array>;
}

/** A shard that came as it was written, and yet holds what no build writes. */
export class DamagedShard extends Error {}

export type GetShard = <T>(
  kind: ShardKind,
  number: number,
  decode: (bytes: Uint8Array) => T,
  stop: Stop,
) => Promise<T>;

interface Held {
  readonly value: Promise<unknown>;
  /** Bytes, as they were encoded. */
  size: number;
}

/** Keeps the decoded shards that were asked for last, some `most` encoded bytes of them; a failed one is asked for again. */
export function makeShardCache(source: ShardSource, most: number): GetShard {
  const held = new Map<string, Held>();
  let filled = 0;
  const forget = (name: string) => {
    filled -= held.get(name)?.size ?? 0;
    held.delete(name);
  };
  return async function get<T>(
    kind: ShardKind,
    number: number,
    decode: (bytes: Uint8Array) => T,
    stop: Stop,
  ): Promise<T> {
    const name = `${kind} ${number}`;
    const known = held.get(name);
    if (known !== undefined) {
      // The last asked for goes to the end: the first of the map is the next to go.
      held.delete(name);
      held.set(name, known);
      try {
        return (await known.value) as T;
      } catch (error) {
        // The query that asked first may have been given up; this one was not.
        stop.throwIfAborted();
        if (error instanceof DamagedShard) throw error;
        return get(kind, number, decode, stop);
      }
    }
    const one: Held = { value: load(), size: 0 };
    held.set(name, one);
    one.value.catch(() => {
      if (held.get(name) === one) forget(name);
    });
    return one.value as Promise<T>;

    async function load(): Promise<T> {
      const bytes = await source.load(kind, number, stop);
      const value = opened(() => decode(bytes));
      one.size = bytes.length;
      filled += bytes.length;
      for (const oldest of held.keys()) {
        if (filled <= most || oldest === name) break;
        forget(oldest);
      }
      return value;
    }
  };
}

/** What is read, or `DamagedShard`. */
export function opened<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof DamagedBytes || error instanceof RangeError) throw new DamagedShard();
    throw error;
  }
}
