import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { articleId } from '../src/article/article.ts';
import { readArticle } from '../src/article/read-article.ts';
import type { ReadingContext } from '../src/article/reading-context.ts';
import { readBackground } from '../src/build/read-background.ts';
import { makeLexis } from '../src/corpus/lexis.ts';
import { words } from '../src/text/words.ts';

/**
 * How fast documents are read, on one core, and how cost and memory grow with their number:
 * `npm run -s bench:reading -- --corpus FILE.jsonl.gz [--articles 8000]`. Each row of the file holds a `text`.
 * The rival does much less: Node's own `Intl.Segmenter` finds words and sentences only.
 */
const { values } = parseArgs({
  options: { corpus: { type: 'string' }, articles: { type: 'string', default: '8000' } },
});
const corpus = values.corpus ?? process.env['CORPUS'] ?? '';
if (!existsSync(corpus)) {
  process.stderr.write('bench: no corpus found; name a .jsonl.gz with --corpus FILE\n');
  process.exit(2);
}
const WORDS = 300; // of an article; the aim is stated for this length
const most = Number(values.articles);
const texts = await readTexts(corpus, most);
const { stem, attested } = makeLexis(texts, await readBackground());
const context: ReadingContext = { stem, attested, recurring: new Set() };

process.stdout.write(
  `${texts.length} articles cut at ${WORDS} words, Node ${process.version}, processor time\n`,
);
process.stdout.write('articles  read/s  of the same by Intl.Segmenter/s  heap MB\n');
run(texts.slice(0, 500)); // warm
for (let count = Math.min(1000, most); count <= texts.length; count *= 2) {
  const some = texts.slice(0, count);
  const ours = seconds(() => run(some));
  const theirs = seconds(() => segment(some));
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed / 1e6;
  process.stdout.write(
    `${String(count).padStart(8)}  ${(count / ours).toFixed(0).padStart(6)}  ${(count / theirs).toFixed(0).padStart(31)}  ${heap.toFixed(0).padStart(7)}\n`,
  );
}

function run(some: readonly string[]): void {
  for (const [place, text] of some.entries()) {
    readArticle(
      { id: articleId(String(place)), file: `${place}.txt`, sha256: '', text, metadata: {}, page: {} },
      context,
    );
  }
}

function segment(some: readonly string[]): void {
  for (const granularity of ['sentence', 'word'] as const) {
    const segmenter = new Intl.Segmenter('ar', { granularity });
    for (const text of some) Array.from(segmenter.segment(text)).at(-1);
  }
}

/** Of the process, user and system: the clock of a shared machine says little. */
function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function readTexts(file: string, limit: number): Promise<string[]> {
  const found: string[] = [];
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) });
  for await (const line of lines) {
    const { text, title } = JSON.parse(line) as { text: string; title?: string };
    const last = words(text)[WORDS - 1];
    found.push(`${title ?? ''}\n${last === undefined ? text : text.slice(0, last.end)}`);
    if (found.length >= limit) break;
  }
  return found;
}
