import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { articleId, type ArticleId } from './article.ts';

const SHORTEST = 10;
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'; // RFC 4648, lower case

/**
 * One id a path: the base32 of the SHA-256 of the NFC path, cut to ten letters, or to as many more as tell it from
 * every other path. Of the path, not the content: an edit must not break links. Equal paths are the caller's error.
 */
export function articleIds(files: readonly string[]): ReadonlyMap<string, ArticleId> {
  const ids = new Map<string, ArticleId>();
  let pending = files.map((file) => ({ file, whole: base32(sha256(utf8ToBytes(file.normalize('NFC')))) }));
  for (let length = SHORTEST; pending.length > 0; length += 1) {
    const count = new Map<string, number>();
    for (const { whole } of pending) {
      const cut = whole.slice(0, length);
      count.set(cut, (count.get(cut) ?? 0) + 1);
    }
    const settled = (whole: string) => length >= whole.length || count.get(whole.slice(0, length)) === 1;
    for (const { file, whole } of pending) {
      if (settled(whole)) ids.set(file, articleId(whole.slice(0, length)));
    }
    pending = pending.filter(({ whole }) => !settled(whole));
  }
  return ids;
}

function base32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE32.charAt((held >>> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return text;
}
