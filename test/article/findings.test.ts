import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { isWhole, readArticle } from '../../src/article/read-article.ts';
import { articleId } from '../../src/article/article.ts';
import { decodeBodies, encodeBodies } from '../../src/corpus/bodies-codec.ts';
import { type Span, contains, slice } from '../../src/text/span.ts';
import { arabicNews } from '../arbitraries.ts';
import { contextOf, libraryOf } from '../documents.ts';

function read(text: string): Article | null {
  const raw = { id: articleId('a'), file: 'a.txt', sha256: '', text, metadata: {}, page: {} };
  const reading = readArticle(raw, contextOf(text));
  return reading.ok ? reading.article : null;
}

/** Tries a law on articles that news of any sort is read as. */
function everyArticle(law: (article: Article) => void): void {
  fc.assert(
    fc.property(arabicNews(), (text) => {
      const article = read(text);
      if (article !== null) law(article);
    }),
    { numRuns: 300 },
  );
}

describe('what is found in a text', () => {
  it('occurs in the texts that these laws are tried on', () => {
    const seen = new Map<string, number>();
    for (const text of fc.sample(arabicNews(), { numRuns: 200, seed: 1 })) {
      const { mentions = [], figures = [], dates = [], quotations = [] } = read(text) ?? {};
      for (const [kind, all] of Object.entries({ mentions, figures, dates, quotations })) {
        seen.set(kind, (seen.get(kind) ?? 0) + (all.length > 1 ? 1 : 0));
      }
    }
    for (const count of seen.values()) expect(count).toBeGreaterThan(40);
  });

  it('leaves the blocks whole', () => {
    everyArticle((article) => {
      expect(article.blocks.map((block) => slice(article.text, block)).join('')).toBe(article.text);
      expect(isWhole(article)).toBe(true);
    });
  });

  it('lies in the text and is not empty', () => {
    everyArticle((article) => {
      for (const { start, end } of spansOf(article)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(article.text.length);
      }
    });
  });

  it('stands in order, none inside another', () => {
    everyArticle(({ mentions, figures, quotations, dates }) => {
      for (const all of [mentions, figures, quotations, dates]) expect(firstOverlap(all)).toBe(null);
    });
  });

  it('counts no figure in a date', () => {
    everyArticle(({ figures, dates }) => {
      expect(firstOverlap([...figures, ...dates].toSorted((a, b) => a.start - b.start))).toBe(null);
    });
  });

  it('names who exists, in one sentence or one told line', () => {
    everyArticle((article) => {
      for (const { entity, start, nameStart, end } of article.mentions) {
        expect(article.entities[entity]).toBeDefined();
        expect(start).toBeLessThanOrEqual(nameStart);
        expect(nameStart).toBeLessThan(end);
        const block = article.blocks.find((one) => contains(one, { start, end }));
        expect(block?.role).not.toBe('boilerplate');
        if (block?.role !== 'body') continue;
        expect(article.sentences.some((sentence) => contains(sentence, { start, end }))).toBe(true);
      }
      for (const { speaker } of article.quotations) {
        if (typeof speaker?.entity === 'number') expect(article.entities[speaker.entity]).toBeDefined();
      }
      // Nobody is named by nothing.
      const named = new Set(article.mentions.map(({ entity }) => entity));
      expect(named.size).toBe(article.entities.length);
    });
  });

  it('shows an entity as the text writes it', () => {
    everyArticle(({ entities }) => {
      for (const { name, forms } of entities) {
        expect(name).not.toBe('');
        expect(forms[0]?.text).toBe(name);
      }
    });
  });

  it('quotes words without blanks around them', () => {
    everyArticle(({ text, quotations }) => {
      for (const quotation of quotations) expect(slice(text, quotation)).not.toMatch(/^\s|\s$/u);
    });
  });

  it('is the same the second time', () => {
    everyArticle((article) => {
      expect(read(article.text)).toEqual(article);
    });
  });

  it('keeps its blocks among other articles, where no line recurs', () => {
    fc.assert(
      fc.property(arabicNews(), arabicNews(), (one, other) => {
        const files = { 'a.txt': `${one} نص`, 'b.txt': `${other} نص آخر` };
        const together = libraryOf(files).records.map(({ article }) => article.blocks);
        const alone = Object.entries(files).map(
          ([file, text]) => libraryOf({ [file]: text }).records[0]?.article.blocks,
        );
        expect(together).toEqual(alone);
      }),
    );
  });

  it('comes back from the index as it went in', () => {
    fc.assert(
      fc.property(arabicNews(), (text) => {
        const { records } = libraryOf({ 'a.txt': `نص ${text.replace(/[\ud800-\udfff]/gu, '')}` });
        expect(decodeBodies(encodeBodies(records))).toEqual({ ok: true, value: records });
      }),
      { numRuns: 200 },
    );
  });
});

function spansOf({
  mentions,
  figures,
  dates,
  quotations,
  entities,
  sentences,
  source,
  published,
}: Article): Span[] {
  return [
    ...mentions,
    ...dates,
    ...sentences,
    ...figures.flatMap((one) => [one, one.unit, one.when, one.where]),
    ...quotations.flatMap((one) => [one, one.verb, one.speaker]),
    ...entities.flatMap(({ offices }) => offices),
    source?.evidence ?? null,
    ...(published?.evidence ?? []),
  ].filter((span) => span !== null);
}

function firstOverlap(spans: readonly Span[]): readonly [Span, Span] | null {
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1];
    if (next !== undefined && next.start < span.end) return [span, next];
  }
  return null;
}
