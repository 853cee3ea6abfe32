import { describe, expect, it } from 'vitest';
import { askedKeys, filedKeys } from '../../src/search/slips.ts';

const meet = (typed: string, written: string) => {
  const filed = filedKeys(written);
  return askedKeys(typed).some((key) => filed.includes(key));
};

describe('a word is filed where its slip is looked for', () => {
  it.for([
    ['a vowel less', 'ستفان', 'ستيفان'],
    ['another vowel', 'ستافان', 'ستيفان'],
    ['a letter of the same sound', 'جاتيلوف', 'غاتيلوف'],
    ['the first letter wrong', 'شوسكو', 'موسكو'],
    ['the last letter wrong', 'المفاوضام', 'المفاوضات'],
    ['a letter in the middle wrong', 'المفارضات', 'المفاوضات'],
    ['a letter less', 'المفوضت', 'المفاوضات'],
    ['a letter more', 'المفاوضلات', 'المفاوضات'],
    ['a letter less in a short word', 'حبي', 'حلبي'],
    ['two letters in the wrong order', 'مسوكو', 'موسكو'],
    ['two letters in the wrong order across the middle', 'المتدقمين', 'المتقدمين'],
    ['a name written as one word', 'ديمستورا', 'ديميستورا'],
  ] as const)('%s', ([, typed, written]) => {
    expect(meet(typed, written)).toBe(true);
  });

  it('not with a word that has nothing of it', () => {
    expect(meet('المفاوضات', 'الزيتون')).toBe(false);
    expect(meet('حلب', 'قاسم')).toBe(false);
  });

  it('not if it is longer than any word', () => {
    expect(filedKeys('ب'.repeat(40))).toEqual([]);
    expect(askedKeys('ب'.repeat(40))).toEqual([]);
  });
});
