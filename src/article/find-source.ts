import type { Block, Stated } from './article.ts';
import type { Source } from './source.ts';

/** Who published the article, only where something proves it. */
export function findSource(_text: string, _blocks: readonly Block[], stated: Stated | null): Source | null {
  return stated === null ? null : { name: stated.value, basis: stated.basis, evidence: null };
}
