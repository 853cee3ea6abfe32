import type { Attestation, Stemmer } from '../text/stem.ts';

/** What is known beyond one document when it is read: of its collection and of news at large. */
export interface ReadingContext {
  /** How often a folded form occurs in the collection and in news at large, 0 for one never seen. */
  readonly attested: Attestation;
  /** Remembers: each distinct form is stemmed once a collection. */
  readonly stem: Stemmer;
  /** Keys (`lineKey`) of lines that stand in several documents of one source: furniture. */
  readonly recurring: ReadonlySet<string>;
}
