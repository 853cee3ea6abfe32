import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWhole, readArticle } from '../../src/article/read-article.ts';
import { articleIds } from '../../src/article/article-ids.ts';
import { slice } from '../../src/text/span.ts';
import { arabicText } from '../arbitraries.ts';
import { contextOf, libraryOf, recordOf } from '../documents.ts';

const BODY =
  'أعلنت وزارة الزراعة في المغرب أن موسم الزيتون هذا العام تضرر من الجفاف، وأن الإنتاج تراجع إلى النصف.';

function read(text: string) {
  const file = 'one.txt';
  const id = articleIds([file]).get(file);
  if (id === undefined) throw new Error('no id');
  return readArticle({ id, file, sha256: '', text, metadata: {}, page: {} }, contextOf(text));
}

describe('reading an article', () => {
  it('keeps every character: blocks joined are the source, sentences lie in blocks', () => {
    fc.assert(
      fc.property(arabicText(400), (text) => {
        const reading = read(text);
        if (!reading.ok) return;
        const { article } = reading;
        expect(article.text).toBe(text);
        expect(article.blocks.map((block) => slice(text, block)).join('')).toBe(text);
        expect(isWhole(article)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps them with paragraphs, captions and front matter in any order', () => {
    const piece = fc.oneof(
      arabicText(40),
      fc.constantFrom(
        BODY,
        `${BODY} صورة من الحقل قرب مدينة مراكش(رويترز) ${BODY}`,
        '---',
        'اترك رد',
        'title: س',
        '×',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const reading = read(pieces.join('\n'));
        if (reading.ok) expect(isWhole(reading.article)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out a text without letters, and says so', () => {
    expect(read(' \n × \u200b 123 ')).toEqual({
      ok: false,
      problems: [{ kind: 'no-letters', file: 'one.txt' }],
    });
  });

  it('takes what front matter states, and keeps it as boilerplate', () => {
    const { article } = recordOf(
      `---\ntitle: عنوان مذكور\nsource: جريدة السهل\npublished: 2019-03-05\n---\n${BODY}`,
    );
    expect(article.title).toEqual({
      text: 'عنوان مذكور',
      basis: 'stated',
      span: null,
      doubtful: false,
    });
    expect(article.source).toEqual({ name: 'جريدة السهل', basis: 'metadata', evidence: null });
    expect(article.published).toEqual({
      from: '2019-03-05',
      to: '2019-03-05',
      basis: 'metadata',
      evidence: [],
    });
    expect(article.blocks[0]?.kind).toBe('front-matter');
    expect(article.sentences.map((span) => slice(article.text, span))).toEqual([BODY]);
  });

  it('lets metadata.csv override front matter', () => {
    const { records } = libraryOf(
      { 'a.txt': `---\nsource: جريدة السهل\n---\n${BODY}` },
      'file,source\na.txt,جريدة الجبل\n',
    );
    expect(records[0]?.article.source?.name).toBe('جريدة الجبل');
  });

  it('reports front matter that is no YAML instead of losing it', () => {
    const reading = read(`---\ntitle: [س\n---\n${BODY}`);
    expect(reading.problems.map(({ kind }) => kind)).toEqual(['bad-front-matter']);
  });

  it('takes no script for an address', () => {
    const reading = read(`---\nurl: javascript:alert(1)\n---\n${BODY}`);
    expect(reading.ok && reading.article.url).toBe(null);
    expect(reading.problems[0]?.kind).toBe('bad-value');
  });

  it('reads one long line with ten thousand quotation marks and as many vowel marks', () => {
    const long = read(
      `${'كلمة '.repeat(40_000)}${'«'.repeat(10_000)}${'»'.repeat(10_000)}${'\u064e'.repeat(10_000)}`,
    );
    expect(long.ok && isWhole(long.article)).toBe(true);
  });
});

describe('ids', () => {
  it('are made of the path, whichever way Unicode writes it', () => {
    const [composed] = articleIds(['\u0622.txt']).values();
    const [decomposed] = articleIds(['\u0627\u0653.txt']).values();
    expect(composed).toBe(decomposed);
    expect(composed).toMatch(/^[a-z2-7]{10}$/);
  });

  it('differ for different paths', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { selector: (path) => path.normalize('NFC') }), (paths) => {
        expect(new Set(articleIds(paths).values()).size).toBe(paths.length);
      }),
    );
  });
});
