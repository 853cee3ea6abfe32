import type { Article } from '../../article/article.ts';
import type { Comparison, Link, SentenceRef } from '../../compare/result.ts';
import type { Span } from '../../text/span.ts';

/** A sentence of another account that is linked to the one asked about. */
export interface Partner extends SentenceRef {
  readonly score: number;
  readonly level: Link['level'];
  /** Words that speak for the link: in the asked account's source, and in the partner's. */
  readonly evidence: readonly { readonly own: Span; readonly partner: Span }[];
}

export interface Collation {
  /** Best first; empty where no counterpart was found. */
  partners(of: SentenceRef): readonly Partner[];
  /** A linked sentence of each group of partners, in the order of the accounts and of their texts. */
  readonly steps: readonly SentenceRef[];
}

/** What the page shows of a comparison: the links sure enough, and the weaker ones on request. */
export function collate({ links }: Comparison, articles: readonly Article[], withWeak: boolean): Collation {
  const partners = new Map<string, Partner[]>();
  const add = (of: SentenceRef, partner: Partner) => {
    const known = partners.get(keyOf(of));
    if (known === undefined) partners.set(keyOf(of), [partner]);
    else known.push(partner);
  };
  for (const { a, b, score, level, evidence } of links) {
    if (level === 'hidden' || (level === 'weak' && !withWeak)) continue;
    add(a, { ...b, score, level, evidence: evidence.map((pair) => ({ own: pair.a, partner: pair.b })) });
    add(b, { ...a, score, level, evidence: evidence.map((pair) => ({ own: pair.b, partner: pair.a })) });
  }
  const of = (sentence: SentenceRef) => partners.get(keyOf(sentence)) ?? [];
  return { partners: of, steps: stepsOf(articles, of) };
}

/** A sentence whose partner stands in an account before it is reached by that one's step. */
function stepsOf(
  articles: readonly Article[],
  partners: (of: SentenceRef) => readonly Partner[],
): SentenceRef[] {
  return articles.flatMap((article, place) =>
    article.sentences.flatMap((_span, index) => {
      const ref = { article: place, sentence: index };
      const found = partners(ref);
      return found.length > 0 && found.every((partner) => partner.article > place) ? [ref] : [];
    }),
  );
}

/** Which step the chosen sentence belongs to: its own, or that of a partner; -1 for a sentence that no step reaches. */
export function stepAt(
  steps: readonly SentenceRef[],
  chosen: SentenceRef | null,
  partners: readonly Partner[],
): number {
  const own = steps.findIndex((step) => isSame(chosen, step));
  return own >= 0 ? own : steps.findIndex((step) => partners.some((partner) => isSame(partner, step)));
}

function keyOf({ article, sentence }: SentenceRef): string {
  return `${article}.${sentence}`;
}

export function isSame(a: SentenceRef | null, b: SentenceRef): boolean {
  return a !== null && a.article === b.article && a.sentence === b.sentence;
}

/** As a reader meets them: by account, then as the text goes. */
export function inOrder(partners: readonly Partner[]): Partner[] {
  return partners.toSorted((a, b) => a.article - b.article || a.sentence - b.sentence);
}

/** The accounts that tell it too, each once, in their order. */
export function tellers(partners: readonly Partner[]): number[] {
  return [...new Set(partners.map(({ article }) => article))].toSorted((a, b) => a - b);
}

/** `at=2.13` in the address: the thirteenth sentence of the second account; null for anything that is none. */
export function readPlace(value: string | null, articles: readonly Article[]): SentenceRef | null {
  const match = /^(\d{1,2})\.(\d{1,5})$/u.exec(value ?? '');
  if (match === null) return null;
  const ref = { article: Number(match[1]) - 1, sentence: Number(match[2]) - 1 };
  return articles[ref.article]?.sentences[ref.sentence] === undefined ? null : ref;
}

export function writePlace({ article, sentence }: SentenceRef): string {
  return `${article + 1}.${sentence + 1}`;
}
