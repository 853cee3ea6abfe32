import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldKey, unfold } from '../../src/text/fold.ts';
import { slice } from '../../src/text/span.ts';
import { arabicText } from '../arbitraries.ts';

describe('fold', () => {
  it.for([
    ['drops vowel marks', 'الصَّوْم', 'الصوم'],
    ['drops tatweel', 'الـــيوم', 'اليوم'],
    ['joins the seats of hamza', 'أإآٱ ؤ ئ', 'اااا و ي'],
    ['joins ta marbuta and ha', 'الآستانة', 'الاستانه'],
    ['joins alef maqsura and ya', 'دى مستورا', 'دي مستورا'],
    ['reads Persian letters', 'ک ی', 'ك ي'],
    ['reads both sets of digits', '٣٠ ۳۰', '30 30'],
    ['reads the decimal mark and drops the thousands mark', '١٬٢٣٤٫٥', '1234.5'],
    ['opens presentation forms', 'ﻻ', 'لا'],
    ['drops what cannot be seen', 'حل\u200bب\u200f', 'حلب'],
    ['takes any blank for a space', 'أ\u00a0ب\tج', 'ا ب ج'],
    ['lowers Latin letters', 'Été', 'ete'],
  ])('%s', ([, source, key]) => {
    expect(fold(source ?? '').text).toBe(key);
  });

  it('has nothing more to do the second time', () => {
    fc.assert(fc.property(arabicText(), (text) => foldKey(foldKey(text)) === foldKey(text)));
  });

  it('is the same with the way back and without', () => {
    fc.assert(fc.property(arabicText(), (text) => fold(text).text === foldKey(text)));
  });
});

describe('unfold', () => {
  it.for([
    ['keeps the marks on the last letter', 'قال مُحَمَّدٌ اليوم', 'محمد', 'مُحَمَّدٌ'],
    ['takes a ligature whole', 'النبي ﷺ قال', 'الله', 'ﷺ'],
    ['spans what was dropped between letters', 'الـــيوم', 'اليوم', 'الـــيوم'],
  ])('%s', ([, source = '', key = '', found]) => {
    const folded = fold(source);
    const start = folded.text.indexOf(key);
    expect(slice(source, unfold(folded, { start, end: start + key.length }))).toBe(found);
  });

  it('gives for any span of the key a span of the source whose key holds it', () => {
    const textAndSpan = arabicText().chain((text) => {
      const { length } = fold(text).text;
      return fc.tuple(fc.constant(text), fc.nat(length), fc.nat(length));
    });
    fc.assert(
      fc.property(textAndSpan, ([text, one, other]) => {
        const span = { start: Math.min(one, other), end: Math.max(one, other) };
        const folded = fold(text);
        const back = unfold(folded, span);
        expect(back.start).toBeGreaterThanOrEqual(0);
        expect(back.end).toBeLessThanOrEqual(text.length);
        expect(foldKey(slice(text, back))).toContain(slice(folded.text, span));
      }),
    );
  });
});
