import { describeArticle } from './describe-article.ts';
import { readCollection } from './read-collection.ts';
import { UsageError } from './usage-error.ts';

export async function readFiles(paths: readonly string[]): Promise<void> {
  if (paths.length === 0) throw new UsageError('read: name at least one file');
  const records = await readCollection(paths);
  process.stdout.write(
    `${JSON.stringify(
      records.map(({ article }) => describeArticle(article)),
      null,
      1,
    )}\n`,
  );
}
