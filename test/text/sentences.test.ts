import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';
import { slice } from '../../src/text/span.ts';
import { arabicText } from '../arbitraries.ts';

describe('sentences', () => {
  // A bar stands where one sentence ends and the next begins.
  it.for([
    ['full stop and question mark', 'وصل الوفد.| هل بدأ الحوار؟| بدأ!'],
    ['no break in a number', 'حتى الساعة 24.00 من اليوم.| ثم انتهى.'],
    ['no break behind one letter or a title', 'قال د. سامر إن ص.ب الوزارة أغلقت.'],
    ['a full stop without a space', 'انتهى الاجتماع.|وأضاف الوزير أنه نجح.'],
    ['two and three points are a pause', 'قال.. ثم صمت... ثم قال.'],
    ['no break inside a quotation', 'قال «نأمل خيرا. سنرى غدا» ثم خرج.| وعاد.'],
    ['a quotation that ends in a stop ends its sentence', 'وقال: «انتهت الحرب.»| وأضاف أنه عاد.'],
    ['one in straight marks too', 'وقال: "انتهت الحرب."| وأضاف أنه عاد.'],
    ['a closing mark stays with its sentence', 'قال إنه “عاد”.| ومضى.'],
    ['an orphan mark is passed over', 'قال لوكالة الأنباء” إن الحرب انتهت.| وعاد.'],
    ['a line end is a break', 'العنوان بلا نقطة|\nوالنص بعده.'],
    ['a comma is none', 'وصل، ثم عاد؛ ثم: غاب.'],
  ])('%s', ([, marked = '']) => {
    const text = marked.replaceAll('|', '');
    expect(sentences(text).map((span) => slice(text, span))).toEqual(
      marked.split('|').map((part) => part.trim()),
    );
  });

  it('come in order, apart, inside the text and never blank', () => {
    fc.assert(
      fc.property(arabicText(), (text) => {
        let last = 0;
        for (const span of sentences(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(slice(text, span).trim()).not.toBe('');
          last = span.end;
        }
      }),
    );
  });

  it('lose no letter and no digit', () => {
    const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
    fc.assert(
      fc.property(arabicText(), (text) => {
        expect(
          letters(
            sentences(text)
              .map((span) => slice(text, span))
              .join(''),
          ),
        ).toBe(letters(text));
      }),
    );
  });
});
