import { describe, expect, it } from 'vitest';
import { collate, readPlace, tellers, writePlace } from '../../../src/app/compare/collation.ts';
import type { Link } from '../../../src/compare/result.ts';
import { libraryOf } from '../../documents.ts';

const SENTENCE = 'وقال الوزير في المؤتمر إن الموسم تضرر كثيرا هذا العام من الجفاف.';
const { records } = libraryOf({
  'a.txt': `${SENTENCE} ${SENTENCE} ${SENTENCE} أولا.`,
  'b.txt': `${SENTENCE} ${SENTENCE} ثانيا.`,
  'c.txt': `${SENTENCE} ثالثا.`,
});
const articles = records.map(({ article }) => article);

function link(
  a: readonly [number, number],
  b: readonly [number, number],
  level: Link['level'],
  score = 0.5,
): Link {
  const ref = ([article, sentence]: readonly [number, number]) => ({ article, sentence });
  return {
    a: ref(a),
    b: ref(b),
    level,
    score,
    evidence: [{ a: { start: 0, end: 4 }, b: { start: 5, end: 9 } }],
  };
}

const links = [
  link([0, 1], [1, 0], 'shown', 0.9),
  link([0, 1], [2, 0], 'shown', 0.4),
  link([1, 1], [2, 0], 'weak'),
  link([0, 0], [1, 1], 'hidden'),
];

describe('a collation', () => {
  it('goes both ways, with the evidence of each side', () => {
    const { partners } = collate({ links }, articles, false);
    expect(tellers(partners({ article: 0, sentence: 1 }))).toEqual([1, 2]);
    expect(partners({ article: 1, sentence: 0 })).toEqual([
      expect.objectContaining({
        article: 0,
        sentence: 1,
        evidence: [{ own: { start: 5, end: 9 }, partner: { start: 0, end: 4 } }],
      }),
    ]);
  });

  it('shows weak links on request only, and hidden ones never', () => {
    const of = { article: 1, sentence: 1 };
    expect(collate({ links }, articles, false).partners(of)).toEqual([]);
    expect(
      collate({ links }, articles, true)
        .partners(of)
        .map(({ article }) => article),
    ).toEqual([2]);
  });

  it('steps once through each group of linked sentences', () => {
    expect(collate({ links }, articles, false).steps).toEqual([{ article: 0, sentence: 1 }]);
    expect(collate({ links }, articles, true).steps).toEqual([
      { article: 0, sentence: 1 },
      { article: 1, sentence: 1 },
    ]);
  });
});

describe('a place in the address', () => {
  it('is read back as it was written', () => {
    const ref = { article: 1, sentence: 0 };
    expect(readPlace(writePlace(ref), articles)).toEqual(ref);
  });

  it.for([null, '', '1', '0.1', '9.1', '1.99', '1.1.1', '-1.1', 'أ.ب'])('%s is none', (value) => {
    expect(readPlace(value, articles)).toBe(null);
  });
});
