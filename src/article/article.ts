import type { Direction } from '../text/direction.ts';
import type { Span } from '../text/span.ts';
import type { BoilerplateKind, Reason, Role } from './role.ts';

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
  /** Path below the folder of documents, NFC, with `/` between its parts. */
  readonly file: string;
  /** Hex SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly text: string;
  readonly direction: Direction;
  readonly title: Title;
  /** Cover `text` from end to end, in order, without a gap. */
  readonly blocks: readonly Block[];
  /** Sentences of the title, standfirst, subheads, captions and body, each inside one block. */
  readonly sentences: readonly Span[];
  /** What the metadata states; null where nothing is known. */
  readonly source: Stated | null;
  readonly published: Stated | null;
  readonly author: Stated | null;
  /** An http or https address, or null. */
  readonly url: string | null;
  /** Words of standfirst, subheads and body. */
  readonly wordCount: number;
}

export interface Stated {
  readonly value: string;
  /** Where it is stated. What is inferred will have bases of its own. */
  readonly basis: 'metadata';
}

/** `stated`: by metadata. `text`: a line of the text. `derived`: the first clause of the lead, which nobody wrote as a title. */
export type TitleBasis = 'stated' | 'text' | 'derived';

export interface Title {
  readonly text: string;
  readonly basis: TitleBasis;
  /** Its place in the article's source; null if it stands in the metadata only. */
  readonly span: Span | null;
}

export interface Block extends Span {
  readonly role: Role;
  /** What sort of furniture; null for every role but `boilerplate`. */
  readonly kind: BoilerplateKind | null;
  /** The rule that decided. */
  readonly reason: Reason;
  readonly direction: Direction;
}
