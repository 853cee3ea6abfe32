import type { Article } from '../../article/article.ts';
import { type ByteReader, type ByteWriter, DamagedBytes } from './bytes.ts';
import { readColumns, writeColumns } from './columns.ts';
import { decodeAbout, encodeAbout, type About } from './about-codec.ts';
import { LONGEST_TEXT, readCoded, type WordCodes, writeCoded } from './word-codes.ts';
import type { Span } from '../../text/span.ts';

/** An article as a list of results needs it: all that search reads, at its place in the source. */
export interface ToldArticle extends About {
  /** As long as the source; boilerplate is filled with U+FFFC, so that nothing of it can be shown. */
  readonly text: string;
  readonly blocks: readonly ToldBlock[];
  readonly sentences: readonly Span[];
}

export interface ToldBlock extends Span {
  readonly role: 'body' | 'boilerplate';
}

const FILL = '\ufffc';
const COLUMNS = ['about', 'facts', 'spans', 'codes', 'seconds', 'letters'] as const;
type Columns<T> = Readonly<Record<(typeof COLUMNS)[number], T>>;

export function toldArticle(article: Article): ToldArticle {
  const { id, title, source, published, wordCount, direction, sentences } = article;
  const blocks = article.blocks.map(({ start, end, role }): ToldBlock => ({
    start,
    end,
    role: role === 'boilerplate' ? 'boilerplate' : 'body',
  }));
  const text = blocks
    .map(({ start, end, role }) =>
      role === 'body' ? article.text.slice(start, end) : FILL.repeat(end - start),
    )
    .join('');
  return { id, title, source, published, wordCount, direction, text, blocks, sentences };
}

/** One article. */
export function encodeTold(article: ToldArticle, codes: WordCodes): Uint8Array {
  return writeColumns(COLUMNS, (columns) => encodeArticle(columns, article, codes));
}

function encodeArticle(to: Columns<ByteWriter>, article: ToldArticle, codes: WordCodes): void {
  to.spans.whole(article.blocks.length);
  for (const { start, end, role } of article.blocks)
    to.spans.whole((end - start) * 2 + (role === 'boilerplate' ? 1 : 0));
  to.spans.whole(article.sentences.length);
  let before = 0;
  for (const { start, end } of article.sentences) {
    to.spans.whole(start - before);
    to.spans.whole(end - start);
    before = end;
  }
  const told = article.blocks.filter(({ role }) => role === 'body');
  to.spans.whole(
    writeCoded(to, told.map(({ start, end }) => article.text.slice(start, end)).join(''), codes),
  );
  encodeAbout(to, article, codes);
}

/** Throws `DamagedBytes` unless every span lies in its text. */
export function decodeTold(bytes: Uint8Array, words: readonly string[]): ToldArticle {
  return readColumns(COLUMNS, bytes, (columns) => decodeArticle(columns, words));
}

function decodeArticle(from: Columns<ByteReader>, words: readonly string[]): ToldArticle {
  const lengths: number[] = [];
  for (let left = from.spans.whole(); left > 0; left -= 1) lengths.push(from.spans.whole());
  const sentences = readSentences(from.spans);
  const told = readCoded(from, from.spans.whole(), words);
  const { text, blocks } = decodeBlocks(lengths, told);
  if (sentences.some(({ end }) => end > text.length)) throw new DamagedBytes();
  return { ...decodeAbout(from, text, words), text, blocks, sentences };
}

function decodeBlocks(lengths: readonly number[], told: string) {
  const blocks: ToldBlock[] = [];
  let text = '';
  let read = 0;
  for (const code of lengths) {
    const length = Math.floor(code / 2);
    const start = text.length;
    if (start + length > LONGEST_TEXT) throw new DamagedBytes();
    if (code % 2 === 1) text += FILL.repeat(length);
    else {
      text += told.slice(read, read + length);
      read += length;
    }
    blocks.push({ start, end: start + length, role: code % 2 === 1 ? 'boilerplate' : 'body' });
    if (text.length !== start + length) throw new DamagedBytes();
  }
  if (read !== told.length) throw new DamagedBytes();
  return { text, blocks };
}

function readSentences(from: ByteReader): Span[] {
  const sentences: Span[] = [];
  let before = 0;
  for (let left = from.whole(); left > 0; left -= 1) {
    const start = before + from.whole();
    const end = start + from.whole();
    sentences.push({ start, end });
    before = end;
  }
  return sentences;
}
