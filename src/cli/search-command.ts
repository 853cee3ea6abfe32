import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { locate } from '../search/locate.ts';
import { buildIndex } from '../search/search-index.ts';
import { makeSearchEngine } from '../search/search.ts';
import { readFolder } from './read-collection.ts';
import { UsageError } from './usage-error.ts';

/** As many as a page shows. */
const MOST_HITS = 20;

export async function searchFolder(argv: readonly string[]): Promise<void> {
  const { folder, queriesFile } = readArguments(argv);
  const records = await readFolder(folder);
  const byId = new Map(records.map(({ article }) => [article.id, article]));
  const engine = makeSearchEngine(buildIndex(records));
  for (const query of (await readFile(queriesFile, 'utf8')).split(/\r?\n/u)) {
    if (query.trim() === '') continue;
    const { ranked, units } = await engine.rank(query, 'free');
    const hits = ranked.slice(0, MOST_HITS).flatMap(({ id, score }) => {
      const article = byId.get(id);
      return article === undefined ? [] : [{ id, file: article.file, score, spans: locate(article, units) }];
    });
    process.stdout.write(`${JSON.stringify({ query, hits })}\n`);
  }
}

function readArguments(argv: readonly string[]): { folder: string; queriesFile: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { queries: { type: 'string' } },
    });
    const [folder, ...more] = positionals;
    if (folder !== undefined && more.length === 0 && values.queries !== undefined) {
      return { folder, queriesFile: values.queries };
    }
  } catch (error) {
    throw new UsageError(`search: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new UsageError('search: name one folder, and a file of queries with --queries');
}
