import type { Span } from '../../text/span.ts';
import type { StatedBy } from '../article.ts';
import type { Day } from './date-mention.ts';

/**
 * `stamp`: a dateline or time stamp of the page, inside the text. `inferred`: the days that agree with the weekdays and dates
 * which the story names.
 */
export type PublishedBasis = StatedBy | 'stamp' | 'inferred';

/** When the article was published, as far as is known: from the first to the last day that is left open. */
export interface Published {
  readonly from: Day;
  readonly to: Day;
  readonly basis: PublishedBasis;
  /** Words of the article's source that it rests on; empty where metadata states it. */
  readonly evidence: readonly Span[];
}
