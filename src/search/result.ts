import type { ArticleId } from '../article/article.ts';
import type { Span } from '../text/span.ts';

export interface SearchResult {
  readonly query: string;
  /** How each word of the query was read, in its order. */
  readonly readings: readonly Reading[];
  /** How many articles hold a word of it. */
  readonly total: number;
  /** The best of them, best first. */
  readonly hits: readonly Hit[];
}

/** `exact` after folding spelling; `clitic`: with one less or more; `stem`; `joined` or `split` words; `prefix` of a word still being typed; `fuzzy` repair. */
export type Manner = 'exact' | 'clitic' | 'stem' | 'joined' | 'prefix' | 'fuzzy';

export interface Reading {
  /** As typed. */
  readonly typed: string;
  /** The forms it was taken for, as the collection writes them, best first; empty if nothing comes near. */
  readonly forms: readonly { readonly form: string; readonly manner: Manner }[];
}

export interface Hit {
  readonly id: ArticleId;
  /** Greater is better; comparable within one result only. */
  readonly score: number;
  /** How many words of the query it holds. */
  readonly matchedWords: number;
  /** In `title.text`. */
  readonly titleSpans: readonly Span[];
  /** In the article's source: whole words, in order, boilerplate left out. */
  readonly spans: readonly Span[];
}
