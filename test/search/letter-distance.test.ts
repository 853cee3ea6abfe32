import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterDistance } from '../../src/search/letter-distance.ts';
import { arabicText } from '../arbitraries.ts';

describe('the distance of two words', () => {
  it.for([
    ['none for the same word', 'هدنه', 'هدنه', 0, 0],
    ['little for a vowel left out', 'ستيفان', 'ستفان', 0.3, 0.4],
    ['little for another vowel', 'ستيفان', 'ستافان', 0.3, 0.4],
    ['little for another letter of the same sound', 'غاتيلوف', 'جاتيلوف', 0.2, 0.4],
    ['less than a letter for the key beside it', 'حلب', 'خلب', 0.5, 0.7],
    ['less than a letter for two letters in the wrong order', 'موسكو', 'مسوكو', 0.3, 0.7],
    ['a letter for one that has nothing in common', 'حلب', 'حلم', 0.9, 1],
  ] as const)('is %s', ([, a, b, least, most]) => {
    expect(letterDistance(a, b, 2)).toBeGreaterThanOrEqual(least);
    expect(letterDistance(a, b, 2)).toBeLessThanOrEqual(most);
  });

  it('is without end past what is asked', () => {
    expect(letterDistance('كيري', 'لافروف', 1.4)).toBe(Infinity);
  });

  it('is the same both ways, and none only for equal words', () => {
    const word = arabicText(10);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(letterDistance(a, b, 9)).toBeCloseTo(letterDistance(b, a, 9), 9);
        expect(letterDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});
