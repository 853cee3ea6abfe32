import { describe, expect, it } from 'vitest';
import { libraryOf } from '../documents.ts';

/** The people of each document, as the collection names them. */
function people(...texts: string[]): string[][] {
  const files = Object.fromEntries(texts.map((text, index) => [`${index}.txt`, text]));
  return libraryOf(files).records.map(({ article }) =>
    article.entities.filter(({ type }) => type === 'person').map(({ name }) => name),
  );
}

const lead = (words: string) =>
  `قال ${words} إن العمل في الطريق الجديد مستمر، وإن الجسر يفتح في آخر الشهر كما كان مقررا.`;

describe('names across a collection', () => {
  it.for([
    ['joins transliterations of a full name', 'غينادي غاتيلوف', 'جينادي جاتيلوف', true],
    ['joins a foreign surname that only one bears', 'جون كيري', 'كيري', true],
    ['keeps native names apart', 'محمد السعدني', 'محمود السعدني', false],
    ['keeps two bearers of a surname apart', 'جوزيف ليبرمان', 'أفيغدور ليبرمان', false],
  ] as const)('%s', ([, one, other, joined]) => {
    const [[first] = [], [second] = []] = people(lead(one), lead(other));
    expect(first).toBeDefined();
    expect(second).toBeDefined();
    expect(first === second).toBe(joined);
  });

  it('leaves a surname to itself where two bear it', () => {
    const [, , third] = people(lead('جوزيف ليبرمان'), lead('أفيغدور ليبرمان'), lead('ليبرمان'));
    expect(third).toEqual(['ليبرمان']);
  });

  it('keeps a ministry without its nation to its own article, and joins one with it', () => {
    const ids = (name: string) => {
      const text = `نشرت ${name} الجدول أمس، وقالت إن العمل في الطريق الجديد مستمر كما كان مقررا.`;
      const { records } = libraryOf({ 'a.txt': text, 'b.txt': `${text} ` });
      return records.map(({ article }) => article.entities.find((one) => one.name === name)?.id);
    };
    const [one, other] = ids('وزارة التعليم');
    expect(one).toBeDefined();
    expect(one).not.toBe(other);
    const [french, again] = ids('وزارة التعليم الفرنسية');
    expect(french).toBeDefined();
    expect(french).toBe(again);
  });

  it('gives the same entity the same id everywhere', () => {
    const files = { 'a.txt': lead('جون كيري'), 'b.txt': lead('كيري') };
    const ids = libraryOf(files).records.map(({ article }) => article.entities[0]?.id);
    expect(new Set(ids).size).toBe(1);
  });
});
