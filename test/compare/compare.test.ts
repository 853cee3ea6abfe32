import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { slice } from '../../src/text/span.ts';
import { libraryOf } from '../documents.ts';

const A = [
  'أعلنت وزارة الزراعة في المغرب أن موسم الزيتون تضرر من الجفاف، وأن الإنتاج تراجع إلى النصف.',
  'وقال الوزير محمد الصديقي في مراكش إن الحكومة ستؤجل ديون المزارعين عاما كاملا.',
].join('\n');
const B = [
  'وفي مراكش قال محمد الصديقي إن الحكومة قررت أن تؤجل ديون المزارعين لمدة عام.',
  'وشهدت العاصمة الرباط افتتاح معرض للكتاب شارك فيه ناشرون من عشرين دولة عربية.',
  'وتضرر موسم الزيتون في المغرب من الجفاف، وتراجع إنتاج الزيتون إلى نصف ما كان.',
].join('\n');
const { records } = libraryOf({ 'a.txt': A, 'b.txt': B });

describe('compare', () => {
  it('links sentences that tell the same, in any order, and says by which words', () => {
    const shown = compare(records).links.filter(({ level }) => level === 'shown');
    expect(shown.map(({ a, b }) => [a.sentence, b.sentence]).toSorted()).toEqual([
      [0, 2],
      [1, 0],
    ]);
    const olives = shown.find(({ a }) => a.sentence === 0);
    const [first, second] = records;
    const pairs = olives?.evidence.map(({ a, b }) => [
      slice(first?.article.text ?? '', a),
      slice(second?.article.text ?? '', b),
    ]);
    expect(pairs).toContainEqual(['الزيتون', 'الزيتون']);
    expect(pairs).toContainEqual(['المغرب', 'المغرب']);
  });

  it('links a sentence about something else to nothing', () => {
    const links = compare(records).links.filter(({ b, level }) => b.sentence === 1 && level !== 'hidden');
    expect(links).toEqual([]);
  });

  it('is symmetric', () => {
    const swapped = compare(records.toReversed()).links.map(({ a, b, score }) => [
      b.sentence,
      a.sentence,
      score,
    ]);
    const straight = compare(records).links.map(({ a, b, score }) => [a.sentence, b.sentence, score]);
    expect(swapped.toSorted()).toEqual(straight.toSorted());
  });

  it('aligns a text with itself, each sentence with itself before any other', () => {
    const [record] = records;
    if (record === undefined) throw new Error('no article');
    const { links } = compare([record, record]);
    for (const sentence of record.article.sentences.keys()) {
      const best = links.find(({ a }) => a.sentence === sentence);
      expect(best?.b.sentence).toBe(sentence);
      expect(best?.score).toBeCloseTo(1, 3);
    }
  });

  it('gives scores between the least and one, best first', () => {
    const scores = compare(records).links.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((x, y) => y - x));
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0.02);
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
  });
});
