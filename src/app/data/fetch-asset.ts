import type { Asset } from '../../corpus/library.ts';
import { LoadError } from './loaded.ts';

const TRIES = 3;
const PAUSE = 400; // ms, doubled at each try
const PATIENCE = 20_000; // ms for one answer

/** Fetches a file of the build and checks that it is the one the manifest names; a damaged or missing one is asked for again. */
export async function fetchAsset(base: string, asset: Asset): Promise<string> {
  return new TextDecoder().decode(await fetchAssetBytes(base, asset));
}

export async function fetchAssetBytes(base: string, asset: Asset): Promise<ArrayBuffer> {
  return persist(async (cache) => {
    const { bytes } = await fetchBytes(base + asset.path, { cache });
    if (bytes.byteLength !== asset.length || (await digest(bytes)) !== asset.sha256)
      throw new LoadError('damaged');
    return bytes;
  });
}

export async function fetchText(url: string): Promise<string> {
  return persist(async () => new TextDecoder().decode((await fetchBytes(url, { cache: 'no-cache' })).bytes));
}

/** Asks `TRIES` times before it says that it failed; what is no longer wanted is not asked for again. */
export async function persist<T>(get: (cache: RequestCache) => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      // A damaged copy must not come from the cache a second time.
      return await get(attempt === 0 ? 'default' : 'reload');
    } catch (error) {
      signal?.throwIfAborted();
      if (attempt + 1 >= TRIES)
        throw error instanceof LoadError ? error : new LoadError('unreachable', error);
      await new Promise((resolve) => setTimeout(resolve, PAUSE * 2 ** attempt));
    }
  }
}

/** `isPart` where the server sent the range that was asked for, and not the whole file. */
export async function fetchBytes(
  url: string,
  { signal, ...wish }: RequestInit,
): Promise<{ bytes: ArrayBuffer; isPart: boolean }> {
  const patience = AbortSignal.timeout(PATIENCE);
  const response = await fetch(url, {
    ...wish,
    credentials: 'same-origin',
    signal: signal ? AbortSignal.any([signal, patience]) : patience,
  });
  if (!response.ok) throw new LoadError('unreachable');
  return { bytes: await response.arrayBuffer(), isPart: response.status === 206 };
}

async function digest(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await sha256(new Uint8Array(bytes)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The browser's own is there over https and on this machine only; a site on a plain http address loads one. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer | Uint8Array> {
  if (globalThis.crypto?.subtle !== undefined) return crypto.subtle.digest('SHA-256', bytes);
  const { sha256: hash } = await import('@noble/hashes/sha2.js');
  return hash(bytes);
}
