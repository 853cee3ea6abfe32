import type { Span } from '../../text/span.ts';

declare const entityIdBrand: unique symbol;

/** The same for one person, organisation or place in every article of a collection. */
export type EntityId = string & { readonly [entityIdBrand]: true };

/** The one place where a string becomes an entity's id. */
export function entityId(text: string): EntityId {
  return text as EntityId;
}

export const ENTITY_TYPES = ['person', 'organisation', 'place'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/**
 * Why a spelling was laid to an entity. `shown`: it is the name shown. `spelling`: the same letters but for hamza, marks,
 * clitics or the article. `variant`: another transliteration of the name. `part`: a surname or given name that is only
 * this entity's in the document. `office`: the same office and given name. `listed`: the gazetteer has both.
 * `alias`: the text gives it in brackets behind the name.
 * The order is that of the stored index: new ones go at the end.
 */
export const FORM_REASONS = ['shown', 'spelling', 'variant', 'part', 'office', 'listed', 'alias'] as const;
export type FormReason = (typeof FORM_REASONS)[number];

export interface EntityForm {
  /** As the text writes it, without clitics. */
  readonly text: string;
  readonly reason: FormReason;
}

export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** The best attested full form: in the document, or in the collection once that is known. */
  readonly name: string;
  /** Every spelling in this article, `name` first if the article has it. */
  readonly forms: readonly EntityForm[];
  /** Words of the article's source that tell an office or title (وزير الخارجية الأميركي). */
  readonly offices: readonly Span[];
  /** For a place whose name can stand for a government: the country's Arabic name. */
  readonly government: string | null;
}

/** Whole words of the article's source, with what is written to the first of them (وكيري، لكيري، بجنيف). */
export interface Mention extends Span {
  /** Place in the article's `entities`. */
  readonly entity: number;
  /** Where the name itself begins, behind its clitics: `start ≤ nameStart < end`. */
  readonly nameStart: number;
  /** True where a capital or building stands for its government (قالت موسكو). */
  readonly metonym: boolean;
}
