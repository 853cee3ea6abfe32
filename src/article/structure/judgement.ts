import type { BoilerplateKind, Reason, Role } from './role.ts';

export interface Judgement {
  readonly role: Role;
  readonly kind: BoilerplateKind | null;
  readonly reason: Reason;
}

/** What is known of a text's lines so far; null for a line that shows nothing by itself. */
export type Judged = (Judgement | null)[];

/** Below this share of its content words in the lead, a line above the text speaks of something else. */
export const TITLE_SHARE = 0.3;

/** A line that ends as a sentence does, closing marks and all. */
export const FINAL = /(?:[.؟!…:]|[.؟!…]?["”»)’]+[.؟!]?)$/u;

export function indexesOf(judged: Readonly<Judged>, ...roles: readonly Role[]): number[] {
  return judged.flatMap((one, index) => (one !== null && roles.includes(one.role) ? [index] : []));
}

export function plain(role: Role, reason: Reason): Judgement {
  return { role, kind: null, reason };
}

export function furnitureOf(kind: BoilerplateKind, reason: Reason): Judgement {
  return { role: 'boilerplate', kind, reason };
}
