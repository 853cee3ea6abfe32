import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate, locateInTitle, passages, places } from '../../src/search/locate.ts';
import { buildIndex } from '../../src/search/search-index.ts';
import { makeSearchEngine } from '../../src/search/search.ts';
import { foldKey } from '../../src/text/fold.ts';
import { slice } from '../../src/text/span.ts';
import { arabicText } from '../arbitraries.ts';
import { libraryOf, recordOf } from '../documents.ts';

const { records } = libraryOf({
  'envoy.txt': [
    'دي ميستورا يصل إلى أستانا',
    'وصل المبعوث الأممي ستيفان دي ميستورا مساء أمس إلى العاصمة الكزاخية، وقال إنه يأمل وقف إطلاق النار.',
    'وأضاف ستافان دي ميستورا أن المفاوضات تبدأ غدا، وأن الوفود كلها وصلت إلى المدينة.',
    'اترك تعليقا',
    'الزيتون',
  ].join('\n'),
  'olives.txt': [
    'موسم الزيتون في المغرب',
    'أعلنت وزارة الزراعة أن موسم الزيتون تضرر من الجفاف، وأن الإنتاج تراجع إلى ٣٠ ألف طن.',
    'وقال عبد الله الفاسي إن المزارعين يطلبون الدعم، وإن الهدنة مع الجفاف لم تطل.',
  ].join('\n'),
});
const engine = makeSearchEngine(buildIndex(records));
const article = (file: string) => {
  const found = records.find((record) => record.article.file === file)?.article;
  if (found === undefined) throw new Error(file);
  return found;
};

async function search(query: string, how: 'free' | 'literal' = 'free') {
  const { ranked, units, readings } = await engine.rank(query, how);
  return {
    readings,
    files: ranked.map(({ id }) => records.find((record) => record.article.id === id)?.article.file),
    words: (file: string) => locate(article(file), units).map((span) => slice(article(file).text, span)),
  };
}

describe('search', () => {
  it.for([
    ['a name written as one word', 'ديمستورا', 'دي ميستورا'],
    ['alef maqsura for ya, a letter left out', 'دى مستورا', 'دي ميستورا'],
    ['a city in another spelling', 'الاستانة', 'أستانا'],
    ['no hamza', 'اطلاق النار', 'إطلاق'],
    ['ha for ta marbuta', 'العاصمه', 'العاصمة'],
    ['vowel marks and tatweel', 'المُفاوضـــات', 'المفاوضات'],
    ['a slip of the pen', 'المفاوظات', 'المفاوضات'],
    ['another form of the word', 'مفاوضة', 'المفاوضات'],
    ['the beginning of a word', 'المفاو', 'المفاوضات'],
  ])('finds the envoy by %s', async ([, query = '', word]) => {
    const { files, words } = await search(query);
    expect(files[0]).toBe('envoy.txt');
    expect(words('envoy.txt')).toContain(word);
  });

  it.for([
    ['a name written as two words', 'عبدالله', 'عبد الله'],
    ['digits of the other set', '30', '٣٠'],
  ])('finds the olives by %s', async ([, query = '', word]) => {
    const { files, words } = await search(query);
    expect(files).toEqual(['olives.txt']);
    expect(words('olives.txt')).toContain(word);
  });

  it('puts the article that holds all words first', async () => {
    expect((await search('الهدنة الزيتون')).files).toEqual(['olives.txt']);
    expect((await search('الزيتون وقف إطلاق النار')).files[0]).toBe('envoy.txt');
  });

  it('leaves boilerplate out', async () => {
    expect((await search('الزيتون')).files).toEqual(['olives.txt']);
    expect((await search('تعليقا', 'literal')).files).toEqual([]);
  });

  it('reads a word literally when asked to', async () => {
    expect((await search('مفاوضة', 'literal')).files).toEqual([]);
    expect((await search('المفاوضات', 'literal')).files).toEqual(['envoy.txt']);
  });

  it('takes words in a row for one place', async () => {
    const envoy = article('envoy.txt');
    const { units } = await engine.rank('اطلاق النار ستيفان', 'free');
    const found = places(envoy.text, locate(envoy, units)).map((span) => slice(envoy.text, span));
    expect(found).toEqual(['ستيفان', 'إطلاق النار']);
  });

  it('says how it read the query', async () => {
    expect((await search('ديمستورا')).readings).toEqual([
      { typed: 'ديمستورا', forms: expect.arrayContaining([{ form: 'دي ميستورا', manner: 'fuzzy' }]) },
    ]);
    expect((await search('قرنبيط')).readings).toEqual([{ typed: 'قرنبيط', forms: [] }]);
  });

  it('finds the words in a title too', async () => {
    const { units } = await engine.rank('ديمستورا', 'free');
    const { title } = article('envoy.txt');
    expect(locateInTitle(title.text, units).map((span) => slice(title.text, span))).toEqual(['دي ميستورا']);
  });

  it('shows whole sentences with the most different hits', async () => {
    const { units } = await engine.rank('المفاوضات الوفود', 'free');
    const envoy = article('envoy.txt');
    const [best] = passages(envoy, locate(envoy, units), 1);
    expect(best && slice(envoy.text, best)).toMatch(/^وأضاف ستافان .* المدينة\.$/u);
    expect(best?.hits).toHaveLength(2);
  });

  it.for([
    ['nothing', ''],
    ['blanks', ' \n '],
    ['an expression that would run for ever', '(ا+)+$'],
    ['five thousand letters', 'ا'.repeat(5000)],
    ['two hundred operators', `${'| '.repeat(200)}="`],
    ['a lone surrogate and NUL', '\ud800 \u0000'],
    ['a part of every object', '__proto__ constructor'],
  ])('takes %s for a query', async ([, query = '']) => {
    await expect(search(query)).resolves.toBeDefined();
  });

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        arabicText(60),
        async (query) => (await engine.rank(query, 'free')).ranked.length <= records.length,
      ),
    );
  });

  it('finds what a naive scan finds: an article for each of its own words', async () => {
    await fc.assert(
      fc.asyncProperty(arabicText(60), async (text) => {
        const record = recordOf(
          `عنوان الخبر\nقالت الوزارة إن ${text.replace(/[\ud800-\udfff]/gu, '')} هو ما قيل، وإن الأمر انتهى بعد ذلك كله.`,
        );
        const own = makeSearchEngine(buildIndex([record]));
        for (const sentence of record.article.sentences) {
          for (const word of slice(record.article.text, sentence).match(/[ء-ي]{3,}/gu) ?? []) {
            const { ranked, units } = await own.rank(word, 'literal');
            const found = locate(record.article, units).map((span) =>
              foldKey(slice(record.article.text, span)),
            );
            if (found.length === 0) continue;
            expect(ranked).toHaveLength(1);
            expect(new Set(found)).toEqual(new Set([foldKey(word)]));
          }
        }
      }),
    );
  });
});
