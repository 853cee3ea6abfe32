import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { type Article, articleId } from '../src/article/article.ts';
import { readArticle } from '../src/article/read-article.ts';
import { readBackground } from '../src/build/read-background.ts';
import { makeLexis, type Term } from '../src/corpus/lexis.ts';
import type { ArticleRecord } from '../src/corpus/library.ts';

/** Read articles; beyond their number, the same with other words. */
export interface Collection {
  readonly count: number;
  record(place: number): ArticleRecord;
}

interface Base {
  readonly article: Article;
  /** Forms with a stem that is not the form itself, in turn. */
  readonly stems: readonly string[];
}

/** Reads rows of `text`, `title`, `outlet` and `date`; makes more than the file holds by altering words. */
export async function readCollection(file: string, count: number): Promise<Collection> {
  const rows = await readRows(file, count);
  const lexis = makeLexis(
    rows.map(({ text }) => text),
    await readBackground(),
  );
  const base: Base[] = [];
  for (const [place, { text, source, date }] of rows.entries()) {
    const { stem, attested } = lexis;
    const reading = readArticle(
      {
        id: idAt(place),
        file: `${place}.txt`,
        sha256: '',
        text,
        metadata: { source, published: date },
        page: {},
      },
      { stem, attested, recurring: new Set() },
    );
    if (!reading.ok) continue;
    const stems = lexis
      .terms(text)
      .flatMap((term) => (term.stem === term.form ? [] : [term.form, term.stem]));
    base.push({ article: reading.article, stems });
  }
  return {
    count: count <= rows.length ? base.length : count,
    record(place) {
      const { article, stems } = base[place % base.length] ?? failed();
      const copy = Math.floor(place / base.length);
      return {
        article: copy === 0 ? article : altered(article, copy, idAt(place)),
        terms: stems.flatMap((form, at): Term[] =>
          at % 2 === 0 ? [{ form, stem: stems[at + 1] ?? form, rarity: 0 }] : [],
        ),
      };
    },
  };
}

function failed(): never {
  throw new Error('bench: no document could be read');
}

async function readRows(file: string, most: number) {
  const rows: { text: string; source: string; date: string }[] = [];
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    const { text, title, outlet, date } = JSON.parse(line) as Record<string, string>;
    rows.push({ text: `${title}\n${text}`, source: outlet ?? '', date: date ?? '' });
    if (rows.length >= most) break;
  }
  return rows;
}

/** One word in eight has other letters in each copy, the same wherever it stands in it; every span stays where it was. */
function altered(article: Article, copy: number, id: Article['id']): Article {
  const text = article.text.replace(/[\u0621-\u064a]{4,}/gu, (word) => {
    const code = hash(word, copy);
    if (code % 8 !== 0) return word;
    const at = 1 + ((code >>> 3) % (word.length - 2));
    return word.slice(0, at) + LETTERS.charAt((code >>> 8) % LETTERS.length) + word.slice(at + 1);
  });
  const { span } = article.title;
  const title = span === null ? article.title : { ...article.title, text: text.slice(span.start, span.end) };
  return { ...article, id, text, title };
}

const LETTERS = 'بتجحدرسعفقكلمني';

function hash(word: string, seed: number): number {
  let code = 2166136261 ^ Math.imul(seed, 40503);
  for (let at = 0; at < word.length; at += 1) code = Math.imul(code ^ word.charCodeAt(at), 16777619);
  return code >>> 0;
}

/** As long and as random as an id is. */
function idAt(place: number): Article['id'] {
  const code = hash(`id ${place}`, place).toString(32) + hash(`${place}`, 7).toString(32);
  return articleId(code.padEnd(10, 'x').slice(0, 10));
}
