import type { Span } from '../../text/span.ts';
import type { BoilerplateKind, Reason, Role } from './role.ts';

export interface Judgement {
  readonly role: Role;
  readonly kind: BoilerplateKind | null;
  readonly reason: Reason;
  /** Of a page's title: the part of the line, counted from its first letter, that is the story's own title. */
  readonly core?: Span;
}

/** What is known of a text's lines so far; null for a line that shows nothing by itself. */
export type Judged = (Judgement | null)[];

/** Below this share of its content words in the lead, a line above the text speaks of something else. */
export const TITLE_SHARE = 0.3;

/** A line that ends as a sentence does, closing marks and all. */
export const FINAL = /(?:[.؟!…:]|[.؟!…]?["”»)’]+[.؟!]?)$/u;

/** A line that ends in a full stop: headlines have none. */
export const STOPPED = /(?<!\.)\.["”»)’]*$|[؟!]["”»)’]+$/u;

export function plain(role: Role, reason: Reason): Judgement {
  return { role, kind: null, reason };
}

export function furnitureOf(kind: BoilerplateKind, reason: Reason): Judgement {
  return { role: 'boilerplate', kind, reason };
}
