import { compare } from '../compare/compare.ts';
import type { Link, SentenceRef } from '../compare/result.ts';
import type { ArticleRecord } from '../corpus/library.ts';
import { describeArticle } from './describe-article.ts';
import { readCollection } from './read-collection.ts';
import { UsageError } from './usage-error.ts';

export async function compareFiles(paths: readonly string[]): Promise<void> {
  if (paths.length < 2) throw new UsageError('compare: name at least two files');
  const records = await readCollection(paths);
  const { links } = compare(records);
  const output = {
    articles: records.map(({ article }) => describeArticle(article)),
    links: links.map((link) => describeLink(link, records)),
    conflicts: [],
    absent: [],
    terms: [],
  };
  process.stdout.write(`${JSON.stringify(output, null, 1)}\n`);
}

function describeLink(link: Link, records: readonly ArticleRecord[]) {
  return {
    a: place(link.a, records),
    b: place(link.b, records),
    // What the sentences have in common is known, not yet which of the finer relations it is.
    relation: 'overlapping' as const,
    score: link.score,
    level: link.level,
    evidence: link.evidence,
  };
}

function place(ref: SentenceRef, records: readonly ArticleRecord[]) {
  const article = records[ref.article]?.article;
  return { id: article?.id, file: article?.file, ...article?.sentences[ref.sentence] };
}
