import type { Span } from '../../text/span.ts';

export const FIGURE_KINDS = [
  'count',
  'percentage',
  'money',
  'duration',
  'measure',
  'age',
  'rank',
  'bare',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export const FIGURE_BOUNDS = ['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than'] as const;
export type FigureBound = (typeof FIGURE_BOUNDS)[number];

/** A number of the article's source, in digits or words, without what it counts. Dates and times of day are not figures. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** 72 for «72» and «اثنتين وسبعين»; millions and thousands multiplied out. */
  readonly value: number;
  /** The upper end of a range (بين 10 و15); null for a single number. */
  readonly to: number | null;
  readonly bound: FigureBound;
  /** What it counts or is measured in (قتيلا, ساعة, دولار); null where the text does not say. */
  readonly unit: Span | null;
  /** The unit made comparable: an ISO 4217 code for money, an English name for time and measure (`hour`, `kilometre`), else the stem of its words; null without a unit. */
  readonly unitKey: string | null;
  /** Words of the same sentence that say when and where it holds; null where it does not say, or not clearly. */
  readonly when: Span | null;
  readonly where: Span | null;
}
