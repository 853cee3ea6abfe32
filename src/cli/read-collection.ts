import { explain, losesText } from '../article/problem.ts';
import { readBackground } from '../build/read-background.ts';
import { readNamedFiles, readSeeds } from '../build/read-seeds.ts';
import { buildLibrary, type Sources } from '../corpus/build-library.ts';
import type { ArticleRecord } from '../corpus/library.ts';
import type { Problem } from '../article/problem.ts';

/** The files given, in the order given, as one collection. */
export async function readCollection(paths: readonly string[]): Promise<readonly ArticleRecord[]> {
  const records = await build(await readNamedFiles(paths));
  const place = new Map(paths.map((path, index) => [path.normalize('NFC'), index]));
  return records.toSorted((a, b) => (place.get(a.article.file) ?? 0) - (place.get(b.article.file) ?? 0));
}

export async function readFolder(folder: string): Promise<readonly ArticleRecord[]> {
  return build(await readSeeds(folder));
}

/** Says every problem; one that loses text ends the run after all are said. */
async function build(read: {
  sources: Sources;
  problems: readonly Problem[];
}): Promise<readonly ArticleRecord[]> {
  const built = buildLibrary(read.sources, await readBackground());
  const problems = [...read.problems, ...built.problems];
  for (const problem of problems) process.stderr.write(`${explain(problem)}\n`);
  if (problems.some(losesText)) throw new Error('not every file could be read');
  return built.library.records;
}
