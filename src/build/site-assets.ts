import { createHash } from 'node:crypto';
import { catalogueEntry } from '../corpus/catalogue.ts';
import { encodeBodies } from '../corpus/bodies-codec.ts';
import { encodeAssets, encodeCatalogue, encodeManifest } from '../corpus/catalogue-codec.ts';
import {
  type Asset,
  BLOCKS_A_LIST,
  type Library,
  LIBRARY_VERSION,
  type Manifest,
} from '../corpus/library.ts';
import { buildIndex } from '../search/search-index.ts';
import { searchAssets } from './search-assets.ts';

/** A static host may hold 20,000 files: bodies and catalogue entries go in blocks. */
const BODIES_A_BLOCK = 16;
const ENTRIES_A_BLOCK = 512;

const MANIFEST_PATH = 'manifest.json';

/** JSON, or bytes that are packed already. */
export type Content = string | Uint8Array;

/** Every data file of the site by its path, the manifest among them. The same library gives the same bytes. */
export function siteAssets(library: Library): ReadonlyMap<string, Content> {
  const files = new Map<string, Content>();
  const emit = (name: string, content: Content, type = 'json'): Asset => {
    const sha256 = createHash('sha256').update(content).digest('hex');
    const path = `data/${name}-${sha256.slice(0, 12)}.${type}`;
    files.set(path, content);
    return { path, sha256, length: Buffer.byteLength(content) };
  };
  const { records } = library;
  const entries = records.map(({ article }, place) =>
    catalogueEntry(article, Math.floor(place / BODIES_A_BLOCK)),
  );
  const bodies = inBlocks(records, BODIES_A_BLOCK).map((block) => emit('articles', encodeBodies(block)));
  const search = searchAssets(buildIndex(records), (place) => {
    const record = records[place];
    if (record === undefined) throw new RangeError(`no article at ${place}`);
    return record.article;
  });
  for (const [path, content] of search.files) files.set(path, content);
  const manifest: Manifest = {
    version: LIBRARY_VERSION,
    articleCount: records.length,
    catalogue: inBlocks(entries, ENTRIES_A_BLOCK).map((block) => emit('catalogue', encodeCatalogue(block))),
    bodies: inBlocks(bodies, BLOCKS_A_LIST).map((list) => emit('blocks', encodeAssets(list))),
    search: emit('search', search.root, 'bin'),
  };
  files.set(MANIFEST_PATH, encodeManifest(manifest));
  return files;
}

function inBlocks<T>(items: readonly T[], size: number): T[][] {
  const blocks: T[][] = [];
  for (let start = 0; start < items.length; start += size) blocks.push(items.slice(start, start + size));
  return blocks;
}
