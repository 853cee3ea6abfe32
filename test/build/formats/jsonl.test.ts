import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readJsonl } from '../../../src/build/formats/jsonl.ts';
import { encode, misread } from '../decoding/encoders.ts';

const TEXT = 'أعلنت وزارة النقل افتتاح الجسر الجديد فوق الوادي، بعد عامين من العمل.';
const LIMITS = { line: 10_000, whole: 100_000 };

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'rows-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

async function read(content: string | Buffer, packed = false, limits = LIMITS) {
  const path = join(folder, 'rows');
  await writeFile(path, packed ? gzipSync(content) : content);
  return readJsonl({ path, file: 'a.jsonl', packed }, limits);
}

const row = (fields: object) => JSON.stringify({ text: TEXT, ...fields });
const told = (problems: readonly object[]) => problems.map((problem) => Object.values(problem).join(' | '));

describe('a file with an article a line', () => {
  it.for([
    ['as it is', false],
    ['packed', true],
  ] as const)('gives a document each, %s', async ([, packed]) => {
    const lines = `\ufeff${row({ id: 'x-1', title: 'عنوان' })}\r\n\n${row({ outlet: 'السهل' })}`;
    const { documents, problems } = await read(lines, packed);
    expect(problems).toEqual([]);
    expect(documents.map(({ file, text, metadata }) => ({ file, text, metadata }))).toEqual([
      { file: 'a.jsonl#x-1', text: TEXT, metadata: { title: 'عنوان' } },
      { file: 'a.jsonl#3', text: TEXT, metadata: { source: 'السهل' } },
    ]);
    expect(new Set(documents.map(({ sha256 }) => sha256)).size).toBe(2);
  });

  it.for<[string, object, object]>([
    [
      'its fields',
      { title: 'ع', source: 'س', url: 'https://a.example/1', author: 'ك', published: '2016-05' },
      { title: 'ع', source: 'س', url: 'https://a.example/1', author: 'ك', published: '2016-05' },
    ],
    [
      'names in objects and lists',
      { source: { id: null, name: 'السهل' }, authors: ['سمير', { name: 'ليلى' }] },
      { source: 'السهل', author: 'سمير، ليلى' },
    ],
    ['the date of feeds', { pubDate: 'Mon, 02 May 2016 10:00:00 GMT' }, { published: '2016-05-02' }],
    ['a day with a time', { date_published: '2016-05-02T23:10:00+03:00' }, { published: '2016-05-02' }],
    [
      'nothing from the times of a crawl',
      { date: '2016-05-02', crawled: '2016-05-02', fetched_at: '2016', scraped: '2016' },
      {},
    ],
    ['the title as it came', { title: 'قال &quot;نعم&quot;' }, { title: 'قال &quot;نعم&quot;' }],
    ['nothing of a prototype', JSON.parse('{"__proto__": {"title": "x"}, "constructor": "y"}'), {}],
  ])('states %s', async ([, fields, metadata]) => {
    const { documents, problems } = await read(row(fields));
    expect(documents[0]?.metadata).toEqual(metadata);
    expect(problems).toEqual([]);
  });

  it.for(['body', 'content', 'articleBody'])('takes its text from “%s” too', async (name) => {
    const { documents } = await read(JSON.stringify({ [name]: `${TEXT}\n&quot;${TEXT}` }));
    expect(documents[0]?.text).toBe(`${TEXT}\n&quot;${TEXT}`);
  });

  it('names each line that it cannot read, and keeps the others', async () => {
    const lines = [
      row({}),
      '{"text": ',
      '[]',
      '{"title": "س"}',
      '{"text": 3}',
      'x'.repeat(20_000),
      row({ id: 'z' }),
    ];
    const { documents, problems } = await read(lines.join('\n'));
    expect(documents.map(({ file }) => file)).toEqual(['a.jsonl#1', 'a.jsonl#z']);
    expect(told(problems)).toEqual([
      'bad-row | a.jsonl | 2 | it is not valid JSON',
      'bad-row | a.jsonl | 3 | it is no JSON object',
      'bad-row | a.jsonl | 4 | it has no field “text”',
      'bad-row | a.jsonl | 5 | it has no field “text”',
      'bad-row | a.jsonl | 6 | it is too long',
    ]);
  });

  it('counts the lines beyond the first twenty that it cannot read', async () => {
    const { problems } = await read('x\n'.repeat(25));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toEqual({ kind: 'more-bad-rows', file: 'a.jsonl', count: 5 });
  });

  it('takes an id once: another article is a problem, the same row again a duplicate', async () => {
    const { documents, problems } = await read(
      [row({ id: 2 }), row({ id: 2, title: 'ع' }), row({ id: 2 })].join('\n'),
    );
    expect(documents).toHaveLength(1);
    expect(problems).toEqual([
      { kind: 'same-key', file: 'a.jsonl', line: 2, key: '2' },
      { kind: 'duplicate', file: 'a.jsonl, line 3', of: 'a.jsonl#2' },
    ]);
  });

  it('says a value that is not understood', async () => {
    const { documents, problems } = await read(
      row({ id: 'x', published: '03/04/2016', url: 'javascript:1' }),
    );
    expect(documents[0]?.metadata).toEqual({});
    expect(told(problems)).toEqual([
      'bad-value | a.jsonl#x | url | javascript:1',
      'bad-value | a.jsonl#x | published | 03/04/2016',
    ]);
  });

  it('reads rows in other encodings, said once a file', async () => {
    const arabic = row({ title: TEXT.slice(0, 30) });
    const lines = [
      encode('windows-1256', arabic),
      encode('windows-1256', arabic.replace('النقل', 'البحر')),
      misread('windows-1252', arabic),
    ];
    const { documents, problems } = await read(
      Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')])),
    );
    expect(documents.map(({ text }) => text)).toEqual([TEXT, TEXT.replace('النقل', 'البحر'), TEXT]);
    expect(told(problems)).toEqual([
      expect.stringContaining('windows-1256 | 2 lines, the first of them line 1'),
      expect.stringContaining('taken for windows-1252 and saved again | 1 lines'),
    ]);
  });

  it.for([
    ['a line that unpacks to more than a text may hold', Buffer.alloc(50_000, 0x20), 'bad-row'],
    ['a whole that unpacks to more than is read', Buffer.from(`${row({})}\n`.repeat(2000)), 'too-large'],
  ] as const)('stops at %s', async ([, content, kind]) => {
    const { problems } = await read(content, true);
    expect(problems.map((problem) => problem.kind)).toContain(kind);
  });

  it('keeps what stands before the place where a packed file was cut short', async () => {
    const path = join(folder, 'rows');
    await writeFile(path, gzipSync(`${row({})}\n`.repeat(3)).subarray(0, -12));
    const { problems } = await readJsonl({ path, file: 'a.jsonl.gz', packed: true }, LIMITS);
    expect(problems).toEqual([
      { kind: 'unreadable', file: 'a.jsonl.gz', cause: expect.stringMatching(/end of file/u) },
    ]);
  });
});
