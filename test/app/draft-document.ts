import { type Article, articleId, type Block, type TitleBasis } from '../../src/article/article.ts';
import type { PublishedBasis } from '../../src/article/dates/published.ts';
import type { SourceBasis } from '../../src/article/source.ts';
import type { BoilerplateKind, Role } from '../../src/article/structure/role.ts';
import { NO_BACKGROUND } from '../../src/corpus/background.ts';
import { makeLexis } from '../../src/corpus/lexis.ts';
import type { ArticleRecord } from '../../src/corpus/library.ts';
import type { Span } from '../../src/text/span.ts';
import { findingsOf } from './marked-findings.ts';
import { type Mark, readMarks, spanOf } from './marked-text.ts';

/** A block as its role (of boilerplate its kind too: `boilerplate.tags`) and its sentences, in the notation of `readMarks`. */
type DraftBlock = readonly [role: Role | `boilerplate.${BoilerplateKind}`, ...sentences: string[]];

interface Draft {
  readonly id: string;
  readonly basis?: TitleBasis;
  /** Where no block is the title. */
  readonly title?: string;
  readonly source?: string;
  /** A day; `stamp` and `inferred` rest on what is marked as evidence of it. */
  readonly published?: string;
  readonly dateBasis?: PublishedBasis;
  readonly sourceBasis?: SourceBasis;
  readonly doubtful?: boolean;
  readonly blocks: readonly DraftBlock[];
}

/** A whole article by hand: its text is the blocks, a line each, and every span is counted here, not in the tests. */
export function drafted(draft: Draft): ArticleRecord {
  const { id, basis = 'text', title = '' } = draft;
  const { marks, ...made } = draft.blocks.reduce(addBlock, {
    text: '',
    blocks: [],
    sentences: [],
    marks: [],
  });
  const titleBlock = made.blocks.find(({ role }) => role === 'title');
  const titleSpan = titleBlock === undefined ? null : { start: titleBlock.start, end: titleBlock.end - 1 };
  const article: Article = {
    ...made,
    ...findingsOf(made.text, marks),
    id: articleId(id),
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    direction: 'rtl',
    title: {
      text: titleSpan === null ? title : made.text.slice(titleSpan.start, titleSpan.end),
      basis,
      span: titleSpan,
      doubtful: draft.doubtful ?? false,
    },
    source: draftedSource(draft, marks),
    published: draftedDate(draft, marks),
    author: null,
    url: null,
    wordCount: made.text.split(/\s+/u).length,
  };
  return { article, terms: makeLexis([article.text], NO_BACKGROUND).terms(article.text) };
}

function draftedSource(
  { source, sourceBasis = 'metadata' }: Draft,
  marks: readonly Mark[],
): Article['source'] {
  const evidence = marks.find(({ label }) => label === 'evidence.source');
  return source === undefined
    ? null
    : { name: source, basis: sourceBasis, evidence: evidence === undefined ? null : spanOf(evidence) };
}

function draftedDate(
  { published, dateBasis = 'metadata' }: Draft,
  marks: readonly Mark[],
): Article['published'] {
  const evidence = marks.filter(({ label }) => label === 'evidence.date').map(spanOf);
  return published === undefined ? null : { from: published, to: published, basis: dateBasis, evidence };
}

interface Made {
  readonly marks: readonly Mark[];
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
}

function addBlock(made: Made, [dress, ...sentences]: DraftBlock): Made {
  const { text, blocks } = made;
  const [role, kind = 'share'] = dress.split('.') as [Role, BoilerplateKind?];
  const read = sentences.map(readMarks);
  const parts = read.map((one) => one.text);
  const line = `${parts.join(' ')}\n`;
  let start = text.length;
  const spans = parts.map((part) => {
    const span = { start, end: start + part.length };
    start = span.end + 1;
    return span;
  });
  const block: Block = {
    start: text.length,
    end: text.length + line.length,
    role,
    kind: role === 'boilerplate' ? kind : null,
    reason: role === 'standfirst' ? 'repeats-lead' : 'paragraph-shape',
    direction: 'rtl',
  };
  return {
    text: text + line,
    blocks: [...blocks, block],
    sentences: role === 'body' ? [...made.sentences, ...spans] : made.sentences,
    marks: [
      ...made.marks,
      ...read.flatMap(({ marks }, place) => marks.map((mark) => moved(mark, spans[place]?.start ?? 0))),
    ],
  };
}

function moved(mark: Mark, by: number): Mark {
  return { ...mark, start: mark.start + by, end: mark.end + by };
}
