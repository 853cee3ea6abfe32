import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSite } from '../../scripts/site-server.ts';
import { expectAccessible, openPage, type Wish } from './harness.ts';

// A harness that sees nothing passes every page, so each thing it must see is done here on purpose.
let folder: string;
let own: Server;
let other: Server;
let site: string;

const page = (body: string, head = '') => `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>صفحة</title><link rel="icon" href="data:,">${head}</head>
<body><main><h1>صفحة</h1>${body}</main></body></html>`;
const POLICY = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'harness-'));
  [own, other] = await Promise.all([listen(), listen()]);
  site = address(own);
  const elsewhere = address(other);
  const files: Record<string, string> = {
    'clean.html': page('<p>نص</p><script>document.title = "جاهز"</script>'),
    'image.html': page(`<img alt="" src="${elsewhere}dot.svg">`),
    'dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    'worker.html': page('<script>new Worker("worker.js")</script>'),
    'worker.js': `fetch("${elsewhere}dot.svg", { mode: "no-cors" });`,
    'socket.html': page(`<script>new WebSocket("${elsewhere.replace('http', 'ws')}")</script>`),
    'console.html': page('<script>console.error("broken on purpose")</script>'),
    'throw.html': page('<script>throw new Error("thrown on purpose")</script>'),
    'reject.html': page('<script>Promise.reject(new Error("left on purpose"))</script>'),
    'policy.html': page('<script>document.title = "ran"</script>', POLICY),
    'nameless.html': page('<button></button>'),
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
});
afterAll(async () => {
  own.close();
  other.close();
  await rm(folder, { recursive: true, force: true });
});

async function listen(): Promise<Server> {
  const server = createSite(folder, '/').listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return server;
}

function address(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const open = (path: string, wish: Wish = {}) => openPage({ ...wish, site, path });

describe('an opened page', () => {
  it('is clean when nothing happens, at the size asked for', async () => {
    const opened = await open('clean.html', { width: 390 });
    opened.expectClean();
    expect(opened.page.viewportSize()).toEqual({ width: 390, height: 844 });
    expect(await opened.page.title()).toBe('جاهز');
    await expectAccessible(opened.page);
    await opened.close();
  });

  it.for([
    ['an image from another origin', 'image.html', /request to http.*dot\.svg/u],
    ['what a worker asks of another origin', 'worker.html', /request to http.*dot\.svg/u],
    ['a socket to another origin', 'socket.html', /socket to ws/u],
    ['an error in the console', 'console.html', /broken on purpose/u],
    ['an error that nobody caught', 'throw.html', /page error: thrown on purpose/u],
    ['a promise that nobody caught', 'reject.html', /page error: left on purpose/u],
    ['a breach of the policy', 'policy.html', /Content Security Policy/u],
  ] as const)('is not clean after %s', async ([, path, problem]) => {
    const opened = await open(path);
    await vi.waitFor(() => expect(opened.problems().join('\n')).toMatch(problem), 10_000);
    expect(() => opened.expectClean()).toThrow('to deeply equal');
    await opened.close();
  });

  it('keeps quiet about what the test allows, and about that alone', async () => {
    const allowing = await open('console.html', { allow: /on purpose/u });
    allowing.expectClean();
    await allowing.close();
    const allowingOther = await open('console.html', { allow: /something else/u });
    expect(allowingOther.problems()).toEqual(['error: broken on purpose']);
    await allowingOther.close();
  });

  it('fails where a control has no name', async () => {
    const opened = await open('nameless.html');
    await expect(expectAccessible(opened.page)).rejects.toThrow('button-name');
    await opened.close();
  });

  it('runs without scripts when the reader does', async () => {
    const opened = await open('clean.html', { options: { javaScriptEnabled: false } });
    expect(await opened.page.title()).toBe('صفحة');
    await opened.close();
  });
});
