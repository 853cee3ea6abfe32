import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { siteAssets } from '../../src/build/site-assets.ts';
import { decodeBodies } from '../../src/corpus/bodies-codec.ts';
import { decodeAssets, decodeManifest } from '../../src/corpus/catalogue-codec.ts';
import { libraryOf } from '../documents.ts';

const TEXT = 'أعلنت وزارة الزراعة أن موسم الزيتون تضرر من الجفاف، وأن الإنتاج تراجع إلى النصف في العام';
const many = libraryOf(
  Object.fromEntries(Array.from({ length: 40 }, (_, place) => [`${place}.txt`, `${TEXT} ${place}.`])),
);
const library = { records: many.records };

describe('the data of the site', () => {
  it('is the same bytes for the same library', () => {
    expect([...siteAssets(library)]).toEqual([...siteAssets(library)]);
  });

  it('is named in the manifest with its hash and length', () => {
    const files = siteAssets(library);
    const manifest = decodeManifest(String(files.get('manifest.json')));
    if (!manifest.ok) throw new Error(manifest.why);
    const { catalogue, bodies, search } = manifest.value;
    for (const { path, sha256, length } of [...catalogue, ...bodies, search]) {
      const content = files.get(path) ?? '';
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      expect(Buffer.byteLength(content)).toBe(length);
      expect(path).toContain(sha256.slice(0, 12));
    }
  });

  it('holds bodies in blocks, each article once', () => {
    const files = siteAssets(library);
    const manifest = decodeManifest(String(files.get('manifest.json')));
    if (!manifest.ok) throw new Error(manifest.why);
    const lists = manifest.value.bodies.map(({ path }) => decodeAssets(String(files.get(path))));
    const blocks = lists
      .flatMap((list) => (list.ok ? list.value : []))
      .map(({ path }) => decodeBodies(String(files.get(path))));
    expect(blocks).toHaveLength(3);
    expect(blocks.flatMap((block) => (block.ok ? block.value : []))).toEqual(library.records);
  });
});
