import type { Metadata } from '../article/metadata.ts';
import type { SourceFile } from './build-library.ts';

/** Keys of the lines that stand in several documents of one source. */
export function recurringLines(
  _documents: readonly SourceFile[],
  _rows: ReadonlyMap<string, Metadata>,
): ReadonlySet<string> {
  return new Set();
}
