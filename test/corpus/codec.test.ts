import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { entityId } from '../../src/article/names/entity.ts';
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

  it('gives back every sort of finding', () => {
    const record = recordOf('قال سمير النعماني، وزير النقل، إن «17 جسرا» فُتحت في 3 أيار 2016 بمدينة الوادي.');
    const place = { start: 4, end: 9 };
    const article: Article = {
      ...record.article,
      entities: [
        {
          id: entityId('person:a'),
          type: 'person',
          name: 'سمير',
          forms: [{ text: 'سمير', reason: 'shown' }],
          offices: [place],
          government: 'البلاد',
        },
      ],
      mentions: [{ ...place, entity: 0, nameStart: 5, metonym: true }],
      quotations: [
        {
          ...place,
          kind: 'direct',
          verb: { ...place, lemma: 'قال', speech: 'say' },
          speaker: { ...place, basis: 'carried', entity: 0 },
        },
        { ...place, kind: 'scare', verb: null, speaker: null },
      ],
      figures: [
        {
          ...place,
          kind: 'count',
          value: 17,
          to: 20.5,
          bound: 'at-least',
          unit: place,
          unitKey: 'جسر',
          when: place,
          where: place,
        },
      ],
      dates: [{ ...place, kind: 'day', calendar: 'hijri', from: '2016-05-03', to: null }],
    };
    const records = [{ ...record, article }];
    expect(decodeBodies(encodeBodies(records))).toEqual({ ok: true, value: records });
  });

  it.for([
    ['a place among the entities that is none', { entity: 1 }],
    ['an end behind the text', { end: 10_000 }],
    ['a name that begins behind its mention', { nameStart: 9 }],
  ] as const)('refuses %s', ([, wrong]) => {
    const { article, terms } = recordOf('قال سمير إن الجسر فُتح أمس أمام السيارات في مدينة الوادي.');
    const mention = { start: 4, end: 8, entity: 0, nameStart: 4, metonym: false, ...wrong };
    const entity = {
      id: entityId('person:a'),
      type: 'person',
      name: 'سمير',
      forms: [],
      offices: [],
      government: null,
    } as const;
    const json = encodeBodies([{ article: { ...article, entities: [entity], mentions: [mention] }, terms }]);
    expect(decodeBodies(json)).toEqual({ ok: false, why: 'damaged' });
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
