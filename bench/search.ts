import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import { type SearchAssets, searchAssets } from '../src/build/search-assets.ts';
import { locate, passages } from '../src/search/locate.ts';
import { buildIndex } from '../src/search/search-index.ts';
import { makeSearcher } from '../src/search/shards/shard-searcher.ts';
import { type Collection, readCollection } from './search-collection.ts';
import { type Host, type Link, makeHost, NO_DELAY } from './search-host.ts';
import { processorSeconds, type Rival, tryFuse, tryMiniSearch, tryPagefind } from './search-rivals.ts';

/**
 * What a search costs on a static host, beside rivals in the same run:
 * `npm run -s bench:search -- --corpus FILE.jsonl.gz [--articles 10000] [--no-rivals]`. Each row of the file holds `text`, `title`,
 * `outlet` and `date`; more articles than rows are made by altering words. Times but the cold one are of the processor.
 */
const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    articles: { type: 'string', default: '10000' },
    'no-rivals': { type: 'boolean', default: false },
  },
});
const corpus = values.corpus ?? process.env['CORPUS'] ?? '';
if (!existsSync(corpus)) {
  process.stderr.write('bench: no corpus found; name a .jsonl.gz with --corpus FILE\n');
  process.exit(2);
}
const collection = await readCollection(corpus, Number(values.articles));
const { count } = collection;
/** The aims are stated for 10,000 and for 100,000 articles. */
const isGreat = count > 20_000;
const NEVER = { aborted: false, throwIfAborted: () => undefined };
const SLOW: Link = { roundTrip: 150, bytes: 200_000 };
const SHOWN = 10;

globalThis.gc?.();
const held = process.memoryUsage().rss;
let assets: SearchAssets = { root: new Uint8Array(), files: new Map() };
const buildSeconds = processorSeconds(() => {
  const index = buildIndex(recordsOf(collection));
  assets = searchAssets(index, (place) => collection.record(place).article);
});
// Of the whole run so far, the reading of the documents too.
const peak = process.resourceUsage().maxRSS * 1024;
const root = new Uint8Array(inflateRawSync(assets.root));
const queries = queriesOf(collection, 300);

const warm: number[] = [];
const warmWithoutRanges: number[] = [];
const times: number[] = [];
for (const query of queries) {
  const host = makeHost(assets, count, NO_DELAY);
  const { bytes, milliseconds } = await ask(host, query);
  warm.push(bytes - wordsBytes());
  times.push(milliseconds);
  warmWithoutRanges.push((await ask(makeHost(assets, count, NO_DELAY, false), query)).bytes - wordsBytes());
}
const cold: number[] = [];
for (const query of queries.slice(0, 15)) {
  const start = performance.now();
  // Manifest and root, one after the other; then the question.
  await delay(2 * SLOW.roundTrip + ((assets.root.length + manifestBytes()) / SLOW.bytes) * 1000);
  await ask(makeHost(assets, count, SLOW), query);
  cold.push((performance.now() - start) / 1000);
}
const indexFiles = assets.files.size + 1;
// Bodies in blocks of 16 with their lists, the catalogue in blocks of 512, and the manifest.
const allFiles = indexFiles + Math.ceil(count / 16) + Math.ceil(count / 4096) + Math.ceil(count / 512) + 1;

const asked = queries.slice(0, 20);
const fewer = { ...collection, count: Math.min(count, 10_000) };
const rivals = values['no-rivals']
  ? []
  : [tryMiniSearch(fewer, asked), tryFuse(fewer, asked.slice(0, 5)), await tryPagefind(fewer)];

const rows: [line: string, ours: string, aim: string, rival: (rival: Rival) => string][] = [
  [
    'bytes before the first query, kB',
    kB(assets.root.length),
    isGreat ? '40' : '25',
    (one) => kB(one.firstBytes),
  ],
  ['list of words, once, kB', kB(wordsBytes()), '', () => ''],
  [
    'bytes of a warm query, ten passages, median, kB',
    kB(median(warm)),
    isGreat ? '60' : '45',
    (one) => (one.warmBytes === undefined ? 'all is there' : kB(one.warmBytes)),
  ],
  ['the same, nine in ten, kB', kB(share(warm, 0.9)), '', () => ''],
  ['the same on a host without ranges, median, kB', kB(median(warmWithoutRanges)), '', () => ''],
  [
    'cold first query, 150 ms, 1.6 Mbit/s, median, s',
    median(cold).toFixed(2),
    isGreat ? '2' : '1.5',
    ({ firstBytes }) => (0.45 + firstBytes / SLOW.bytes).toFixed(1),
  ],
  [
    'query in the worker, nothing kept, p95, ms',
    share(times, 0.95).toFixed(0),
    isGreat ? '80' : '50',
    (one) => (one.queries ? share(one.queries, 0.95).toFixed(0) : 'browser only'),
  ],
  ['files: of the index', String(indexFiles), '', (one) => String(one.files)],
  ['files: all data', String(allFiles), isGreat ? '19000' : '2000', () => ''],
  ['build of the index, s', buildSeconds.toFixed(0), isGreat ? '240' : '20', (one) => one.seconds.toFixed(0)],
  ['peak memory of the build, MB', String(Math.round(peak / 1e6)), isGreat ? '2000' : '700', () => ''],
  ['of which held before it: the documents, MB', String(Math.round(held / 1e6)), '', () => ''],
];
process.stdout.write(
  `${count} articles, ${queries.length} queries of one to three words of titles; Node ${process.version}\n`,
);
if (rivals.length > 0) process.stdout.write(`rivals at ${fewer.count} articles\n`);
print([
  ['', 'ours', 'aim', ...rivals.map(({ name }) => name)],
  ...rows.map(([line, ours, aim, rival]) => [line, ours, aim, ...rivals.map(rival)]),
]);

function* recordsOf({ count: all, record }: Collection) {
  for (let place = 0; place < all; place += 1) yield record(place);
}

/** A question as the worker answers it, with nothing kept from another. */
async function ask(host: Host, query: string): Promise<{ bytes: number; milliseconds: number }> {
  const before = process.cpuUsage();
  const searcher = makeSearcher(root, host.source);
  const units = await searcher.read(query, 'free', NEVER);
  const { best } = searcher.rank(units, SHOWN);
  const told = await searcher.tell(
    best.map(({ place }) => place),
    NEVER,
  );
  for (const article of told) passages(article, locate(article, units), 2);
  const { user, system } = process.cpuUsage(before);
  return { bytes: host.sent(), milliseconds: (user + system) / 1000 };
}

/** One, two and three words of titles in turn, spread over the collection. */
function queriesOf({ count: all, record }: Collection, most: number): string[] {
  const found: string[] = [];
  for (let at = 0; at < most; at += 1) {
    const { title } = record(Math.floor((at * all) / most)).article;
    const words = title.text.match(/\p{L}{2,}/gu) ?? [];
    const start = Math.floor(words.length / 3);
    if (words.length >= 3) found.push(words.slice(start, start + 1 + (at % 3)).join(' '));
  }
  return found;
}

function wordsBytes(): number {
  return [...assets.files].find(([path]) => path.includes('/words-'))?.[1].length ?? 0;
}

/** Of the manifest, gzipped: each list or block it names takes some fifty bytes. */
function manifestBytes(): number {
  return 300 + 50 * (Math.ceil(count / 4096) + Math.ceil(count / 512));
}

function median(numbers: readonly number[]): number {
  return share(numbers, 0.5);
}

function share(numbers: readonly number[], part: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * part)] ?? 0;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function print(table: readonly (readonly string[])[]): void {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  );
  for (const row of table)
    process.stdout.write(
      `${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}\n`,
    );
}
