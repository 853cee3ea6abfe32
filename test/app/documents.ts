import { type Article, articleId, type Block, type TitleBasis } from '../../src/article/article.ts';
import type { Role } from '../../src/article/structure/role.ts';
import { NO_BACKGROUND } from '../../src/corpus/background.ts';
import { makeLexis } from '../../src/corpus/lexis.ts';
import type { ArticleRecord } from '../../src/corpus/library.ts';
import type { Span } from '../../src/text/span.ts';

/** A block as its role and its sentences. */
type DraftBlock = readonly [role: Role, ...sentences: string[]];

interface Draft {
  readonly id: string;
  readonly basis?: TitleBasis;
  /** Where no block is the title. */
  readonly title?: string;
  readonly source?: string;
  readonly published?: string;
  readonly blocks: readonly DraftBlock[];
}

/** A whole article by hand: its text is the blocks, a line each, and every span is counted here, not in the tests. */
function drafted({ id, basis = 'text', title = '', source, published, blocks }: Draft): ArticleRecord {
  const made = blocks.reduce(addBlock, { text: '', blocks: [], sentences: [] });
  const titleBlock = made.blocks.find(({ role }) => role === 'title');
  const titleSpan = titleBlock === undefined ? null : { start: titleBlock.start, end: titleBlock.end - 1 };
  const article: Article = {
    ...made,
    id: articleId(id),
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    direction: 'rtl',
    title: {
      text: titleSpan === null ? title : made.text.slice(titleSpan.start, titleSpan.end),
      basis,
      span: titleSpan,
      doubtful: false,
    },
    quotations: [],
    entities: [],
    mentions: [],
    figures: [],
    dates: [],
    source: source === undefined ? null : { name: source, basis: 'metadata', evidence: null },
    published:
      published === undefined ? null : { from: published, to: published, basis: 'metadata', evidence: [] },
    author: null,
    url: null,
    wordCount: made.text.split(/\s+/u).length,
  };
  return { article, terms: makeLexis([article.text], NO_BACKGROUND).terms(article.text) };
}

interface Made {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
}

function addBlock({ text, blocks, sentences }: Made, [role, ...parts]: DraftBlock): Made {
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
    kind: role === 'boilerplate' ? 'share' : null,
    reason: role === 'standfirst' ? 'repeats-lead' : 'paragraph-shape',
    direction: 'rtl',
  };
  return {
    text: text + line,
    blocks: [...blocks, block],
    sentences: role === 'body' ? [...sentences, ...spans] : sentences,
  };
}

/** Three accounts of the opening of a bridge that was never built, and three texts about nothing of the kind. */
export const bridge = drafted({
  id: 'bridgeaaaa',
  source: 'صحيفة الضفة',
  published: '2021-03-04',
  blocks: [
    ['boilerplate', 'عاجل: طقس غائم غدًا'],
    ['title', 'افتتاح جسر الوادي بعد عامين من العمل'],
    ['standfirst', 'افتتح رئيس البلدية الجسر صباح الخميس…'],
    ['body', 'افتتح رئيس البلدية سامي النجار جسر الوادي صباح الخميس.', 'وقال إن العمل فيه دام عامين.'],
    ['caption', 'الجسر من الضفة الشرقية'],
    ['subhead', 'كلفة المشروع'],
    ['body', 'بلغت كلفة الجسر أربعة ملايين دينار.'],
    ['boilerplate', 'شارك'],
    ['boilerplate', 'اترك تعليقًا'],
    ['boilerplate', 'لن يظهر بريدك للقراء'],
  ],
});
export const opening = drafted({
  id: 'openingbbb',
  basis: 'derived',
  title: 'دشّن رئيس بلدية الوادي الجسر الجديد أمس',
  blocks: [['body', 'دشّن رئيس بلدية الوادي الجسر الجديد أمس.', 'وحضر الحفل مئات من السكان.']],
});
export const crossing = drafted({
  id: 'crossingcc',
  source: 'إذاعة السهل',
  blocks: [
    ['title', 'عبور أول حافلة فوق الوادي'],
    ['body', 'عبرت أول حافلة جسر الوادي بعد أن افتتحه رئيس البلدية.', 'وكلّف المشروع ملايين الدنانير.'],
  ],
});
const others = ['زيتون', 'مطر', 'قطار'].map((word, place) =>
  drafted({
    id: `other${place}aaaa`,
    blocks: [
      ['title', `خبر عن ${word}`],
      ['body', `لا جديد في ${word}.`],
    ],
  }),
);

export const records: readonly ArticleRecord[] = [bridge, opening, crossing, ...others];
