import { slice, trim } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Article } from '../article/article.ts';
import type { CatalogueEntry } from './library.ts';

const OPENING_WORDS = 24;

/** What a list shows of an article; `bodyBlock` is where the build put the whole of it. */
export function catalogueEntry(article: Article, bodyBlock: number): CatalogueEntry {
  const { id, file, title, source, published, wordCount } = article;
  const lead = article.blocks.find((block) => block.role === 'body') ?? { start: 0, end: 0 };
  const paragraph = trim(article.text, lead);
  const said = title.basis === 'derived' && title.span !== null ? title.span.end : paragraph.start;
  const unsaid = words(article.text, { start: Math.min(said, paragraph.end), end: paragraph.end });
  const start = said === paragraph.start ? said : (unsaid[0]?.start ?? paragraph.end);
  const last = unsaid[OPENING_WORDS - 1];
  const end = last === undefined ? paragraph.end : last.end;
  return {
    id,
    file,
    title,
    source,
    published,
    wordCount,
    direction: article.direction,
    opening: slice(article.text, { start, end }),
    openingIsCut: end < paragraph.end,
    bodyBlock,
  };
}
