import { charNgrams } from '../text/ngrams.ts';
import type { Span } from '../text/span.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { tokens } from '../text/tokens.ts';
import type { ArticleRecord } from '../corpus/library.ts';

/** A content word of a sentence. */
export interface ContentWord {
  readonly span: Span;
  readonly stem: string;
  readonly rarity: number;
}

/** A sentence as what it can be compared by. */
export interface SentenceVector {
  readonly words: readonly ContentWord[];
  /** Weight of each stem, and of each run of three to five letters of the stems; both of length one. */
  readonly stems: ReadonlyMap<string, number>;
  readonly letters: ReadonlyMap<string, number>;
}

/** One vector a sentence of each article. How rare a run of letters is, these articles tell. */
export function sentenceVectors(records: readonly ArticleRecord[]): SentenceVector[][] {
  const sentences = records.map(contentWords);
  const runs = sentences.map((article) =>
    article.map((words) => words.map(({ stem }) => charNgrams(stem, 3, 5))),
  );
  const sentenceCount = sentences.reduce((sum, article) => sum + article.length, 0);
  const holders = new Map<string, number>();
  for (const article of runs) {
    for (const sentence of article) {
      for (const run of new Set(sentence.flat())) holders.set(run, (holders.get(run) ?? 0) + 1);
    }
  }
  const runRarity = (run: string) => Math.log((sentenceCount + 1) / ((holders.get(run) ?? 0) + 0.5));
  return sentences.map((article, place) =>
    article.map((words, index) => ({
      words,
      stems: unit(words.map(({ stem, rarity }) => [stem, rarity])),
      letters: unit((runs[place]?.[index] ?? []).flat().map((run) => [run, Math.max(0, runRarity(run))])),
    })),
  );
}

function contentWords({ article, terms }: ArticleRecord): ContentWord[][] {
  const known = new Map(terms.map((term) => [term.form, term]));
  return article.sentences.map((sentence) =>
    tokens(article.text, sentence).flatMap(({ form, span }) => {
      const term = known.get(form);
      if (term === undefined || form.length < 2 || STOP_WORDS.has(form)) return [];
      return [{ span, stem: term.stem, rarity: term.rarity }];
    }),
  );
}

/** (1 + ln tf) · rarity, then scaled to length one. Source: Manning, Raghavan, Schütze 2008, section 6.4. */
function unit(weighted: readonly (readonly [string, number])[]): Map<string, number> {
  const counts = new Map<string, { count: number; rarity: number }>();
  for (const [key, rarity] of weighted) counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, rarity });
  const vector = new Map<string, number>();
  let square = 0;
  for (const [key, { count, rarity }] of counts) {
    const weight = (1 + Math.log(count)) * rarity;
    vector.set(key, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (const [key, weight] of vector) vector.set(key, weight / length);
  return vector;
}
