import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import type { SentenceRef } from '../../compare/result.ts';
import type { Partner } from './collation.ts';

type Pair = Partner['evidence'][number];

interface Phrase extends Pair {
  /** Place of its heaviest word among the evidence, from 0. */
  readonly rank: number;
}

/** As many as a reader takes in at a glance. */
const MOST_PHRASES = 6;

/**
 * What both sentences say, in the order of the asked one: words that stand together in both are one phrase, so that a
 * name stays whole. The heaviest phrases are taken.
 */
export function phrasesOf(partner: Partner, articles: readonly Article[], asked: SentenceRef): string[] {
  const own = articles[asked.article]?.text ?? '';
  const other = articles[partner.article]?.text ?? '';
  const words = partner.evidence
    .map((pair, rank) => ({ ...pair, rank }))
    .toSorted((a, b) => a.own.start - b.own.start || a.partner.start - b.partner.start);
  const heaviest = joined(words, own, other)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST_PHRASES);
  const shown = heaviest
    .toSorted((a, b) => a.own.start - b.own.start)
    .map((phrase) => {
      const left = lineOf(own, phrase.own);
      const right = lineOf(other, phrase.partner);
      return left === right ? left : `${left} / ${right}`;
    });
  return [...new Set(shown)];
}

function joined(words: readonly Phrase[], own: string, other: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (const word of words) {
    const last = phrases.at(-1);
    if (last !== undefined && touch(own, last.own, word.own) && touch(other, last.partner, word.partner)) {
      phrases[phrases.length - 1] = {
        own: { start: last.own.start, end: word.own.end },
        partner: { start: last.partner.start, end: word.partner.end },
        rank: Math.min(last.rank, word.rank),
      };
    } else phrases.push(word);
  }
  return phrases;
}

/** Whether nothing but white space lies between. */
function touch(text: string, before: Span, after: Span): boolean {
  return before.end <= after.start && text.slice(before.end, after.start).trim() === '';
}

function lineOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}
