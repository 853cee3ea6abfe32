import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/search-index.ts';
import { makeSearchEngine } from '../../../src/search/search.ts';
import { asReading } from '../../../src/search/search.ts';
import { DamagedShard } from '../../../src/search/shards/shard-cache.ts';
import { makeSearcher, type Searcher } from '../../../src/search/shards/shard-searcher.ts';
import { arabicText } from '../../arbitraries.ts';
import { libraryOf } from '../../documents.ts';
import { searcherOf, type Sharded, shardsOf, sourceOf } from '../../shards.ts';

const NEVER = { aborted: false, throwIfAborted: () => undefined };

const WORDS = [
  'المفاوضات,مفاوضة,بالمفاوضات,الهدنة,هدنة,والهدنة,وزير,الوزير,للوزير,بوابة,موسكو,دي ميستورا',
  'عبد الله,ستيفان,ستافان,غاتيلوف,لافروف,الزيتون,زيتونة,حلب,قال,وقال,في,٣٠,UN,أستانا',
  'الحكومة,للحكومة,إطلاق,النار,وقف,يوقف,مدينة,مدينتنا,سوريا,السورية',
].flatMap((line) => line.split(','));
/** What readers type: words of the texts, whole, cut, with a letter wrong, or none of them. */
const query = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WORDS),
      fc.tuple(fc.constantFrom(...WORDS), fc.nat(6)).map(([word, at]) => word.slice(0, at + 1)),
      fc
        .tuple(fc.constantFrom(...WORDS), fc.nat(6))
        .map(([word, at]) => word.slice(0, at) + word.slice(at + 1)),
      arabicText(8),
    ),
    { maxLength: 4 },
  )
  .map((words) => words.join(' '));
const article = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: arabicText(8) }),
    {
      minLength: 6,
      maxLength: 40,
    },
  )
  .map((words) => `${words.slice(0, 4).join(' ')}\nقالت الوزارة إن ${words.join(' ')}، وإن الأمر انتهى.`);

function recordsOf(texts: readonly string[]) {
  return libraryOf(
    Object.fromEntries(texts.map((text, at) => [`${at}.txt`, text.replace(/[\ud800-\udfff]/gu, '')])),
  ).records;
}

async function answer(searcher: Searcher, asked: string, how: 'free' | 'literal', most = Infinity) {
  const units = await searcher.read(asked, how, NEVER);
  const { best: ranked, total } = searcher.rank(units, most);
  const told = await searcher.tell(
    ranked.map(({ place }) => place),
    NEVER,
  );
  return { readings: units.map(asReading), ranked, told, total };
}

describe('the index in shards', () => {
  it('answers as the whole index does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(article, { minLength: 1, maxLength: 12 }),
        fc.array(query, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('free', 'literal'),
        fc.constantFrom(1, 0.01, 0.0001),
        async (texts, queries, how, scale) => {
          const records = recordsOf(texts);
          const whole = makeSearchEngine(buildIndex(records));
          // From all in one shard of a kind to a shard for each key.
          const searcher = searcherOf(records, scale);
          for (const asked of queries) {
            const { readings, ranked, told } = await answer(searcher, asked, how);
            const few = await answer(searcher, asked, how, 3);
            const expected = await whole.rank(asked, how);
            expect(readings).toEqual(expected.readings);
            const found = ranked.map(({ score, matchedWords }, at) => ({
              id: told[at]?.id,
              score,
              matchedWords,
            }));
            expect(found).toEqual(expected.ranked);
            expect(few.ranked).toEqual(ranked.slice(0, 3));
            expect(few.total).toBe(ranked.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives back of an article what a list shows, and nothing of its boilerplate', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arabicText(120), { minLength: 1, maxLength: 3 }), async (texts) => {
        const records = recordsOf(
          texts.map((text) => `${text}\nقالت الوزارة إن الأمر انتهى بعد ذلك كله.\nاترك تعليقا`),
        );
        const told = await searcherOf(records).tell(
          records.map((_, at) => at),
          NEVER,
        );
        for (const [at, { article: source }] of records.entries()) {
          const { text, blocks, sentences, title, id } = told[at] ?? expect.fail('no article');
          expect({ id, title, sentences }).toEqual({
            id: source.id,
            title: source.title,
            sentences: source.sentences,
          });
          expect(text).toHaveLength(source.text.length);
          for (const [place, { start, end, role }] of source.blocks.entries()) {
            expect(blocks[place]).toMatchObject({ start, end });
            const shown = role === 'boilerplate' ? /^\ufffc*$/u : source.text.slice(start, end);
            if (typeof shown === 'string') expect(text.slice(start, end)).toBe(shown);
            else expect(text.slice(start, end)).toMatch(shown);
          }
        }
      }),
    );
  });

  it('takes no shard for what it is not', async () => {
    const sharded = shardsOf(
      recordsOf(WORDS.map((word) => `خبر عن ${word}\nقالت الوزارة إن ${word} لم تنته بعد.`)),
    );
    const names = [...sharded.shards.keys()];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        query,
        async (name, at, flip, asked) => {
          const bytes = Uint8Array.from(sharded.shards.get(name) ?? []);
          bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ flip;
          const spoilt: Sharded = { ...sharded, shards: new Map(sharded.shards).set(name, bytes) };
          const searcher = makeSearcher(sharded.root, () => sourceOf(spoilt));
          const outcome = await answer(searcher, asked, 'free').then(
            () => 'answered',
            (error: unknown) => (error instanceof DamagedShard ? 'damaged' : error),
          );
          expect(['answered', 'damaged']).toContain(outcome);
        },
      ),
      { numRuns: 300 },
    );
  });
});
