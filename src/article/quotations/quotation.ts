import type { Span } from '../../text/span.ts';

/**
 * `direct`: a clause of its own between marks. `partial`: a fragment between marks that can be laid to a speaker.
 * `indirect`: reported without marks (قال إن …), or behind a headline's name and colon, then without a verb. `scare`: marks around a word or term that nobody is said to have said.
 */
export const QUOTATION_KINDS = ['direct', 'partial', 'indirect', 'scare'] as const;
export type QuotationKind = (typeof QUOTATION_KINDS)[number];

/** What the verb does with what is said. The order is that of the stored index: new ones go at the end. */
export const SPEECH_CLASSES = [
  'say',
  'explain',
  'announce',
  'affirm',
  'indicate',
  'report',
  'write',
  'opine',
  'claim',
  'accuse',
  'condemn',
  'warn',
  'call',
  'welcome',
  'hope',
  'deny',
  'admit',
  'promise',
  'stance',
  'answer',
  'ask',
  'attribute',
] as const;
export type SpeechClass = (typeof SPEECH_CLASSES)[number];

/** Words that the text lays to somebody; the span is what was said, without the marks around it. */
export interface Quotation extends Span {
  readonly kind: QuotationKind;
  /** Null for a scare quote, and where the text introduces the words without a verb. */
  readonly verb: SpeechVerb | null;
  /** Null where the text does not tell, or not clearly. */
  readonly speaker: Speaker | null;
}

/** A verb, participle or attribution (وفق، نقلا عن: class `attribute`) in the article's source. */
export interface SpeechVerb extends Span {
  /** As a dictionary lists it, with its hamza: أضاف. */
  readonly lemma: string;
  readonly speech: SpeechClass;
}

/**
 * The words of the article's source that say who speaks, without the verb and without clitics (وزير الخارجية جون كيري).
 * `named`: they stand with the verb. `carried`: the verb has no subject of its own, so they are the last speaker's.
 * `role`: they stand with the verb but name an office or a group, not anybody (مسؤول أمريكي).
 */
export interface Speaker extends Span {
  readonly basis: 'named' | 'carried' | 'role';
  /** Place in the article's `entities`; null where the words name none of them. */
  readonly entity: number | null;
}
