import type { Undecodable } from '../../article/undecodable.ts';

export interface Decoded {
  readonly ok: true;
  /** Without the byte order mark. */
  readonly text: string;
  /** As the report names it. */
  readonly encoding: string;
  /** How that was decided; null for UTF-8 that is what it says. */
  readonly evidence: string | null;
}

export type Decoding = Decoded | { readonly ok: false; readonly offset: number; readonly why: Undecodable };

/** Null where a byte is none of the encoding; the byte order mark is no part of the text. */
export function tryDecode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
