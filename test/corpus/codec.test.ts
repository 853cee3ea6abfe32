import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueEntry } from '../../src/corpus/catalogue.ts';
import { decodeBodies, encodeBodies } from '../../src/corpus/bodies-codec.ts';
import { decodeCatalogue, decodeManifest, encodeCatalogue } from '../../src/corpus/catalogue-codec.ts';
import { LIBRARY_VERSION } from '../../src/corpus/library.ts';
import { arabicText } from '../arbitraries.ts';
import { libraryOf, recordOf } from '../documents.ts';

describe('the codec', () => {
  it('gives back what it was given, for any text', () => {
    fc.assert(
      fc.property(arabicText(), (text) => {
        const { records } = libraryOf({ 'a.txt': `نص ${text.replace(/[\ud800-\udfff]/gu, '')}` });
        expect(decodeBodies(encodeBodies(records))).toEqual({ ok: true, value: records });
        const entries = records.map(({ article }) => catalogueEntry(article, 0));
        expect(decodeCatalogue(encodeCatalogue(entries))).toEqual({ ok: true, value: entries });
      }),
    );
  });

  it.for([
    ['half a file', (json: string) => json.slice(0, json.length / 2)],
    ['a page of the host in its place', () => '<!doctype html><title>404</title>'],
    ['a span outside the text', (json: string) => json.replace(/"text":"[^"]*"/u, '"text":""')],
    ['a script for an address', (json: string) => json.replace('"url":null', '"url":"javascript:alert(1)"')],
  ] as const)('refuses %s', ([, spoil]) => {
    const json = encodeBodies([
      recordOf('أعلنت الوزارة أن الموسم تضرر من الجفاف، وأن الإنتاج تراجع إلى النصف.'),
    ]);
    expect(decodeBodies(spoil(json))).toEqual({ ok: false, why: 'damaged' });
  });

  it.for([
    ['half a file', (json: string) => json.slice(0, json.length / 2)],
    ['an entry without its title', (json: string) => json.replace('"title":', '"t":')],
    ['a basis nobody knows', (json: string) => json.replace('"basis":"derived"', '"basis":"guessed"')],
    ['a count below none', (json: string) => json.replace(/"wordCount":\d+/u, '"wordCount":-1')],
    ['an object in place of the list', () => '{}'],
  ] as const)('refuses a catalogue that is %s', ([, spoil]) => {
    const { article } = recordOf('أعلنت الوزارة أن الموسم تضرر من الجفاف، وأن الإنتاج تراجع إلى النصف.');
    const json = encodeCatalogue([catalogueEntry(article, 0)]);
    expect(decodeCatalogue(json).ok).toBe(true);
    expect(spoil(json)).not.toBe(json);
    expect(decodeCatalogue(spoil(json))).toEqual({ ok: false, why: 'damaged' });
  });

  it('tells a manifest of a later version from a damaged one', () => {
    expect(decodeManifest(JSON.stringify({ version: LIBRARY_VERSION + 1 }))).toEqual({
      ok: false,
      why: 'newer',
    });
    expect(decodeManifest(JSON.stringify({ version: LIBRARY_VERSION }))).toEqual({
      ok: false,
      why: 'damaged',
    });
  });
});
