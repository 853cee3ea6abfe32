import type { Published } from './dates/published.ts';
import type { DateMention } from './dates/date-mention.ts';
import type { Figure } from './figures/figure.ts';
import type { Entity, Mention } from './names/entity.ts';
import type { Quotation } from './quotations/quotation.ts';
import type { Source } from './source.ts';
import type { Direction } from '../text/direction.ts';
import type { Span } from '../text/span.ts';
import type { BoilerplateKind, Reason, Role } from './structure/role.ts';

declare const articleIdBrand: unique symbol;

/** Ten or more lower-case base32 letters, made from the document's path: see `article-ids.ts`. */
export type ArticleId = string & { readonly [articleIdBrand]: true };

/** The one place where a string becomes an id; what comes from an address or a file is checked against the catalogue. */
export function articleId(text: string): ArticleId {
  return text as ArticleId;
}

/** One document. Every span in it counts in `text`, which is what was decoded and never changes. */
export interface Article {
  readonly id: ArticleId;
  /** Path below the folder of documents, NFC, with `/` between its parts; a row of a `.jsonl` adds `#` and its key. */
  readonly file: string;
  /** Hex SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly text: string;
  readonly direction: Direction;
  readonly title: Title;
  /** Cover `text` from end to end, in order, without a gap. */
  readonly blocks: readonly Block[];
  /** Sentences of the body, each inside one block. */
  readonly sentences: readonly Span[];
  /** In the order of the text. They may cross sentences and blocks. */
  readonly quotations: readonly Quotation[];
  /** The people, organisations and places that the text names. */
  readonly entities: readonly Entity[];
  /** In the order of the text, none inside another, each inside one sentence, title, subhead or other told block. */
  readonly mentions: readonly Mention[];
  /** In the order of the text, none inside another. */
  readonly figures: readonly Figure[];
  /** Days, months and years that the text speaks of, in the order of the text. */
  readonly dates: readonly DateMention[];
  /** Null where nothing proves them. */
  readonly source: Source | null;
  readonly published: Published | null;
  readonly author: Stated | null;
  /** An http or https address, or null. */
  readonly url: string | null;
  /** Words of standfirst, subheads and body. */
  readonly wordCount: number;
}

/**
 * Who states a thing of the document: `metadata` a person, beside the text (`metadata.csv`, front matter, a row's fields);
 * `page` the saved page's own description of itself.
 */
export type StatedBy = 'metadata' | 'page';

export interface Stated {
  readonly value: string;
  readonly basis: StatedBy;
}

/** `stated`: by metadata or page. `text`: a line of the text. `derived`: the first clause of the lead, which nobody wrote as a title. */
export type TitleBasis = 'stated' | 'text' | 'derived';

export interface Title {
  readonly text: string;
  readonly basis: TitleBasis;
  /** Its place in the article's source; null if it stands in the metadata only. */
  readonly span: Span | null;
  /** True if it shares no word with the text it stands above: it may be another story's. */
  readonly doubtful: boolean;
}

export interface Block extends Span {
  readonly role: Role;
  /** What sort of furniture; null for every role but `boilerplate`. */
  readonly kind: BoilerplateKind | null;
  /** The rule that decided. */
  readonly reason: Reason;
  readonly direction: Direction;
}
