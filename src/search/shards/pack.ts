import { DamagedShard } from './shard-cache.ts';
import type { ShardKind } from './root-codec.ts';

/**
 * A file of the index holds one shard, or several that are each asked for alone. It begins with the hash of its head; the head says of each
 * shard how long it is and its hash. A hash covers the shard's name too, so that no shard passes for another.
 */
export interface Member {
  /** In the file. */
  readonly start: number;
  readonly end: number;
  /** The first bytes of the SHA-256 of what it is called and holds. */
  readonly hash: Uint8Array;
}

export const HASH_BYTES = 8;
const LENGTH_BYTES = 3;
/** An article's passages are a small part of a file that holds those of so many: a static host takes 20,000 files. */
const MEMBERS: Readonly<Record<ShardKind, number>> = {
  words: 1,
  vocabulary: 1,
  forms: 1,
  slips: 1,
  postings: 1,
  passages: 16,
};

export interface Address {
  /** Of the file, within a release. */
  readonly name: string;
  /** The shard's place in the file. */
  readonly member: number;
  /** How many shards the file may hold. */
  readonly most: number;
}

export function addressOf(kind: ShardKind, number: number): Address {
  const most = MEMBERS[kind];
  const file = Math.floor(number / most);
  return { name: `${kind}-${file}`, member: number - file * most, most };
}

/** Relative to the site's base. */
export function filePath(name: string, release: string): string {
  return `data/${name}-${release}.bin`;
}

/** Bytes of the head of a file of `count` shards, its own hash before it. */
export function headLength(count: number): number {
  return HASH_BYTES + count * (LENGTH_BYTES + HASH_BYTES);
}

export function writeHead(members: readonly { length: number; hash: Uint8Array }[]): Uint8Array {
  const head = new Uint8Array(headLength(members.length) - HASH_BYTES);
  for (const [place, { length, hash }] of members.entries()) {
    const at = place * (LENGTH_BYTES + HASH_BYTES);
    for (let byte = 0; byte < LENGTH_BYTES; byte += 1) head[at + byte] = (length >> (8 * byte)) & 0xff;
    head.set(hash.subarray(0, HASH_BYTES), at + LENGTH_BYTES);
  }
  return head;
}

/** Reads a head of `count` shards, which is without its own hash here. */
export function readHead(head: Uint8Array, count: number): Member[] {
  if (head.length !== headLength(count) - HASH_BYTES) throw new DamagedShard();
  let start = headLength(count);
  return Array.from({ length: count }, (_, place) => {
    const at = place * (LENGTH_BYTES + HASH_BYTES);
    let length = 0;
    for (let byte = 0; byte < LENGTH_BYTES; byte += 1) length += (head[at + byte] ?? 0) << (8 * byte);
    const member = {
      start,
      end: start + length,
      hash: head.slice(at + LENGTH_BYTES, at + LENGTH_BYTES + HASH_BYTES),
    };
    start += length;
    return member;
  });
}

/** What is hashed: a name, a line end, and the bytes. */
export function named(name: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(name.length + 1 + bytes.length);
  // Names are ASCII.
  for (let at = 0; at < name.length; at += 1) whole[at] = name.charCodeAt(at);
  whole[name.length] = 0x0a;
  whole.set(bytes, name.length + 1);
  return whole;
}
