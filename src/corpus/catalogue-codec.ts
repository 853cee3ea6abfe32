import { DAMAGED, type Decoded, parseJson } from './decoded.ts';
import { isDirection, isPublished, isSource, isTitle } from './article-guards.ts';
import { type Guard, isFlag, isText, isWhole, listOf, oneOf, record } from './guards.ts';
import { type Asset, type CatalogueEntry, LIBRARY_VERSION, type Manifest } from './library.ts';

// Checked by hand and not by a schema library: the first page waits for these two files, and carries what reads them.

export function encodeManifest(manifest: Manifest): string {
  return JSON.stringify(manifest);
}

export function decodeManifest(json: string): Decoded<Manifest> {
  const data = parseJson(json);
  if (record({ version: isWhole })(data) && (data as Manifest).version > LIBRARY_VERSION) {
    return { ok: false, why: 'newer' };
  }
  return MANIFEST(data) ? { ok: true, value: data as Manifest } : DAMAGED;
}

export function encodeCatalogue(entries: readonly CatalogueEntry[]): string {
  return JSON.stringify(entries);
}

export function decodeCatalogue(json: string): Decoded<CatalogueEntry[]> {
  const data = parseJson(json);
  return listOf(ENTRY)(data) ? { ok: true, value: data as CatalogueEntry[] } : DAMAGED;
}

export function encodeAssets(assets: readonly Asset[]): string {
  return JSON.stringify(assets);
}

export function decodeAssets(json: string): Decoded<Asset[]> {
  const data = parseJson(json);
  return listOf(ASSET)(data) ? { ok: true, value: data as Asset[] } : DAMAGED;
}

const ENTRY: Guard = record({
  id: isText,
  file: isText,
  title: isTitle,
  source: isSource,
  published: isPublished,
  wordCount: isWhole,
  direction: isDirection,
  opening: isText,
  openingIsCut: isFlag,
  bodyBlock: isWhole,
});

const ASSET = record({ path: isText, sha256: isText, length: isWhole });
const MANIFEST = record({
  version: oneOf(LIBRARY_VERSION),
  articleCount: isWhole,
  catalogue: listOf(ASSET),
  bodies: listOf(ASSET),
  search: ASSET,
});
