import type { Speaker } from './quotation.ts';
import type { Agreement } from './verb-forms.ts';

/** Somebody whom a verb without a subject may mean, and where he last spoke or acted. */
export interface Remembered {
  readonly speaker: Speaker;
  /** Place of the sentence. */
  readonly sentence: number;
  readonly agreement: Agreement;
}

/** Who spoke last, a man, a woman and a group apart, as long as a reader still knows whom a verb alone means. */
export class Memory {
  /** The latest first. */
  private last: readonly Remembered[] = [];

  remember(one: Remembered): void {
    this.last = [one, ...this.last.filter(({ agreement }) => agreement !== one.agreement)];
  }

  /** Somebody else of whom the same verb could speak has come up. */
  interrupt(agreement: Agreement): void {
    this.last = this.last.filter((one) => one.agreement !== agreement);
  }

  clear(): void {
    this.last = [];
  }

  /** The last one whom a verb of this form fits and who spoke at most `reach` sentences before; null for any form. */
  recall(agreement: Agreement | null, place: number, reach: number): Remembered | null {
    const found = agreement === null ? this.last[0] : this.last.find((one) => one.agreement === agreement);
    return found === undefined || place - found.sentence > reach ? null : found;
  }

  get entities(): readonly (number | null)[] {
    return this.last.map(({ speaker }) => speaker.entity);
  }
}
