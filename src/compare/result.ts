import type { Span } from '../text/span.ts';

/** Links between the sentences of two to five articles, given in an order that `article` counts in. */
export interface Comparison {
  /** Every pair that scores at least .02, best first. */
  readonly links: readonly Link[];
}

export interface SentenceRef {
  /** Place of the article in the comparison, from 0. */
  readonly article: number;
  /** Place in that article's `sentences`, from 0. */
  readonly sentence: number;
}

export interface Link {
  readonly a: SentenceRef;
  readonly b: SentenceRef;
  /** 0–1. */
  readonly score: number;
  /** `shown` on the page; `weak` on request; `hidden` in exports only. */
  readonly level: 'shown' | 'weak' | 'hidden';
  /** Words that speak for the link, heaviest first; each span counts in its own article's source. */
  readonly evidence: readonly { readonly a: Span; readonly b: Span }[];
}
