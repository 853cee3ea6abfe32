import type { Span } from '../text/span.ts';
import type { StatedBy } from './article.ts';

/**
 * What proves who published the article: `signature` (a line that signs it), `banner` (the outlet speaks of itself, as in an
 * appeal for support), `prefix` (the page's title begins or ends with the outlet), `address` (a URL or e-mail in the text).
 */
export type SourceBasis = StatedBy | 'signature' | 'banner' | 'prefix' | 'address';

export interface Source {
  readonly name: string;
  readonly basis: SourceBasis;
  /** Words of the article's source that prove it; null where metadata states it. */
  readonly evidence: Span | null;
}
