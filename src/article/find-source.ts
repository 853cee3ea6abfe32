import { type Span, slice, trim } from '../text/span.ts';
import type { Block, Stated } from './article.ts';
import { addressSource } from './source-address.ts';
import { bannerSource, copyrightSource } from './source-banner.ts';
import { prefixSource } from './source-prefix.ts';
import type { Source } from './source.ts';

/** What may prove who published an article. */
export interface SourceProofs {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly stated: Stated | null;
  /** The article's own address, where metadata or page states it. */
  readonly url: string | null;
}

/** A line of the text that is no running prose. */
export interface ProofLine {
  readonly span: Span;
  readonly said: string;
  readonly block: Block;
}

const LONGEST_LINE = 300;

/** Who published the article, only where something proves it: reports about an outlet, and links to others, do not. */
export function findSource({ text, blocks, stated, url }: SourceProofs): Source | null {
  if (stated !== null) return { name: stated.value, basis: stated.basis, evidence: null };
  const lines = blocks.flatMap((block): ProofLine[] => {
    const span = trim(text, block);
    const short = span.end - span.start <= LONGEST_LINE && block.kind !== 'front-matter';
    return short ? [{ span, said: slice(text, span), block }] : [];
  });
  return prefixSource(lines) ?? copyrightSource(lines) ?? bannerSource(lines) ?? addressSource(lines, url);
}
