import type { Article } from '../../article/article.ts';
import type { Comparison } from '../../compare/result.ts';
import type { ArticleRecord, Asset, CatalogueEntry } from '../../corpus/library.ts';
import type { Hit, SearchResult } from '../../search/result.ts';
import type { Span } from '../../text/span.ts';

export type How = 'free' | 'literal';

/** A passage of a hit, cut out of the source. */
export interface ShownPassage {
  readonly text: string;
  /** In `text`. */
  readonly hits: readonly Span[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

export interface ShownHit {
  readonly hit: Hit;
  readonly entry: Pick<CatalogueEntry, 'id' | 'title' | 'source' | 'published' | 'wordCount' | 'direction'>;
  readonly passages: readonly ShownPassage[];
  /** How many places the passages do not show; words in a row are one place. */
  readonly placesElsewhere: number;
  /** In `entry.title.text`. */
  readonly titleHits: readonly Span[];
}

export type ShownResult = SearchResult & { readonly shown: readonly ShownHit[] };

/** What the page asks of the worker, and what it answers. */
export interface Calls {
  open: {
    readonly ask: { readonly base: string; readonly search: Asset; readonly articleCount: number };
    readonly answer: null;
  };
  /** Loads what the first question will need. */
  warm: { readonly ask: null; readonly answer: null };
  search: {
    readonly ask: {
      readonly query: string;
      readonly how: How;
      /** So many of the best are shown. */
      readonly most: number;
    };
    readonly answer: ShownResult;
  };
  locate: {
    readonly ask: { readonly query: string; readonly article: Article };
    readonly answer: readonly Span[];
  };
  compare: { readonly ask: { readonly records: readonly ArticleRecord[] }; readonly answer: Comparison };
}

export type CallName = keyof Calls;

/** `cancel` says that the answer to the request of that id is no longer wanted. */
export type Request = {
  [Name in CallName]: { readonly id: number; readonly name: Name; readonly ask: Calls[Name]['ask'] };
}[CallName];

export interface Cancel {
  readonly id: number;
  readonly name: 'cancel';
}

export type Response =
  | { readonly id: number; readonly ok: true; readonly answer: Calls[CallName]['answer'] }
  | {
      readonly id: number;
      readonly ok: false;
      readonly failure: 'unreachable' | 'damaged' | 'newer' | 'engine';
    };
