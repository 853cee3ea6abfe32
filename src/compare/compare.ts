import type { ArticleRecord } from '../corpus/library.ts';
import type { Comparison, Link } from './result.ts';
import { type SentenceVector, sentenceVectors } from './sentence-vector.ts';

/** Pairs below this are not told of at all. */
const LEAST_SCORE = 0.02;

/** Chosen on development events kept beside the project; see `docs/measures.md`. */
const SHOWN_FROM = 0.25;
const WEAK_FROM = 0.15;

const MOST_EVIDENCE = 8;

/**
 * Links sentences of different articles by the likeness of their stems and of their letters: many to many, in any order.
 * Symmetric: the order of the articles changes no score.
 */
export function compare(records: readonly ArticleRecord[]): Comparison {
  const vectors = sentenceVectors(records);
  const links: Link[] = [];
  for (let a = 0; a < vectors.length; a += 1) {
    for (let b = a + 1; b < vectors.length; b += 1) links.push(...linkArticles(vectors, a, b));
  }
  return { links: links.toSorted((x, y) => y.score - x.score) };
}

function linkArticles(vectors: readonly (readonly SentenceVector[])[], a: number, b: number): Link[] {
  const links: Link[] = [];
  for (const [sentenceA, left] of (vectors[a] ?? []).entries()) {
    for (const [sentenceB, right] of (vectors[b] ?? []).entries()) {
      const score = likeness(left, right);
      if (score < LEAST_SCORE) continue;
      links.push({
        a: { article: a, sentence: sentenceA },
        b: { article: b, sentence: sentenceB },
        score,
        level: levelOf(score),
        evidence: evidence(left, right),
      });
    }
  }
  return links;
}

function likeness(a: SentenceVector, b: SentenceVector): number {
  return Math.round(((cosine(a.stems, b.stems) + cosine(a.letters, b.letters)) / 2) * 10_000) / 10_000;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0);
  return sum;
}

function levelOf(score: number): Link['level'] {
  if (score >= SHOWN_FROM) return 'shown';
  return score >= WEAK_FROM ? 'weak' : 'hidden';
}

/** The words whose stems both sentences hold, rarest first: the first place of each. */
function evidence(a: SentenceVector, b: SentenceVector): Link['evidence'] {
  const inB = new Map(b.words.toReversed().map((word) => [word.stem, word]));
  const seen = new Set<string>();
  return a.words
    .flatMap((word) => {
      const partner = inB.get(word.stem);
      if (partner === undefined || seen.has(word.stem)) return [];
      seen.add(word.stem);
      return [{ a: word.span, b: partner.span, rarity: word.rarity }];
    })
    .toSorted((x, y) => y.rarity - x.rarity)
    .slice(0, MOST_EVIDENCE)
    .map(({ a: inA, b: inSecond }) => ({ a: inA, b: inSecond }));
}
