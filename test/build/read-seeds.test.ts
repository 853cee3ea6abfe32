import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { explain, losesText } from '../../src/article/problem.ts';
import { loadFolder } from '../../src/build/load-library.ts';
import { readNamedFiles, readSeeds } from '../../src/build/read-seeds.ts';
import { encode, misread } from './decoding/encoders.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'seeds-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const TEXT = 'أعلنت وزارة النقل افتتاح الجسر الجديد فوق الوادي، بعد عامين من العمل.';
const PAGE = `<!doctype html><html><head><meta charset="windows-1256"><title>افتتاح الجسر الجديد فوق الوادي</title></head><body><h1>افتتاح الجسر الجديد فوق الوادي</h1><p>${TEXT}</p></body></html>`;
const put = (file: string, content: string | Uint8Array = TEXT) => writeFile(join(folder, file), content);

/** What the folder's one file became, or the problems it has. */
async function readOne() {
  const { sources, problems } = await readSeeds(folder);
  return { text: sources.documents[0]?.text, page: sources.documents[0]?.page, problems };
}

describe('a folder of documents', () => {
  it('is read with its folders, without what hides and READMEs', async () => {
    await mkdir(join(folder, 'inner'));
    for (const file of ['b.txt', 'inner/a.md', 'README.md', '.hidden.txt', 'metadata.csv'])
      await put(file, file);
    const { sources, problems } = await readSeeds(folder);
    expect(sources.documents.map(({ file }) => file)).toEqual(['b.txt', 'inner/a.md']);
    expect(sources.metadata?.text).toBe('metadata.csv');
    expect(problems).toEqual([]);
  });

  it('gives an article for each page and each row, with what they state of themselves', async () => {
    await put('a.htm', PAGE.replace('windows-1256', 'utf-8'));
    await put('b.jsonl', JSON.stringify({ id: 7, text: TEXT, outlet: 'السهل' }));
    await put('c.jsonl.gz', gzipSync(JSON.stringify({ text: `${TEXT} ثم أغلقه.`, published: '2016' })));
    await put('metadata.csv', '\ufefffile;source;published\r\nb.jsonl#7;الجبل;\r\na.htm;;2016-05\r\n');
    const { library, problems } = await loadFolder(folder);
    expect(problems).toEqual([]);
    const known = library.records.map(({ article }) => [
      article.file,
      article.title.text,
      article.source?.name,
      article.published?.from,
    ]);
    expect(known).toEqual([
      ['a.htm', 'افتتاح الجسر الجديد فوق الوادي', undefined, '2016-05-01'],
      ['b.jsonl#7', expect.any(String), 'الجبل', undefined],
      ['c.jsonl.gz#1', expect.any(String), undefined, '2016-01-01'],
    ]);
    expect(library.records[0]?.article.title.basis).toBe('stated');
  });

  it('that is empty says so', async () => {
    expect((await readSeeds(folder)).problems.map(({ kind }) => kind)).toEqual(['no-documents']);
  });
});

describe('an odd document', () => {
  it.for([
    ['a first line that is a sign', `×\n${TEXT}`],
    ['a title and nothing else', 'افتتاح جسر الوادي'],
    ['every kind of line end', `${TEXT}\r\n${TEXT}\r${TEXT}\u2028${TEXT}\u0085${TEXT}`],
    ['presentation forms', 'ﻻ ﺗﻐﻴﻴﺮ ﻓﻲ ﺍﻟﻤﻮﻋﺪ'],
    ['no Arabic', 'The bridge over the valley was opened on Sunday.'],
    ['two languages', `${TEXT} The minister said: “It is open.” ${TEXT}`],
    ['zero-width and turning marks', `قا\u200bل\u202e ${TEXT} \u2066x\u2069`],
  ])('is kept as it came: %s', async ([, text = '']) => {
    await put('a.txt', text);
    const { library, problems } = await loadFolder(folder);
    expect(problems).toEqual([]);
    expect(library.records.map(({ article }) => article.text)).toEqual([text]);
  });

  it.for([
    ['an empty file', ''],
    ['blanks', ' \r\n\t\u00a0\n'],
  ])('is left out and named: %s', async ([, text = '']) => {
    await put('a.txt', text);
    await put('b.txt');
    const { library, problems } = await loadFolder(folder);
    expect(problems).toEqual([{ kind: 'no-letters', file: 'a.txt' }]);
    expect(library.records).toHaveLength(1);
  });

  it('is told from one with nearly its name or nearly its text', async () => {
    await put('a b.txt', `${TEXT} ١`);
    await put('a-b.txt', `${TEXT} ٢`);
    await put('A-b.txt', `${TEXT} ٣`);
    const { library, problems } = await loadFolder(folder);
    expect(problems).toEqual([]);
    expect(new Set(library.records.map(({ article }) => article.id)).size).toBe(3);
  });
});

describe('an encoding that is not UTF-8', () => {
  it.for([
    ['a text', 'a.txt', encode('windows-1256', TEXT), 'windows-1256'],
    ['the encoding that was not said', 'a.txt', Buffer.from(TEXT, 'utf16le'), 'UTF-16LE'],
    [
      'a text that was misread',
      'a.txt',
      misread('windows-1256', TEXT),
      'UTF-8 that was taken for windows-1256 and saved again',
    ],
    [
      'the table of metadata',
      'metadata.csv',
      Buffer.from('\ufefffile\ttitle\na.txt\tعنوان', 'utf16le'),
      'UTF-16LE',
    ],
  ] as const)('is read and said: %s', async ([, file, bytes, encoding]) => {
    await put('z.txt', `${TEXT} وغيره.`);
    await put(file, bytes);
    const { sources, problems } = await readSeeds(folder);
    expect(problems).toEqual([{ kind: 'other-encoding', file, encoding, evidence: expect.any(String) }]);
    expect(problems.some(losesText)).toBe(false);
    expect(sources.metadata?.text ?? sources.documents[0]?.text).toBe(
      file === 'a.txt' ? TEXT : 'file\ttitle\na.txt\tعنوان',
    );
  });

  it.for([
    ['as the page says', 'رد'],
    ['as its letters say, though the page does not', TEXT],
  ])('of a page is read %s', async ([, said = '']) => {
    await put(
      'a.html',
      encode(
        'windows-1256',
        `<html><head><meta charset="${said === TEXT ? 'x' : 'windows-1256'}"></head><body><p>${said}</p></body></html>`,
      ),
    );
    const { text, problems } = await readOne();
    expect(text).toBe(said);
    expect(problems.map(({ kind }) => kind)).toContain('other-encoding');
  });

  it('is not believed of a page that says windows-1256 and is UTF-8', async () => {
    await put('a.html', PAGE);
    const { text, problems } = await readOne();
    expect(text).toBe(`افتتاح الجسر الجديد فوق الوادي\n${TEXT}`);
    expect(problems).toEqual([]);
  });
});

describe('a file that is not what its name says', () => {
  it.for([
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ')],
    ['a gzip archive', gzipSync(TEXT)],
    ['a zip archive or an Office document', Buffer.from('PK\u0003\u0004\u0014\0')],
    ['an RTF document', Buffer.from(String.raw`{\rtf1\ansi `)],
    ['a JPEG picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['a WebP picture', Buffer.from('RIFF\u0001\u0002\u0003\u0004WEBPVP8 ')],
  ] as const)('is told: %s', async ([found, bytes]) => {
    await put('a.txt', bytes);
    const { text, problems } = await readOne();
    expect(text).toBe(undefined);
    expect(problems).toEqual([{ kind: 'not-text', file: 'a.txt', found }]);
  });

  it('is read as the web page that it is, and that is said', async () => {
    await put('a.txt', PAGE);
    const { text, page, problems } = await readOne();
    expect(text).toBe(`افتتاح الجسر الجديد فوق الوادي\n${TEXT}`);
    expect(page?.title).toBe('افتتاح الجسر الجديد فوق الوادي');
    expect(problems).toEqual([{ kind: 'read-as-page', file: 'a.txt' }]);
  });

  it.for(['قال: <html> وسم يبدأ به كل ملف.', '# عنوان\n\n<body> وسم آخر.'])(
    'is no page for a tag in it',
    async (text) => {
      await put('a.md', text);
      expect(await readOne()).toEqual({ text, page: {}, problems: [] });
    },
  );
});

describe('letters lost before the file came here', () => {
  it('are counted', async () => {
    await put('a.txt', `${TEXT} \ufffd\ufffd`);
    expect((await readOne()).problems).toEqual([{ kind: 'letters-lost', file: 'a.txt', count: 2 }]);
  });
});

describe('a folder that is not safe', () => {
  it('has each of its snares named, at once, with what to do', async () => {
    await put('bad.txt', Buffer.from([0xff, 0x00, 0x41]));
    await put('page.pdf', '%PDF');
    await symlink('/etc/hostname', join(folder, 'outside.txt'));
    await mkdir(join(folder, 'inner'));
    await symlink(folder, join(folder, 'inner', 'loop'));
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    await mkdir(join(folder, 'folder.txt'));
    const { problems } = await readSeeds(folder);
    expect(problems.map(({ kind, file }) => `${kind} ${file}`).toSorted()).toEqual([
      'undecodable bad.txt',
      'unknown-format page.pdf',
      'unreadable inner/loop',
      'unreadable outside.txt',
      'unreadable pipe.txt',
    ]);
    expect(problems.map(explain).join('\n')).toMatch(/outside\.txt: .*a link, which is not followed/u);
  });

  it('can hold any name that the disk takes', async () => {
    const names = [
      '..%2f..%2fetc.txt',
      'سطر\nثان.txt',
      '"\'`.txt',
      '__proto__.txt',
      `${'x'.repeat(251)}.txt`,
      'a\u202etxt.txt',
    ];
    for (const [place, name] of names.entries()) await put(name, `${TEXT} ${place}`);
    const { library, problems } = await loadFolder(folder);
    expect(problems).toEqual([]);
    expect(library.records.map(({ article }) => article.file).toSorted()).toEqual(names.toSorted());
    expect(new Set(library.records.map(({ article }) => article.id)).size).toBe(names.length);
  });

  it.for([
    ['a.txt', 200, 64],
    ['a.html', 20, 16],
  ] as const)('is not read beyond the limit: %s of %i MB', async ([file, size, limit]) => {
    await put(file, '');
    await truncate(join(folder, file), size * 2 ** 20);
    const { problems } = await readSeeds(folder);
    expect(problems.map(explain)).toEqual([expect.stringContaining(`${file}: larger than the ${limit} MB`)]);
    expect(problems.some(losesText)).toBe(true);
  });

  it('leaves out the parts of a saved page, and says so', async () => {
    await put('story.html', PAGE.replace('windows-1256', 'utf-8'));
    await mkdir(join(folder, 'story_files'));
    await put('story_files/frame.html', '<p>إعلان</p>');
    const { sources, problems } = await readSeeds(folder);
    expect(sources.documents.map(({ file }) => file)).toEqual(['story.html']);
    expect(problems).toEqual([{ kind: 'page-parts', file: 'story_files' }]);
  });
});

describe('files named one by one', () => {
  it('are read whatever their names, but folders and pipes are not', async () => {
    await put('story', TEXT);
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    const paths = ['story', 'pipe.txt', '.'].map((name) => join(folder, name));
    const { sources, problems } = await readNamedFiles(paths);
    expect(sources.documents.map(({ text }) => text)).toEqual([TEXT]);
    expect(problems).toEqual([
      { kind: 'unreadable', file: paths[1], cause: 'it is no plain file' },
      { kind: 'unreadable', file: paths[2], cause: 'it is a folder' },
    ]);
  });
});
