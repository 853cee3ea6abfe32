import type { Names } from '../names/find-names.ts';
import type { Prose } from '../prose.ts';
import type { Quotation } from './quotation.ts';

export function findQuotations(_prose: Prose, _names: Names): Quotation[] {
  return [];
}
