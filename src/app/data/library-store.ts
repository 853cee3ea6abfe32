import { decodeAssets, decodeCatalogue, decodeManifest } from '../../corpus/catalogue-codec.ts';
import type { Decoded } from '../../corpus/decoded.ts';
import {
  type ArticleRecord,
  BLOCKS_A_LIST,
  type CatalogueEntry,
  type Manifest,
} from '../../corpus/library.ts';
import { fetchAsset, fetchText } from './fetch-asset.ts';
import { LoadError } from './loaded.ts';

export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
}

/** What the page holds of the library. `peek` answers at once with what is in memory; `load` fetches it. */
export interface LibraryStore {
  readonly base: string;
  peekCatalogue(): Catalogue | null;
  /** Undefined if it is not in memory; null if the collection has no such article. */
  peekRecord(id: string): ArticleRecord | null | undefined;
  loadManifest(): Promise<Manifest>;
  loadCatalogue(): Promise<Catalogue>;
  loadRecord(id: string): Promise<ArticleRecord | null>;
  /** Resolves to whether what a page needs for its first drawing is now in memory. */
  prepare(path: string): Promise<boolean>;
}

export function createStore(base: string): LibraryStore {
  const once = rememberSuccess();
  let catalogue: Catalogue | null = null;
  const records = new Map<string, ArticleRecord>();

  const store: LibraryStore = {
    base,
    peekCatalogue: () => catalogue,
    peekRecord(id) {
      const record = records.get(id);
      if (record !== undefined || catalogue === null) return record;
      return catalogue.entries.some((entry) => entry.id === id) ? undefined : null;
    },
    loadManifest: () =>
      once('manifest', async () => open(decodeManifest(await fetchText(`${base}manifest.json`)))),
    loadCatalogue: () =>
      once('catalogue', async () => {
        const { catalogue: assets } = await store.loadManifest();
        const blocks = await Promise.all(
          assets.map(async (asset) => open(decodeCatalogue(await fetchAsset(base, asset)))),
        );
        return (catalogue = { entries: blocks.flat() });
      }),
    async loadRecord(id) {
      const { entries } = await store.loadCatalogue();
      const entry = entries.find((one) => one.id === id);
      if (entry === undefined) return null;
      await once(`bodies ${entry.bodyBlock}`, () => loadBlock(entry.bodyBlock));
      return records.get(id) ?? null;
    },
    async prepare(path) {
      try {
        await store.loadCatalogue();
        const id = /^\/?read\/([^/?#]+)/u.exec(path)?.[1];
        if (id !== undefined) await store.loadRecord(id);
        return true;
      } catch {
        // The page says so itself, with a way to try again.
        return false;
      }
    },
  };

  async function loadBlock(block: number): Promise<void> {
    const place = Math.floor(block / BLOCKS_A_LIST);
    const list = (await store.loadManifest()).bodies[place];
    if (list === undefined) throw new LoadError('damaged');
    const assets = await once(`blocks ${place}`, async () =>
      open(decodeAssets(await fetchAsset(base, list))),
    );
    const asset = assets[block % BLOCKS_A_LIST];
    if (asset === undefined) throw new LoadError('damaged');
    // A list of articles is shown without a body, so the first page does without their codec.
    const [{ decodeBodies }, json] = await Promise.all([
      import('../../corpus/bodies-codec.ts'),
      fetchAsset(base, asset),
    ]);
    for (const record of open(decodeBodies(json))) records.set(record.article.id, record);
  }
  return store;
}

/** A store that holds all from the start, for drawing pages at build time and for tests. */
export function fullStore(
  base: string,
  entries: readonly CatalogueEntry[],
  all: readonly ArticleRecord[],
): LibraryStore {
  const records = new Map<string, ArticleRecord>(all.map((record) => [record.article.id, record]));
  const catalogue = { entries };
  return {
    base,
    peekCatalogue: () => catalogue,
    peekRecord: (id) => records.get(id) ?? null,
    loadManifest: () => Promise.reject(new LoadError('unreachable')),
    loadCatalogue: () => Promise.resolve(catalogue),
    loadRecord: (id) => Promise.resolve(records.get(id) ?? null),
    prepare: () => Promise.resolve(true),
  };
}

function open<T>(decoded: Decoded<T>): T {
  if (!decoded.ok) throw new LoadError(decoded.why);
  return decoded.value;
}

/** Asks once for what succeeds, and again for what failed. */
function rememberSuccess() {
  const running = new Map<string, Promise<unknown>>();
  return <T>(key: string, load: () => Promise<T>): Promise<T> => {
    const known = running.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const promise = load();
    running.set(key, promise);
    promise.catch(() => running.delete(key));
    return promise;
  };
}
