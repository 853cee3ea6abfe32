import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSite } from '../../scripts/site-server.ts';

let root: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(root, 'read', 'abc'), { recursive: true });
  await mkdir(join(root, 'assets'));
  await writeFile(join(root, 'index.html'), 'home');
  await writeFile(join(root, '404.html'), 'shell');
  await writeFile(join(root, 'read', 'abc', 'index.html'), 'article');
  await writeFile(join(root, 'manifest.json'), '{}');
  await writeFile(join(root, 'assets', 'app-0123456789ab.js'), '//'.repeat(2000));
  await writeFile(join(root, 'assets', 'OFL-some-family.txt'), 'licence');
  server = createSite(root, '/repo').listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await rm(root, { recursive: true, force: true });
});

async function get(path: string) {
  const response = await fetch(origin + path, { redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('the server of a built site', () => {
  it.for([
    ['the first page', '/repo/', 200, 'home'],
    ['an article', '/repo/read/abc', 200, 'article'],
    ['an article with a slash', '/repo/read/abc/', 200, 'article'],
    ['an article with a query', '/repo/read/abc?q=x', 200, 'article'],
    ['an article that is not there: the shell', '/repo/read/zzz', 404, 'shell'],
    ['a path outside the base', '/other', 404, 'shell'],
    ['a way out of the folder', '/repo/..%2f..%2fetc/passwd', 404, 'shell'],
    ['an address that cannot be decoded', '/repo/%E0%A4', 404, 'shell'],
  ] as const)('answers %s', async ([, path, status, text]) => {
    expect(await get(path)).toMatchObject({ status, text });
  });

  it('leads to the base', async () => {
    const { status, headers } = await get('/repo');
    expect([status, headers.get('location')]).toEqual([308, '/repo/']);
    expect((await get('/repo?q=x')).headers.get('location')).toBe('/repo/?q=x');
  });

  it('lets hashed files be kept for ever, and nothing else', async () => {
    expect((await get('/repo/assets/app-0123456789ab.js')).headers.get('cache-control')).toContain(
      'immutable',
    );
    expect((await get('/repo/assets/OFL-some-family.txt')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/repo/manifest.json')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/repo/')).headers.get('cache-control')).toBe('no-cache');
  });

  it('compresses, and lets no other site frame it', async () => {
    const { headers } = await get('/repo/assets/app-0123456789ab.js');
    expect(headers.get('content-encoding')).toMatch(/gzip|br/);
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
