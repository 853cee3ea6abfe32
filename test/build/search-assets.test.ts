import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createShardSource } from '../../src/app/data/shard-source.ts';
import { searchAssets } from '../../src/build/search-assets.ts';
import { buildIndex } from '../../src/search/search-index.ts';
import { makeSearchEngine } from '../../src/search/search.ts';
import { makeSearcher } from '../../src/search/shards/shard-searcher.ts';
import { libraryOf } from '../documents.ts';

const ARTICLES = 40;
const { records } = libraryOf(
  Object.fromEntries(
    Array.from({ length: ARTICLES }, (_, at) => [
      `${at}.txt`,
      `موسم الزيتون رقم ${at}\nأعلنت وزارة الزراعة أن الموسم تضرر من الجفاف في القرية ${at}.`,
    ]),
  ),
);
const index = buildIndex(records);
const assets = searchAssets(index, (place) => {
  const record = records[place];
  if (record === undefined) throw new RangeError(String(place));
  return record.article;
});
const root = new Uint8Array(inflateRawSync(assets.root));

interface Host {
  readonly ranges: boolean;
  /** Changes what is sent at the first so many requests for a path. */
  readonly spoil: { readonly path: RegExp; times: number; with(bytes: Buffer): Buffer | null };
}

let sent: { path: string; bytes: number }[];

/** A static host, with the ranges that it knows or does not. */
function serve({ ranges, spoil }: Host): void {
  vi.stubGlobal('fetch', async (url: string, { headers, signal }: RequestInit) => {
    signal?.throwIfAborted();
    const path = url.slice(1);
    let content: Buffer | null = Buffer.from(assets.files.get(path) ?? '');
    if (spoil.path.test(path) && spoil.times > 0) {
      spoil.times -= 1;
      content = spoil.with(content);
    }
    if (content === null || content.length === 0) return new Response('gone', { status: 404 });
    const range = ranges ? /^bytes=(\d+)-(\d+)$/u.exec(new Headers(headers).get('Range') ?? '') : null;
    const body = range === null ? content : content.subarray(Number(range[1]), Number(range[2]) + 1);
    sent.push({ path, bytes: body.length });
    return new Response(new Uint8Array(body), { status: range === null ? 200 : 206 });
  });
}

const WELL = { path: /^$/u, times: 0, with: (bytes: Buffer) => bytes };

function open(signal = new AbortController().signal) {
  const searcher = makeSearcher(root, (release) => createShardSource('/', release, ARTICLES));
  return {
    async find(query: string) {
      const units = await searcher.read(query, 'free', signal);
      const { best } = searcher.rank(units, ARTICLES);
      const told = await searcher.tell(
        best.map(({ place }) => place),
        signal,
      );
      return told.map(({ id }) => id);
    },
  };
}

beforeEach(() => {
  sent = [];
  // The pauses between tries.
  vi.stubGlobal('setTimeout', (run: () => void) => queueMicrotask(run));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const expected = (await makeSearchEngine(index).rank('القرية ١٧', 'free')).ranked.map(({ id }) => id);

describe('the index as files', () => {
  it.for([
    ['that sends parts', true],
    ['that knows no ranges', false],
  ] as const)('is searched on a host %s', async ([, ranges]) => {
    serve({ ranges, spoil: WELL });
    expect(await open().find('القرية ١٧')).toEqual(expected);
  });

  it('is asked for the articles shown alone, where a host sends parts', async () => {
    serve({ ranges: true, spoil: WELL });
    await open().find('القرية ١٧');
    const passages = sent.filter(({ path }) => path.includes('passages'));
    const whole = [...assets.files].filter(([path]) => path.includes('passages'));
    const size = Math.max(...whole.map(([, content]) => content.length));
    expect(passages.length).toBeGreaterThan(3);
    for (const { bytes } of passages) expect(bytes).toBeLessThan(size / 4);
  });

  it.for([
    ['a bit turned', (bytes: Buffer) => flipped(bytes, bytes.length - 1)],
    ['a bit turned in its head', (bytes: Buffer) => flipped(bytes, 9)],
    ['an end cut off', (bytes: Buffer) => bytes.subarray(0, 30)],
    ['a page of the host in its place', () => Buffer.from('<!doctype html><title>404</title>')],
    ['nothing there', () => null],
  ] as const)('asks again for a file that comes with %s, and says so if it stays', async ([, spoil]) => {
    for (const path of [/postings-0/u, /passages-1/u, /words-0/u]) {
      serve({ ranges: false, spoil: { path, times: 1, with: spoil } });
      expect(await open().find('القرية ١٧')).toEqual(expected);
      serve({ ranges: true, spoil: { path, times: Infinity, with: spoil } });
      await expect(open().find('القرية ١٧')).rejects.toThrow(/damaged|unreachable/u);
    }
  });

  it('takes no shard for another', async () => {
    const [, other = new Uint8Array()] = [...assets.files].find(([path]) => path.includes('forms-0')) ?? [];
    serve({
      ranges: true,
      spoil: { path: /vocabulary-0/u, times: Infinity, with: () => Buffer.from(other) },
    });
    await expect(open().find('القرية')).rejects.toThrow('damaged');
  });

  it('asks for nothing more once a search is given up', async () => {
    serve({ ranges: true, spoil: WELL });
    const controller = new AbortController();
    const found = open(controller.signal).find('القرية ١٧');
    controller.abort();
    await expect(found).rejects.toThrow(/abort/iu);
    expect(sent.filter(({ path }) => path.includes('passages'))).toEqual([]);
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
