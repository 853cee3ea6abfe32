import type { Span } from '../../text/span.ts';
import type { DateKind } from './date-mention.ts';
import type { Anchor, Period } from './date-words.ts';

/** A day, month or year as it is written, each part null where it is not. */
export interface CalendarDate {
  readonly calendar: 'gregorian' | 'hijri';
  readonly year: number | null;
  /** The second of two years written together (2015/2016). */
  readonly lastYear: number | null;
  /** 1–12. */
  readonly month: number | null;
  readonly day: number | null;
  /** The last day of a few (28-30 تموز). */
  readonly lastDay: number | null;
}

/** Words that name a time, read but not yet resolved. */
export interface FoundDate extends Span {
  readonly kind: DateKind;
  readonly date: CalendarDate | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  /** Days from the day of writing. */
  readonly offset: number | null;
  readonly anchor: Anchor | null;
  readonly period: Period | null;
  /** True where the date is the name of an event or place (ثورة 25 يناير). */
  readonly isName: boolean;
}
