import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/build/decoding/decode.ts';
import type { Decoding } from '../../../src/build/decoding/decoding.ts';
import { encode, misread } from './encoders.ts';

const LINE = 'أعلنت وزارة النقل افتتاح الجسر الجديد فوق الوادي، بعد عامين من العمل.';
const SECOND = 'وقال الوزير إن كلفة المشروع لم تتجاوز ما كان مقررا له.';
const TEXT = `${LINE}\n${SECOND}\n`;
const TITLE = 'افتتاح جسر الوادي بعد عامين من العمل';
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

function check(bytes: Uint8Array, text: string, encoding: string): void {
  expect(decode(bytes)).toMatchObject({ ok: true, text, encoding });
}

function refused(bytes: Uint8Array, offset: number, why: Extract<Decoding, { ok: false }>['why']): void {
  expect(decode(bytes)).toEqual({ ok: false, offset, why });
}

describe('decoding', () => {
  it.for([
    ['UTF-8', Buffer.from(TEXT), 'UTF-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`), 'UTF-8'],
    ['UTF-16LE with its mark', utf16(`\ufeff${TEXT}`), 'UTF-16LE'],
    ['UTF-16BE with its mark', utf16(`\ufeff${TEXT}`).swap16(), 'UTF-16BE'],
    ['UTF-16LE without a mark', utf16(TEXT), 'UTF-16LE'],
    ['UTF-16BE without a mark', utf16(TEXT).swap16(), 'UTF-16BE'],
    ['windows-1256', encode('windows-1256', TEXT), 'windows-1256'],
    ['ISO-8859-6', encode('iso-8859-6', TEXT), 'iso-8859-6'],
  ] as const)('reads %s', ([, bytes, encoding]) => check(bytes, TEXT, encoding));

  it.for([
    ['windows-1256', encode('windows-1256', TITLE), 'windows-1256'],
    ['ISO-8859-6', encode('iso-8859-6', TITLE), 'iso-8859-6'],
    ['UTF-16LE', utf16(TITLE), 'UTF-16LE'],
  ] as const)('knows a title in %s', ([, bytes, encoding]) => check(bytes, TITLE, encoding));

  it('reads Latin letters in UTF-16 without a mark', () => {
    check(utf16('The bridge over the valley'), 'The bridge over the valley', 'UTF-16LE');
  });

  it('says how it was decided, and is silent on UTF-8', () => {
    const evidence = (bytes: Uint8Array) => {
      const decoding = decode(bytes);
      return decoding.ok ? decoding.evidence : undefined;
    };
    expect(evidence(Buffer.from(TEXT))).toBe(null);
    expect(evidence(encode('windows-1256', TEXT))).toMatch(/as in Arabic/u);
    expect(evidence(utf16(TEXT))).toMatch(/byte pairs/u);
  });

  it('keeps line ends, presentation forms, marks and control characters as they came', () => {
    const odd = 'ﻻ تغيير\r\nسطر\rسطر\u2028سطر\u0085سطر\u202e\u0006\u200b قَالَ ک ی';
    check(Buffer.from(odd), odd, 'UTF-8');
  });

  it('reads every text that is UTF-8 as it came, but for what reads as misread Arabic', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff') && !/[Ø-Ûط-غ]/u.test(text));
        const bytes = Buffer.from(text);
        expect(decode(bytes)).toMatchObject({
          ok: true,
          text: bytes.toString(),
        });
      }),
    );
  });

  it('never throws, and puts no replacement character in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoding = decode(bytes);
        const sent = Buffer.from(bytes).includes(Buffer.from('\ufffd'));
        if (decoding.ok && !sent && decoding.encoding === 'UTF-8')
          expect(decoding.text).not.toContain('\ufffd');
        if (!decoding.ok) expect(decoding.offset).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});

describe('UTF-8 that was misread and saved again', () => {
  it.for(['windows-1252', 'windows-1256', 'iso-8859-1'] as const)('as %s is taken back', (as) => {
    const name = as === 'iso-8859-1' ? 'windows-1252' : as;
    check(misread(as, TEXT), TEXT, `UTF-8 that was taken for ${name} and saved again`);
  });

  it('is taken back line by line where others are sound', () => {
    const mixed = Buffer.concat([
      Buffer.from(`${TITLE} ط، ع؟\n`),
      misread('windows-1252', TEXT),
      Buffer.from('نعم'),
    ]);
    check(mixed, `${TITLE} ط، ع؟\n${TEXT}نعم`, 'UTF-8 that was taken for windows-1252 and saved again');
  });

  it('is taken back with the byte order mark it had', () => {
    expect(decode(misread('windows-1252', `\ufeff${TEXT}`))).toMatchObject({ ok: true, text: TEXT });
  });

  it('is refused where letters were lost', () => {
    const lost = misread('windows-1252', TEXT).toString().replace('Ø¹', 'Ø?');
    refused(Buffer.from(`${TITLE}\n${lost}`), Buffer.byteLength(`${TITLE}\n`), 'garbled');
  });

  it.for([
    [
      'a report that quotes such letters',
      `${LINE} وظهرت على الشاشة الحروف Ø§Ù„Ø³ بدل الكلمات التي كتبها الموظف.`,
    ],
    ['Arabic with the same letters before commas', 'خط، حفظ، سمع، بلغ؟ ربط، وعظ؛ جمع، دمغ.'],
    ['letters of the alphabet', `${LINE}\nط، ظ، ع، غ\n${SECOND}`],
    ['a Norwegian name', 'Øyvind Ødegård Øst: «Å være» Ø¹'],
  ])('is not seen in %s', ([, text = '']) => check(Buffer.from(text), text, 'UTF-8'));
});

describe('two encodings in one file', () => {
  it('are read line by line where each is evident', () => {
    const bytes = Buffer.concat([Buffer.from(LINE), Buffer.from('\n'), encode('windows-1256', TEXT)]);
    check(bytes, `${LINE}\n${TEXT}`, 'UTF-8 and windows-1256');
  });

  it('are refused within one line', () => {
    const bytes = Buffer.concat([Buffer.from(LINE), encode('windows-1256', LINE)]);
    expect(decode(bytes)).toMatchObject({ ok: false, why: 'not-utf-8' });
  });

  it('are refused where both give a letter one byte', () => {
    const first = encode('windows-1256', TEXT);
    const bytes = Buffer.concat([first, encode('iso-8859-6', `${SECOND}\n`), first]);
    refused(bytes, first.length, 'two-encodings');
  });
});

describe('what is not read', () => {
  const before = Buffer.from('سلام ');
  it.for([
    [
      'a byte that is no UTF-8',
      Buffer.concat([Buffer.from(LINE), Buffer.from([0xff]), Buffer.from(LINE)]),
      Buffer.byteLength(LINE),
      'not-utf-8',
    ],
    ['a last letter cut in two', Buffer.from('سلام').subarray(0, 7), 6, 'cut-short'],
    ['a last sign of three bytes cut', Buffer.from('سلام…').subarray(0, 10), 8, 'cut-short'],
    ['UTF-16 with an odd byte', utf16(`\ufeff${LINE}`).subarray(0, -1), 2 * LINE.length, 'cut-short'],
    [
      'UTF-16 with half a surrogate pair',
      Buffer.concat([utf16('\ufeffسلام'), Buffer.from([0x00, 0xd8]), utf16('سلام')]),
      12,
      'bad-utf-16',
    ],
    ['NUL', Buffer.from('سلا\0م'), 6, 'nul'],
    ['NUL after a mark', Buffer.from('\ufeffسلا\0م'), 9, 'nul'],
    ['one word of an encoding of a byte a letter', encode('windows-1256', 'رد'), 1, 'not-utf-8'],
    ['Russian', Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0]), 1, 'not-utf-8'],
    [
      'Chinese',
      Buffer.concat([before, Buffer.from([0xc4, 0xe3, 0xba, 0xc3, 0xca, 0xc0, 0xbd, 0xe7])]),
      10,
      'not-utf-8',
    ],
  ] as const)('%s', ([, bytes, offset, why]) => refused(bytes, offset, why));

  it('is believed of a page that says it, where nothing looks wrong that way', () => {
    expect(decode(encode('windows-1256', 'رد علي'), 'windows-1256')).toMatchObject({
      ok: true,
      text: 'رد علي',
    });
    expect(decode(encode('windows-1256', 'رد علي')).ok).toBe(false);
  });
});

it('reads a line of ten megabytes in one pass', () => {
  const times = 80_000;
  const text = `${LINE} `.repeat(times);
  const repeated = (bytes: Buffer) => Buffer.concat(Array.from({ length: times }, () => bytes));
  const started = performance.now();
  for (const bytes of [
    Buffer.from(`${LINE} `),
    encode('windows-1256', `${LINE} `),
    misread('windows-1252', `${LINE} `),
  ]) {
    const decoding = decode(repeated(bytes));
    expect(decoding.ok && decoding.text === text).toBe(true);
  }
  expect(performance.now() - started).toBeLessThan(10_000);
});
