import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { decode } from '../src/build/decoding/decode.ts';

/**
 * Counts what the decoder makes of real text in each encoding: `npx tsx bench/decoding.ts --corpus FILE [--most 500]`.
 * FILE is a `.jsonl` or `.jsonl.gz` of rows with `title` and `text`; it stays outside the project.
 */
const { values } = parseArgs({
  options: { corpus: { type: 'string' }, most: { type: 'string', default: '500' } },
});
if (values.corpus === undefined) {
  process.stderr.write('bench: name a .jsonl or .jsonl.gz of articles with --corpus FILE\n');
  process.exit(2);
}
const bytes = readFileSync(values.corpus);
const lines = (values.corpus.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');
const step = Math.max(1, Math.floor(lines.length / Number(values.most)));
const rows = lines
  .filter((_, at) => at % step === 0)
  .map((line) => JSON.parse(line) as { title?: string; text?: string });

const texts = {
  'one word': rows.map(({ title = '' }) => title.split(' ')[1] ?? ''),
  title: rows.map(({ title = '' }) => title.slice(0, 40)),
  paragraph: rows.map(({ text = '' }) => text.split('\n').find((line) => line.length > 120) ?? ''),
  article: rows.map(({ title = '', text = '' }) => `${title}\n\n${text}`),
};

type Encode = (text: string) => { bytes: Uint8Array; expected: string };
const same =
  (encode: (text: string) => Uint8Array): Encode =>
  (text) => ({ bytes: encode(text), expected: text });
const singleByte =
  (encoding: string): Encode =>
  (text) => {
    const table = byteTable(encoding);
    const expected = [...text].map((character) => (table.has(character) ? character : '?')).join('');
    return { bytes: Uint8Array.from(expected, (character) => table.get(character) ?? 0), expected };
  };
const misread = (as: (bytes: Uint8Array) => string) =>
  same((text) => Buffer.from(as(Buffer.from(text, 'utf8')), 'utf8'));

const ENCODINGS: Readonly<Record<string, Encode>> = {
  'UTF-8': same((text) => Buffer.from(text)),
  'UTF-16LE, no mark': same((text) => Buffer.from(text, 'utf16le')),
  'UTF-16BE, no mark': same((text) => Buffer.from(text, 'utf16le').swap16()),
  'windows-1256': singleByte('windows-1256'),
  'ISO-8859-6': singleByte('iso-8859-6'),
  'misread as windows-1256': misread((utf8) => new TextDecoder('windows-1256').decode(utf8)),
  'misread as ISO-8859-1': misread((utf8) => Buffer.from(utf8).toString('latin1')),
  'cut in its last letter': same((text) => Buffer.from(`${text}ن`).subarray(0, -1)),
};

process.stdout.write('| encoding | text | right | wrong | refused |\n|---|---|---|---|---|\n');
for (const [name, encode] of Object.entries(ENCODINGS)) {
  for (const [length, all] of Object.entries(texts)) count(name, encode, length, all);
}

function count(name: string, encode: Encode, length: string, all: readonly string[]): void {
  const tally = { right: 0, wrong: 0, refused: 0 };
  // Without a letter in it there is nothing to tell one encoding from another by.
  for (const text of all.filter((each) => /\p{Script=Arabic}/u.test(each))) {
    const made = encode(text);
    const decoding = decode(made.bytes);
    if (!decoding.ok) tally.refused += 1;
    else if (decoding.text === made.expected) tally.right += 1;
    else tally.wrong += 1;
  }
  process.stdout.write(`| ${name} | ${length} | ${tally.right} | ${tally.wrong} | ${tally.refused} |\n`);
}

function byteTable(encoding: string): Map<string, number> {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    try {
      table.set(new TextDecoder(encoding, { fatal: true }).decode(Uint8Array.of(byte)), byte);
    } catch {
      // ISO-8859-6 leaves bytes without a character.
    }
  }
  return table;
}
