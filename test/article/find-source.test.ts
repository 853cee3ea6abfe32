import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article/article.ts';
import { findSource } from '../../src/article/find-source.ts';

const STORY = 'أعلنت البلدية افتتاح السوق الجديد في المدينة.';

/** Lines as blocks: one that begins with = is body, the others are furniture. */
function read(lines: readonly string[], url: string | null = null) {
  const text = lines.map((line) => `${line}\n`).join('');
  let start = 0;
  const blocks = lines.map((line): Block => {
    const end = start + line.length + 1;
    const shape =
      line === STORY || line.startsWith('قال')
        ? ({ role: 'body', kind: null } as const)
        : ({ role: 'boilerplate', kind: 'tail' } as const);
    const block = { start, end, ...shape, reason: 'paragraph-shape', direction: 'rtl' } as const;
    start = end;
    return block;
  });
  const source = findSource({ text, blocks, stated: null, url });
  const evidence = source?.evidence ?? null;
  return source === null
    ? null
    : [source.basis, source.name, evidence && text.slice(evidence.start, evidence.end)];
}

describe('source', () => {
  it.for<[string, string[], (string | null)[] | null]>([
    [
      'an appeal in which the outlet names itself',
      [STORY, 'نحن بحاجتك لنبقى مستقلين', 'ادعم صوت البلدة'],
      ['banner', 'صوت البلدة', 'صوت البلدة'],
    ],
    ['an appeal for a cause', [STORY, 'نحن بحاجتك لنبقى مستقلين', 'ادعم الصحافة المستقلة'], null],
    ['an appeal among lines of something else', [STORY, 'أخبار', 'ادعم صوت البلدة'], null],
    [
      'a line of rights',
      [STORY, 'جميع الحقوق محفوظة لـ صوت البلدة © 2016'],
      ['banner', 'صوت البلدة', 'صوت البلدة'],
    ],
    ['a line of rights that names nobody', [STORY, 'جميع الحقوق محفوظة © 2016'], null],
    [
      'an outlet before the title',
      ['Example Arabic - أخبار - سوق جديد في المدينة', 'سوق جديد في المدينة', STORY],
      ['prefix', 'Example Arabic', 'Example Arabic'],
    ],
    [
      'an outlet behind the title',
      ['سوق جديد في المدينة | صوت البلدة', 'سوق جديد في المدينة', STORY],
      ['prefix', 'صوت البلدة', 'صوت البلدة'],
    ],
    ['a section before the title', ['رياضة | سوق جديد في المدينة', 'سوق جديد في المدينة', STORY], null],
    ['a place before the title', ['دمشق - سوق جديد في المدينة', 'سوق جديد في المدينة', STORY], null],
    ['a bar without the title below', ['سوق جديد في المدينة | صوت البلدة', STORY], null],
    [
      'the page’s own link',
      [STORY, 'رابط الخبر: https://www.example.org/a/1'],
      ['address', 'example.org', 'https://www.example.org'],
    ],
    ['a link to another source', [STORY, 'Source link https://www.example.org/a/1'], null],
    ['an address of a network', [STORY, 'رابط الخبر: https://twitter.com/a/1'], null],
    ['what another outlet said', ['قال مدير «صوت البلدة» لوكالة رويترز إن السوق افتتح.', STORY], null],
  ])('%s', ([, lines, expected]) => expect(read(lines)).toEqual(expected));

  it('is the host of the address that is stated for the article', () => {
    expect(read([STORY], 'https://www.example.org/a')).toEqual(['address', 'example.org', null]);
  });
});
