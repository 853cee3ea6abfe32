import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { libraryFolder } from '../src/build/load-library.ts';
import { slice, trim } from '../src/text/span.ts';

/** The user's documents, byte for byte. */
const SHA256: Readonly<Record<string, string>> = {
  '000_8977a894591a9ba2.txt': '1475937ee1fc097667660ace6e5bca2fe7678994ffc37d4363c7ddd4d0cc04f8',
  '001_581d1c0477f4f7fa.txt': 'bd88d7ef841d9cf0d39599a1f5372ca966e10a1540d9b5257138e135ca88f455',
  '002_2ed7907634457ea3.txt': '2a8d1b86aa5e2931825da65f4b03b0a0ffc6c88700648bb675488a3ab64749c2',
  '003_a8d9a57696b7a6c0.txt': '3f5ed104df321bb591bd8f38a11a79ecb074180070f25d4f91a555c6baf3d633',
  '004_4b5b049d83d171a5.txt': '569e40ff1556c3506a005ba9025fbf792d032f5dd611518f5f3ba7eead9c599f',
};

const { library, problems } = await libraryFolder('seeds').read();
const articles = new Map(library.records.map(({ article }) => [article.file.slice(0, 3), article]));

/** The lines of a role in one of the documents. */
function lines(number: string, ...roles: string[]): string[] {
  const article = articles.get(number);
  if (article === undefined) throw new Error(`no document ${number}`);
  return article.blocks
    .filter(({ role, kind }) => roles.includes(role) || roles.includes(kind ?? ''))
    .map((block) => slice(article.text, trim(article.text, block)));
}

describe('the five documents', () => {
  it.for(Object.entries(SHA256))('%s is as it came', async ([file, sha256]) => {
    expect(
      createHash('sha256')
        .update(await readFile(`seeds/${file}`))
        .digest('hex'),
    ).toBe(sha256);
  });

  it('are read without a problem', () => {
    expect(problems).toEqual([]);
    expect(library.records).toHaveLength(5);
  });

  it('have their own titles, and the one without has one derived from its lead', () => {
    expect([...articles.values()].map(({ title }) => title.basis)).toEqual([
      'derived',
      'text',
      'text',
      'text',
      'text',
    ]);
    expect(articles.get('000')?.title.text).toMatch(/^أعرب مبعوث الأمم المتحدة/);
    expect(lines('001', 'title')).toEqual(['جون كيري يرحب بالآستانة وديمستورا يعقِّب']);
    expect(lines('002', 'title')[0]).toMatch(/^باريس تريد اجتماعاً/);
    expect(lines('003', 'title')).toEqual(['دي ميستورا في موسكو لإنقاذ الهدنة في سوريا']);
    expect(lines('004', 'title')[0]).toMatch(/^كيري: نقترب/);
  });

  it('know one source only, the one that the text proves', () => {
    expect([...articles.values()].map(({ source }) => source?.name ?? null)).toEqual([
      null,
      null,
      null,
      null,
      'عنب بلدي',
    ]);
  });

  it('fold away the furniture of their pages', () => {
    expect(lines('000', 'boilerplate').at(-1)).toBe('صورة الخبر');
    expect(lines('000', 'boilerplate')).toHaveLength(4);
    expect(lines('001', 'ticker')).toHaveLength(1);
    expect(lines('001', 'comment-form')).toHaveLength(2);
    expect(lines('002', 'boilerplate')).toEqual([
      'Source link',
      'اترك رد',
      'لن يتم نشر عنوان بريدك الإلكتروني.',
    ]);
    expect(lines('003', 'boilerplate')).toEqual(['أقسام', 'أخبار', 'أخبار متعلقة']);
    expect(lines('004', 'icon')).toEqual(['camera iconوزير الخارجية الأمريكي، جون كيري', 'tag icon ع ع ع']);
    expect(lines('004', 'boilerplate')).toHaveLength(9);
    expect(lines('004', 'donation')).toHaveLength(5);
  });

  it('keep captions, subheads and the standfirst apart from the body', () => {
    expect(lines('000', 'caption')[0]).toMatch(/^كيري: حققنا.*\(رويترز\)$/);
    expect(lines('002', 'caption')).toEqual(['امريكا وروسيا']);
    expect(lines('002', 'subhead')).toHaveLength(3);
    expect(lines('003', 'standfirst')[0]).toMatch(/\.\.\.$/);
    expect(lines('003', 'caption')).toEqual(['استيفان دي ميستورا']);
    expect(lines('004', 'caption')).toEqual(['وزير الخارجية الأمريكي، جون كيري']);
    expect([...articles.keys()].map((number) => lines(number, 'body').length)).toEqual([2, 6, 12, 13, 10]);
  });
});
