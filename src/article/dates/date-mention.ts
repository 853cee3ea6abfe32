import type { Span } from '../../text/span.ts';

/** A day of the Gregorian calendar, `YYYY-MM-DD`. */
export type Day = string;

export const DATE_KINDS = ['day', 'month', 'year', 'weekday', 'relative'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** Words of the article's source that name a day or a longer time; two names of one month are one. */
export interface DateMention extends Span {
  readonly kind: DateKind;
  readonly calendar: 'gregorian' | 'hijri';
  /** First and last day it can mean, once the day of publication is known as far as it is; null where that is not enough. */
  readonly from: Day | null;
  readonly to: Day | null;
}
