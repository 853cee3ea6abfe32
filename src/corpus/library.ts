import type { Article, ArticleId, Title } from '../article/article.ts';
import type { Published } from '../article/dates/published.ts';
import type { Source } from '../article/source.ts';
import type { Direction } from '../text/direction.ts';
import type { Term } from './lexis.ts';

/** Raised when what the build writes can no longer be read by an app of before. */
export const LIBRARY_VERSION = 3;

/** The whole collection as the build holds it. */
export interface Library {
  /** In the order of their files' paths. */
  readonly records: readonly ArticleRecord[];
}

/** An article with what the collection knows of its words, so that no lexicon goes to a browser. */
export interface ArticleRecord {
  readonly article: Article;
  /** Its distinct forms, sorted. */
  readonly terms: readonly Term[];
}

/** The one file that is not cached for ever: names every root file by path, hash and length. */
export interface Manifest {
  readonly version: typeof LIBRARY_VERSION;
  readonly articleCount: number;
  readonly catalogue: readonly Asset[];
  /** Lists of the blocks of bodies, so many each: the manifest must not grow with the collection. */
  readonly bodies: readonly Asset[];
  /** The root of the index: it names the shards. */
  readonly search: Asset;
}

/** How many blocks of bodies one list names. */
export const BLOCKS_A_LIST = 256;

export interface Asset {
  /** Relative to the site's base. */
  readonly path: string;
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string;
  /** Bytes, not compressed. */
  readonly length: number;
}

/** What a list needs to know of an article without loading it. */
export interface CatalogueEntry {
  readonly id: ArticleId;
  readonly file: string;
  readonly title: Title;
  readonly source: Source | null;
  readonly published: Published | null;
  readonly wordCount: number;
  readonly direction: Direction;
  /** The first words of the lead that are not its derived title already, cut at a word, without the ellipsis. */
  readonly opening: string;
  /** True if `opening` leaves something of the lead out. */
  readonly openingIsCut: boolean;
  /** Counts in the lists of `Manifest.bodies`, one after the other. */
  readonly bodyBlock: number;
}
