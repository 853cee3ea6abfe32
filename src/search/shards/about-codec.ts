import * as v from 'valibot';
import { type Article, articleId, type Title, type TitleBasis } from '../../article/article.ts';
import { PUBLISHED, SOURCE } from '../../corpus/decode-json.ts';
import { type ByteReader, type ByteWriter, DamagedBytes } from './bytes.ts';
import { type CodedColumns, readCoded, type WordCodes, writeCoded } from './word-codes.ts';

/** What a list says of an article beside its text. */
export type About = Pick<Article, 'id' | 'title' | 'source' | 'published' | 'wordCount' | 'direction'>;

export interface AboutColumns<T> extends CodedColumns<T> {
  readonly about: T;
  readonly facts: T;
}

const BASES: readonly TitleBasis[] = ['stated', 'text', 'derived'];
const PROVED = v.tuple([SOURCE, PUBLISHED]);

/** Source and date go as JSON: they pack to little beside those of their neighbours. */
export function encodeAbout(
  to: AboutColumns<ByteWriter>,
  { id, title, source, published, wordCount, direction, text }: About & { readonly text: string },
  codes: WordCodes,
): void {
  to.about.text(JSON.stringify([source, published]));
  to.facts.text(id);
  to.facts.whole(wordCount);
  to.facts.whole(direction === 'rtl' ? 0 : 1);
  encodeTitle(to, title, text, codes);
}

function encodeTitle(to: AboutColumns<ByteWriter>, title: Title, text: string, codes: WordCodes): void {
  const { span } = title;
  const isInText = span !== null && text.slice(span.start, span.end) === title.text;
  to.facts.byte(
    BASES.indexOf(title.basis) * 8 + (title.doubtful ? 4 : 0) + (span === null ? 0 : 2) + (isInText ? 1 : 0),
  );
  if (span !== null) {
    to.facts.whole(span.start);
    to.facts.whole(span.end);
  }
  if (!isInText) to.facts.whole(writeCoded(to, title.text, codes));
}

/** `text` is what the title is a piece of, if it is one. */
export function decodeAbout(from: AboutColumns<ByteReader>, text: string, words: readonly string[]): About {
  const proved = v.safeParse(PROVED, parse(from.about.text()));
  if (!proved.success) throw new DamagedBytes();
  const [source, published] = proved.output;
  const id = articleId(from.facts.text());
  const wordCount = from.facts.whole();
  const direction = from.facts.whole() === 0 ? 'rtl' : 'ltr';
  return { id, title: decodeTitle(from, text, words), source, published, wordCount, direction };
}

function decodeTitle(from: AboutColumns<ByteReader>, text: string, words: readonly string[]): Title {
  const code = from.facts.byte();
  const basis = BASES[Math.floor(code / 8)];
  const span = code & 2 ? { start: from.facts.whole(), end: from.facts.whole() } : null;
  if (basis === undefined || (span !== null && (span.start > span.end || span.end > text.length)))
    throw new DamagedBytes();
  const own = span !== null && code & 1 ? text.slice(span.start, span.end) : null;
  return {
    text: own ?? readCoded(from, from.facts.whole(), words),
    basis,
    span,
    doubtful: (code & 4) !== 0,
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
