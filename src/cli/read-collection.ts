import { explain, losesText } from '../article/problem.ts';
import { type LoadedLibrary, loadFolder, loadNamedFiles } from '../build/load-library.ts';
import type { ArticleRecord } from '../corpus/library.ts';

/** The files given, in the order given, as one collection; a file with an article a line gives them in that order. */
export async function readCollection(paths: readonly string[]): Promise<readonly ArticleRecord[]> {
  const loaded = await loadNamedFiles(paths);
  const place = new Map(loaded.files.map((file, index) => [file, index]));
  return report(loaded).toSorted(
    (a, b) => (place.get(a.article.file) ?? 0) - (place.get(b.article.file) ?? 0),
  );
}

export async function readFolder(folder: string): Promise<readonly ArticleRecord[]> {
  return report(await loadFolder(folder));
}

/** Says every problem; one that loses text ends the run after all are said. */
function report({ library, problems }: LoadedLibrary): readonly ArticleRecord[] {
  for (const problem of problems) process.stderr.write(`${explain(problem)}\n`);
  if (problems.some(losesText)) throw new Error('not every file could be read');
  return library.records;
}
