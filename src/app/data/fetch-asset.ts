import type { Asset } from '../../corpus/library.ts';
import { LoadError } from './loaded.ts';

const TRIES = 3;
const PAUSE = 400; // ms, doubled at each try
const PATIENCE = 20_000; // ms for one answer

/** Fetches a file of the build and checks that it is the one the manifest names; a damaged or missing one is asked for again. */
export async function fetchAsset(base: string, asset: Asset): Promise<string> {
  return persist(async (attempt) => {
    // A damaged copy must not come from the cache a second time.
    const bytes = await fetchBytes(base + asset.path, attempt === 0 ? 'default' : 'reload');
    if (bytes.byteLength !== asset.length || (await digest(bytes)) !== asset.sha256)
      throw new LoadError('damaged');
    return new TextDecoder().decode(bytes);
  });
}

export async function fetchText(url: string): Promise<string> {
  return persist(async () => new TextDecoder().decode(await fetchBytes(url, 'no-cache')));
}

async function persist(get: (attempt: number) => Promise<string>): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await get(attempt);
    } catch (error) {
      if (attempt + 1 >= TRIES)
        throw error instanceof LoadError ? error : new LoadError('unreachable', error);
      await new Promise((resolve) => setTimeout(resolve, PAUSE * 2 ** attempt));
    }
  }
}

async function fetchBytes(url: string, cache: RequestCache): Promise<ArrayBuffer> {
  const response = await fetch(url, {
    cache,
    credentials: 'same-origin',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw new LoadError('unreachable');
  return response.arrayBuffer();
}

async function digest(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await sha256(bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The browser's own is there over https and on this machine only; a site on a plain http address loads one. */
async function sha256(bytes: ArrayBuffer): Promise<ArrayBuffer | Uint8Array> {
  if (globalThis.crypto?.subtle !== undefined) return crypto.subtle.digest('SHA-256', bytes);
  const { sha256: hash } = await import('@noble/hashes/sha2.js');
  return hash(new Uint8Array(bytes));
}
