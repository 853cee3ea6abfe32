import { explain, losesText, type Problem } from '../article/problem.ts';
import { slice, trim } from '../text/span.ts';
import type { Library } from '../corpus/library.ts';

/** A line a document: file, title and how it is known, words, lines left out of the story. */
export function reportDocuments(library: Library): string[] {
  return library.records.map(({ article }) => {
    const folded = article.blocks.filter(
      (block) => block.role === 'boilerplate' && slice(article.text, trim(article.text, block)) !== '',
    ).length;
    const title = `“${article.title.text.slice(0, 60)}” (${article.title.basis})`;
    return `${article.file}: ${title}, ${article.wordCount} words, ${folded} lines folded`;
  });
}

/** Every problem with what to do, those that lose text first; empty if there is none. */
export function reportProblems(problems: readonly Problem[]): string[] {
  const grave = problems.filter(losesText);
  const light = problems.filter((problem) => !losesText(problem));
  return [
    ...grave.map((problem) => `error: ${explain(problem)}`),
    ...light.map((problem) => `note: ${explain(problem)}`),
  ];
}
