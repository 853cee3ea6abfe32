import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';

const MOST_BYTES = 95_000;

/** The scripts of `index.html`, all they import statically, and the chunk of the first page if it has one of its own. */
async function firstLoad(root: string): Promise<Map<string, number>> {
  const html = await readFile(join(root, 'index.html'), 'utf8');
  const sizes = new Map<string, number>();
  const add = async (path: string): Promise<void> => {
    if (sizes.has(path)) return;
    const code = await readFile(path);
    sizes.set(path, gzipSync(code).length);
    for (const [, imported = ''] of code
      .toString()
      .matchAll(/(?:from|import)\s*["'](\.\/[^"']+\.js)["']/gu)) {
      await add(join(dirname(path), imported));
    }
  };
  for (const [, source = ''] of html.matchAll(/<script[^>]*\ssrc="\/([^"]+)"/gu))
    await add(join(root, source));
  for (const file of await readdir(join(root, 'assets'))) {
    if (/^LibraryPage.*\.js$/u.test(file)) await add(join(root, 'assets', file));
  }
  return sizes;
}

it('the first load is at most 95 kB of script, gzipped', async () => {
  const sizes = await firstLoad(inject('siteFolder'));
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThanOrEqual(MOST_BYTES);
});

it('no worker, Fuse or comparison is in it', async () => {
  for (const path of (await firstLoad(inject('siteFolder'))).keys()) {
    const code = await readFile(path, 'utf8');
    expect(code).not.toContain('isCaseSensitive');
    expect(path).not.toMatch(/engine|Compare|Search/u);
  }
});
