import { createHash } from 'node:crypto';
import type { ArticleRecord } from '../src/corpus/library.ts';
import type { ReadingContext } from '../src/article/reading-context.ts';
import { makeLexis } from '../src/corpus/lexis.ts';
import { NO_BACKGROUND } from '../src/corpus/background.ts';
import { buildLibrary, type Sources } from '../src/corpus/build-library.ts';
import type { Problem } from '../src/article/problem.ts';

/** A library of texts by their file names. */
export function libraryOf(
  texts: Readonly<Record<string, string>>,
  metadata?: string,
): { records: readonly ArticleRecord[]; problems: readonly Problem[] } {
  const sources: Sources = {
    documents: Object.entries(texts).map(([file, text]) => ({
      file,
      text,
      sha256: createHash('sha256').update(text).digest('hex'),
      metadata: {},
      page: {},
    })),
    metadata: metadata === undefined ? null : { file: 'metadata.csv', text: metadata },
  };
  const { library, problems } = buildLibrary(sources, NO_BACKGROUND);
  return { records: library.records, problems };
}

/** What a collection of the texts alone teaches of their words. */
export function contextOf(...texts: string[]): ReadingContext {
  const { stem, attested } = makeLexis(texts, NO_BACKGROUND);
  return { stem, attested, recurring: new Set() };
}

/** The record of a single text. */
export function recordOf(text: string, file = 'one.txt'): ArticleRecord {
  const [record] = libraryOf({ [file]: text }).records;
  if (record === undefined) throw new Error('the text holds no article');
  return record;
}
