import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../src/article/article.ts';
import { loadNamedFiles } from '../src/build/load-library.ts';
import { trim } from '../src/text/span.ts';

const TYPE = { person: 'person', organisation: 'org', place: 'place' } as const;

/**
 * Scores the reading of documents against hand-made gold, beside a baseline, in one run:
 * `npm run -s bench:extraction -- --measure FOLDER [--part tune|check] [--per-file]`.
 * The folder holds `gold.json`, `make_docs.mjs`, `baselines.mjs` and `score_extraction.mjs`; the texts stay outside the project.
 */
const { values } = parseArgs({
  options: {
    measure: { type: 'string' },
    part: { type: 'string' },
    'per-file': { type: 'boolean', default: false },
  },
});
const measure = resolve(values.measure ?? process.env['EXTRACTION_GOLD'] ?? '');
if (!existsSync(join(measure, 'gold.json'))) {
  process.stderr.write('bench: no gold found; name its folder with --measure FOLDER\n');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'extraction-'));
const documents = join(folder, 'documents');
const node = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(measure, script), ...args], { encoding: 'utf8' });

node('make_docs.mjs', documents);
const files = readdirSync(documents).filter((name) => name.endsWith('.txt'));
const { library } = await loadNamedFiles(files.map((name) => join(documents, name)));
const predictions = Object.fromEntries(
  library.records.map(({ article }) => [article.file.split('/').at(-1), prediction(article)]),
);
const ours = join(folder, 'ours.json');
writeFileSync(ours, JSON.stringify(predictions));
const baseline = join(folder, 'baseline.json');
node('baselines.mjs', documents, baseline);
const options = [
  ...(values.part === undefined ? [] : ['--part', values.part]),
  ...(values['per-file'] ? ['--per-file'] : []),
];
for (const [name, file] of [
  ['baseline', baseline],
  ['this project', ours],
] as const) {
  process.stdout.write(
    `== ${name}\n${node('score_extraction.mjs', join(measure, 'gold.json'), file, ...options)}\n`,
  );
}
process.stdout.write(`predictions: ${ours}\n`);

/** An article as the scorer takes it. */
function prediction(article: Article) {
  const { text, title, quotations, entities, mentions, sentences, published } = article;
  return {
    title: title.basis === 'text' ? title.span : null,
    body: article.blocks.filter(({ role }) => role === 'body').map((block) => trim(text, block)),
    sentences,
    quotes: quotations
      .filter(({ kind }) => kind === 'direct' || kind === 'partial')
      .map(({ start, end, speaker }) => ({
        start,
        end,
        speaker:
          speaker === null
            ? null
            : (entities[speaker.entity ?? -1]?.name ?? text.slice(speaker.start, speaker.end)),
      })),
    entities: entities.map(({ name, type }, place) => ({
      canonical: name,
      type: TYPE[type],
      mentions: mentions.filter(({ entity }) => entity === place).map(({ start, end }) => ({ start, end })),
    })),
    date: published === null ? null : { from: published.from, to: published.to },
  };
}
