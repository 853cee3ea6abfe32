import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charactersOf, formatRanges, parseRanges, subtract } from '../../src/build/font-ranges.ts';
import { type FontFile, makeFonts } from '../../src/build/make-fonts.ts';
import { codePointsOf } from './cmap.ts';

let folder: string;
let fonts: FontFile[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  fonts = await makeFonts(folder);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const pointsOf = (ranges: string) =>
  [...charactersOf(parseRanges(ranges))].map((letter) => letter.codePointAt(0) ?? 0);

describe('the fonts of the site', () => {
  it('weigh at most 100 kB where the first page needs them', () => {
    const bytes = fonts.filter(({ core }) => core).reduce((sum, font) => sum + font.bytes.length, 0);
    expect(bytes).toBeLessThanOrEqual(100_000);
  });

  it('cover each letter by one file of a family and script', () => {
    for (const core of fonts.filter((font) => font.core)) {
      const rest = fonts.find(({ name }) => name === `${core.name}-rest`);
      const first = new Set(charactersOf(parseRanges(core.unicodeRange)));
      const second = charactersOf(parseRanges(rest?.unicodeRange ?? ''));
      expect([...second].filter((letter) => first.has(letter))).toEqual([]);
    }
  });

  it('hold what the interface and news are written with', () => {
    const covered = fonts
      .filter(({ core, family }) => core && family.startsWith('Noto'))
      .map(({ unicodeRange }) => unicodeRange);
    const letters = new Set(charactersOf(parseRanges(covered.join(', '))));
    const text = 'أعلنت «الأمم المتحدة» أنّ ٣٠ ديسمبر/كانون الأوّل 2016، هل انتهى؟ گ چ پ ڤ “نعم” – لا… (100%)';
    expect([...text].filter((letter) => !letters.has(letter))).toEqual([]);
  });

  // What a rule promises and its file lacks is drawn in whatever font the reader's system has.
  it('hold in the files what the rules say of them', () => {
    for (const { name, bytes, unicodeRange } of fonts.filter(({ core }) => core)) {
      const held = codePointsOf(bytes);
      const missing = pointsOf(unicodeRange).filter((point) => !held.has(point));
      expect({ name, missing }).toEqual({ name, missing: [] });
    }
  });

  it('leave no Arabic letter of a family without a file', () => {
    for (const core of fonts.filter(({ name }) => name.endsWith('-arabic'))) {
      const rest = fonts.find(({ name }) => name === `${core.name}-rest`);
      const named = new Set(pointsOf(`${core.unicodeRange}, ${rest?.unicodeRange}`));
      const letters = [...codePointsOf(rest?.bytes ?? Buffer.alloc(0))].filter((point) =>
        /\p{Script=Arabic}/u.test(String.fromCodePoint(point)),
      );
      expect(letters.length).toBeGreaterThan(100);
      expect(letters.filter((point) => !named.has(point))).toEqual([]);
    }
  });

  it('are made once, and the same', async () => {
    const again = await makeFonts(folder);
    expect(again.map(({ bytes }) => bytes.toString('base64'))).toEqual(
      fonts.map(({ bytes }) => bytes.toString('base64')),
    );
  });
});

describe('ranges', () => {
  it('are taken out of ranges', () => {
    const rest = subtract(
      parseRanges('U+0600-0610, U+0620'),
      parseRanges('U+0602, U+0605-0606, U+0620-0630'),
    );
    expect(formatRanges(rest)).toBe('U+600-601, U+603-604, U+607-610');
  });
});
