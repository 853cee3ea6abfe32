import type { Subject } from './subject.ts';
import type { Agreement, VerbForm } from './verb-forms.ts';

/** A verb of speech in the text, outside of what is quoted. */
export interface Act {
  /** Place of its first word in the scene's tokens. */
  readonly token: number;
  /** Behind verb and subject: what is said comes from here on. */
  readonly after: number;
  readonly form: VerbForm;
  readonly subject: Subject | null;
  /** Somebody stands behind the verb who could not be read: then nobody else is its speaker. */
  readonly unread: boolean;
  /** Nobody else may inherit its speaker: a relative clause, or part of what somebody else says. */
  readonly aside: boolean;
  /** What somebody did not say. */
  readonly denied: boolean;
  /** Of a pronoun that tells whose words an agency relays: «ونقلت عنه قوله». Null if there is none. */
  readonly relayed: Agreement | null;
}
