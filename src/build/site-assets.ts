import { createHash } from 'node:crypto';
import { catalogueEntry } from '../corpus/catalogue.ts';
import { encodeBodies } from '../corpus/bodies-codec.ts';
import { encodeCatalogue, encodeManifest } from '../corpus/catalogue-codec.ts';
import { type Asset, type Library, LIBRARY_VERSION, type Manifest } from '../corpus/library.ts';
import { encodeIndex } from '../search/index-codec.ts';
import { buildIndex } from '../search/search-index.ts';

/** A static host may hold 20,000 files: bodies and catalogue entries go in blocks. */
const BODIES_A_BLOCK = 16;
const ENTRIES_A_BLOCK = 512;

const MANIFEST_PATH = 'manifest.json';

/** Every data file of the site by its path, the manifest among them. The same library gives the same bytes. */
export function siteAssets(library: Library): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const emit = (name: string, content: string): Asset => {
    const sha256 = createHash('sha256').update(content).digest('hex');
    const path = `data/${name}-${sha256.slice(0, 12)}.json`;
    files.set(path, content);
    return { path, sha256, length: Buffer.byteLength(content) };
  };
  const { records } = library;
  const entries = records.map(({ article }, place) =>
    catalogueEntry(article, Math.floor(place / BODIES_A_BLOCK)),
  );
  const manifest: Manifest = {
    version: LIBRARY_VERSION,
    articleCount: records.length,
    catalogue: inBlocks(entries, ENTRIES_A_BLOCK).map((block) => emit('catalogue', encodeCatalogue(block))),
    bodies: inBlocks(records, BODIES_A_BLOCK).map((block) => emit('articles', encodeBodies(block))),
    search: emit('search', encodeIndex(buildIndex(records))),
  };
  files.set(MANIFEST_PATH, encodeManifest(manifest));
  return files;
}

function inBlocks<T>(items: readonly T[], size: number): T[][] {
  const blocks: T[][] = [];
  for (let start = 0; start < items.length; start += size) blocks.push(items.slice(start, start + size));
  return blocks;
}
