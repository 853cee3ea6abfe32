import { describe, expect, it } from 'vitest';
import { parseBackground } from '../../src/corpus/background.ts';
import { explain, losesText } from '../../src/article/problem.ts';
import { libraryOf } from '../documents.ts';

const TEXT = 'أعلنت وزارة الزراعة أن موسم الزيتون تضرر من الجفاف، وأن الإنتاج تراجع إلى النصف.';

describe('a library', () => {
  it('stands in the order of its paths, whatever the order of the files', () => {
    const files = libraryOf({ 'b.txt': `${TEXT} ب`, 'a.txt': `${TEXT} أ` }).records.map(
      ({ article }) => article.file,
    );
    expect(files).toEqual(['a.txt', 'b.txt']);
  });

  it('holds a document named like a part of every object', () => {
    const { records, problems } = libraryOf(
      JSON.parse(`{"__proto__": "${TEXT} ١", "constructor": "${TEXT} ٢"}`),
      'file,source\n__proto__,أ\nconstructor,ب\n',
    );
    expect(records.map(({ article }) => [article.file, article.source?.name])).toEqual([
      ['__proto__', 'أ'],
      ['constructor', 'ب'],
    ]);
    expect(problems).toEqual([]);
  });

  it.for([
    ['a second file with the same bytes', { 'a.txt': TEXT, 'b.txt': TEXT }, undefined, 'duplicate', false],
    [
      'two paths that Unicode makes one',
      { '\u0622.txt': TEXT, '\u0627\u0653.txt': `${TEXT}.` },
      undefined,
      'same-path',
      true,
    ],
    ['a file without words', { 'a.txt': TEXT, 'b.txt': ' ٣ ' }, undefined, 'no-letters', false],
    ['a row for no file', { 'a.txt': TEXT }, 'file,source\nx.txt,س\n', 'metadata-for-nothing', false],
    [
      'a table without the column of files',
      { 'a.txt': TEXT },
      'name,source\na.txt,س\n',
      'bad-metadata',
      true,
    ],
    [
      'a table with an open quotation mark',
      { 'a.txt': TEXT },
      'file,source\na.txt,"س\n',
      'bad-metadata',
      true,
    ],
    ['two rows for one file', { 'a.txt': TEXT }, 'file,source\na.txt,س\na.txt,ع\n', 'bad-metadata', true],
    ['a row that names no file', { 'a.txt': TEXT }, 'file,source\na.txt,س\n,ع\n', 'bad-metadata', true],
    [
      'a day that no calendar has',
      { 'a.txt': TEXT },
      'file,published\na.txt,2016-02-30\n',
      'bad-value',
      false,
    ],
  ] as const)('reports %s', ([, texts, metadata, kind, grave]) => {
    const { problems } = libraryOf(texts, metadata);
    expect(problems.map((problem) => problem.kind)).toEqual([kind]);
    expect(problems.map(losesText)).toEqual([grave]);
    expect(explain(problems[0] ?? { kind: 'no-documents', file: '' })).toMatch(/^[^:]+: .+/);
  });

  it.for([
    ['a byte order mark', '\ufefffile,source\na.txt,س\n'],
    ['semicolons', 'file;source;author\na.txt;س;ع\n'],
    ['other names of the columns', 'File,Outlet\na.txt,س\n'],
    ['tabs', 'file\tsource\na.txt\tس\n'],
    ['semicolons, and commas in what they part', 'file;title;source\na.txt;نعم, لا, ربما;س\n'],
    ['the line that Excel writes for itself', 'sep=;\r\nfile;source\r\na.txt;س\r\n'],
    ['CR LF and blank lines', 'file,source\r\n\r\na.txt,س\r\n'],
  ])('reads a table with %s', ([, table = '']) => {
    const { records, problems } = libraryOf({ 'a.txt': TEXT }, table);
    expect(problems).toEqual([]);
    expect(records[0]?.article.source?.name).toBe('س');
  });

  it('shows a name that turns the line around as code points', () => {
    expect(explain({ kind: 'no-letters', file: 'a\u202etxt.\n' })).toMatch(/^a\\u\{202e\}txt\.\\u\{a\}: /);
  });
});

describe('the background', () => {
  it('is read from its columns', () => {
    const background = parseBackground('# articles\t10\nفي\t7\t4\n');
    expect(background.articleCount).toBe(10);
    expect(background.counts.get('في')).toEqual({ occurrences: 7, articles: 4 });
  });

  it('refuses a line of another shape', () => {
    expect(() => parseBackground('# articles\t10\nفي سبعة\n')).toThrow('not a line of three columns');
  });
});
