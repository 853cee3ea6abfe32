import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../../src/app/compare/phrases.ts';
import { libraryOf } from '../../documents.ts';

const ASKED = { article: 0, sentence: 0 };

/** What is shown of two texts in which the same words stand in brackets; `weights` names them, heaviest first. */
function shown(own: string, other: string, weights: readonly string[]): string[] {
  const { records } = libraryOf({ 'a.txt': bare(own), 'b.txt': bare(other) });
  const left = bracketed(own);
  const right = bracketed(other);
  const evidence = weights.map((word) => {
    const place = left.findIndex((one) => one.word === word);
    const [a, b] = [left[place], right[place]];
    if (a === undefined || b === undefined) throw new Error(word);
    return { own: a.span, partner: b.span };
  });
  const partner = { article: 1, sentence: 0, score: 1, level: 'shown', evidence } as const;
  return phrasesOf(
    partner,
    records.map(({ article }) => article),
    ASKED,
  );
}

function bare(notation: string): string {
  return notation.replace(/[[\]]/gu, '');
}

/** The pairs are matched by their order in the brackets. */
function bracketed(notation: string): { word: string; span: { start: number; end: number } }[] {
  return [...notation.matchAll(/\[([^\]]+)\]/gu)].map((match, before) => {
    const word = match[1] ?? '';
    const start = match.index - before * 2;
    return { word, span: { start, end: start + word.length } };
  });
}

describe('the words of a link', () => {
  it.for([
    [
      'keep a name whole, in the order of the text',
      'وصل المهندس [سامي] [النجار] إلى [الوادي] صباح الخميس برفقة وفد كبير.',
      'وقال مراسلنا إن [سامي] [النجار] زار [الوادي] وتفقد الجسر الجديد فيه.',
      ['النجار', 'الوادي', 'سامي'],
      ['سامي النجار', 'الوادي'],
    ],
    [
      'are not joined where the other text has them apart',
      'وصل المهندس [سامي] [النجار] إلى الوادي صباح الخميس برفقة وفد كبير.',
      'وقال مراسلنا إن [سامي] بن سعيد [النجار] زار الجسر الجديد في الوادي.',
      ['سامي', 'النجار'],
      ['سامي', 'النجار'],
    ],
    [
      'are not joined over a mark',
      'حضر الحفل [سامي]، [النجار] وابنه وعدد كبير من سكان الوادي يوم الخميس.',
      'وقال مراسلنا إن [سامي]، [النجار] زار الجسر الجديد في الوادي يوم الخميس.',
      ['سامي', 'النجار'],
      ['سامي', 'النجار'],
    ],
    [
      'show both spellings of a phrase',
      'وصل المهندس [سامي] [النجار] إلى الوادي صباح الخميس برفقة وفد كبير.',
      'وقال مراسلنا إن [سامى] [النجار] زار الجسر الجديد في الوادي يوم الخميس.',
      ['سامي', 'النجار'],
      ['سامي النجار / سامى النجار'],
    ],
  ] as const)('%s', ([, own, other, weights, expected]) => {
    expect(shown(own, other, weights)).toEqual(expected);
  });
});
