import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { direction } from '../../src/text/direction.ts';
import { slice } from '../../src/text/span.ts';
import { joinedNames, tokens } from '../../src/text/tokens.ts';
import { countWords, words } from '../../src/text/words.ts';
import { arabicText } from '../arbitraries.ts';

describe('words', () => {
  it.for([
    ['keep marks and tatweel', 'مُحَمَّدٌ قـــال', ['مُحَمَّدٌ', 'قـــال']],
    ['leave punctuation', '(أ ف ب): «نعم»،لا', ['أ', 'ف', 'ب', 'نعم', 'لا']],
    ['keep a number whole', 'حتى 24.00 و٤٫٥.', ['حتى', '24.00', 'و٤٫٥']],
  ] as const)('%s', ([, text, expected]) => {
    expect(words(text).map((span) => slice(text, span))).toEqual(expected);
  });

  it('are what the expression for a word finds', () => {
    const word =
      /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u0640\u200c-\u200f\u00ad]|(?<=\p{N})[.,\u066b\u066c](?=\p{N}))*/gu;
    fc.assert(
      fc.property(arabicText(), (text) => {
        expect(words(text).map((span) => slice(text, span))).toEqual(text.match(word) ?? []);
        expect(countWords(text)).toBe(words(text).length);
      }),
    );
  });

  it('lie in the text, in order and apart', () => {
    fc.assert(
      fc.property(arabicText(), (text) => {
        let last = 0;
        for (const { start, end } of words(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('joined names', () => {
  it.for([
    ['a particle and its name', 'قال دي ميستورا أمس', ['ديميستورا']],
    ['without the clitic', 'ولافروف ودي ميستورا', ['ديميستورا']],
    ['an Arabic name', 'عبد الله بن زايد', ['عبدالله', 'بنزايد']],
    ['not across punctuation', 'دي، ميستورا', []],
  ] as const)('%s', ([, text, expected]) => {
    expect(joinedNames(text, tokens(text)).map(({ form }) => form)).toEqual(expected);
  });
});

describe('direction', () => {
  it.for([
    ['an Arabic line that opens with a Latin word', 'Reuters: وصل الوفد إلى جنيف', 'rtl'],
    ['a Latin line with an Arabic word', 'The word هدنة means truce', 'ltr'],
    ['no letters at all', '2016 …', 'rtl'],
  ])('of %s', ([, text = '', expected]) => {
    expect(direction(text)).toBe(expected);
  });
});
