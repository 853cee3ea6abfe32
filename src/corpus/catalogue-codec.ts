import * as v from 'valibot';
import { type Decoded, decodeWith, DIRECTION, ID, PUBLISHED, SOURCE, TITLE, WHOLE } from './decode-json.ts';
import { type Asset, type CatalogueEntry, LIBRARY_VERSION, type Manifest } from './library.ts';

export function encodeManifest(manifest: Manifest): string {
  return JSON.stringify(manifest);
}

export function decodeManifest(json: string): Decoded<Manifest> {
  const decoded = decodeWith(v.object({ version: v.number() }), json);
  if (decoded.ok && decoded.value.version > LIBRARY_VERSION) return { ok: false, why: 'newer' };
  return decodeWith(MANIFEST, json);
}

export function encodeCatalogue(entries: readonly CatalogueEntry[]): string {
  return JSON.stringify(entries);
}

export function decodeCatalogue(json: string): Decoded<CatalogueEntry[]> {
  return decodeWith(v.array(CATALOGUE_ENTRY), json);
}

export function encodeAssets(assets: readonly Asset[]): string {
  return JSON.stringify(assets);
}

export function decodeAssets(json: string): Decoded<Asset[]> {
  return decodeWith(v.array(ASSET), json);
}

const CATALOGUE_ENTRY = v.object({
  id: ID,
  file: v.string(),
  title: TITLE,
  source: SOURCE,
  published: PUBLISHED,
  wordCount: WHOLE,
  direction: DIRECTION,
  opening: v.string(),
  openingIsCut: v.boolean(),
  bodyBlock: WHOLE,
});

const ASSET = v.object({ path: v.string(), sha256: v.string(), length: WHOLE });
const MANIFEST = v.object({
  version: v.literal(LIBRARY_VERSION),
  articleCount: WHOLE,
  catalogue: v.array(ASSET),
  bodies: v.array(ASSET),
  search: ASSET,
});
