import { direction } from '../text/direction.ts';
import { contains, type Span } from '../text/span.ts';
import { takeTokens, type Token, tokens } from '../text/tokens.ts';
import { countWords } from '../text/words.ts';
import { cutGlued } from './structure/glued.ts';
import type { Article, ArticleId, Block, Stated } from './article.ts';
import type { Role } from './structure/role.ts';
import { readLines } from './structure/lines.ts';
import { type Metadata, type MetadataField, readFrontMatter } from './metadata.ts';
import type { Problem } from './problem.ts';
import { judge, judgedSpans, type Known } from './structure/roles.ts';
import { findTitle } from './structure/title.ts';
import { readDates } from './dates/read-dates.ts';
import { findFigures } from './figures/find-figures.ts';
import { findNames } from './names/find-names.ts';
import { bodySentences, readProse } from './prose.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import type { ReadingContext } from './reading-context.ts';
import { findSource } from './find-source.ts';

export interface RawDocument {
  readonly id: ArticleId;
  readonly file: string;
  /** Hex SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** Decoded, without the byte order mark. */
  readonly text: string;
  /** What a saved page says of itself; everything else overrides it. */
  readonly page: Metadata;
  /** From `metadata.csv` or a row's fields; it overrides the front matter. */
  readonly metadata: Metadata;
}

export type Reading =
  | { readonly ok: true; readonly article: Article; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads one document. The article holds the text as it came; everything known of it is a span of that. */
export function readArticle(raw: RawDocument, context: ReadingContext): Reading {
  const { file, text } = raw;
  const front = readFrontMatter(file, text);
  const problems = [...front.problems];
  if (!/\p{L}/u.test(text.slice(front.end))) {
    return { ok: false, problems: [...problems, { kind: 'no-letters', file }] };
  }
  const metadata = { ...raw.page, ...front.metadata, ...raw.metadata };
  const byPage = (field: MetadataField) =>
    front.metadata[field] === undefined && raw.metadata[field] === undefined;
  const stated = (field: MetadataField): Stated | null => {
    const value = metadata[field];
    return value === undefined ? null : { value, basis: byPage(field) ? 'page' : 'metadata' };
  };
  const words = tokens(text, { start: front.end, end: text.length });
  const blocks = readBlocks(text, front.end, words, {
    recurring: context.recurring,
    title: metadata.title ?? null,
  });
  const story = blocks.filter(isStory);
  const prose = readProse(text, blocks, words);
  const names = findNames(prose, context);
  const { dates, published } = readDates({ prose, blocks, stated: stated('published') });
  const article: Article = {
    id: raw.id,
    file,
    sha256: raw.sha256,
    text,
    direction: direction(text, story),
    title: findTitle(prose, blocks, metadata.title ?? null),
    blocks,
    sentences: bodySentences(prose),
    quotations: findQuotations(prose, names),
    entities: names.entities,
    mentions: names.mentions,
    figures: findFigures(prose, dates, names, context),
    dates,
    source: findSource({ text, blocks, stated: stated('source'), url: metadata.url ?? null }),
    published,
    author: stated('author'),
    url: metadata.url ?? null,
    wordCount: story.reduce((sum, block) => sum + countWords(text, block), 0),
  };
  return { ok: true, article, problems };
}

function readBlocks(
  text: string,
  frontEnd: number,
  words: readonly Token[],
  known: Omit<Known, 'take'>,
): Block[] {
  const story = text.slice(frontEnd);
  const lines = readLines(story);
  const takeInText = takeTokens(text, words);
  const take = ({ start, end }: Span) => takeInText({ start: start + frontEnd, end: end + frontEnd });
  const spans = cutGlued(story, judgedSpans(lines, judge(story, lines, { ...known, take })));
  const blocks = spans.map(({ role, kind, reason, start, end }): Block => ({
    role,
    kind,
    reason,
    start: start + frontEnd,
    end: end + frontEnd,
    direction: direction(story, [{ start, end }]),
  }));
  if (frontEnd === 0) return blocks;
  const front = {
    start: 0,
    end: frontEnd,
    role: 'boilerplate',
    kind: 'front-matter',
    reason: 'front-matter',
  } as const;
  return [{ ...front, direction: 'ltr' }, ...blocks];
}

const STORY: readonly Role[] = ['standfirst', 'subhead', 'body'];

/** What a reader reads. A standfirst that the body repeats is not read twice. */
function isStory({ role, reason }: Block): boolean {
  return STORY.includes(role) && reason !== 'repeats-lead';
}

/** True if every sentence lies inside one block and the blocks are the text: what a reading promises. */
export function isWhole({ text, blocks, sentences }: Article): boolean {
  let end = 0;
  for (const block of blocks) {
    if (block.start !== end || block.end < block.start) return false;
    ({ end } = block);
  }
  let at = 0;
  for (const sentence of sentences) {
    while ((blocks[at]?.end ?? Infinity) <= sentence.start) at += 1;
    const block = blocks[at];
    if (block === undefined || !contains(block, sentence)) return false;
  }
  return end === text.length;
}
