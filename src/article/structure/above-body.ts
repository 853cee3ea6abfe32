import { countWords } from '../../text/words.ts';
import { furnitureOf, indexesOf, type Judged, plain, TITLE_SHARE } from './judgement.ts';
import { contentStems, openingKey, share } from './likeness.ts';
import type { Reason } from './role.ts';

const REPEATED_WORDS = 12;
const SHORTEST_STANDFIRST = 8;

/** Up to the first paragraph, a line that a longer paragraph below begins with: the page's summary, cut short. */
export function markStandfirst(said: readonly string[], judged: Judged): void {
  const first = judged.findIndex((one) => one?.role === 'body');
  const above = said.slice(0, first + 1).findIndex((line) => {
    const count = Math.min(REPEATED_WORDS, countWords(line));
    const key = openingKey(line, count);
    return (
      count >= SHORTEST_STANDFIRST &&
      said.some(
        (other, at) =>
          judged[at]?.role === 'body' && other.length > line.length && openingKey(other, count) === key,
      )
    );
  });
  if (above >= 0) judged[above] = plain('standfirst', 'repeats-lead');
}

/** Where even the title is another story's, a line needs half of its words in the lead to be of this one. */
const UNTITLED_SHARE = 0.5;
const LEAD_PARAGRAPHS = 3;
const SHORTEST_TITLE = 3;

export function judgeAbove(said: readonly string[], judged: Judged, firstBody: number): void {
  const lead = contentStems(leadOf(said, judged).join('\n'));
  const open = judged.flatMap((one, index) => (one === null && index < firstBody ? [index] : []));
  const likeness = open.map((index) => ({ index, likeness: share(contentStems(said[index] ?? ''), lead) }));
  const title = pickTitle(said, likeness);
  if (title !== null) judged[title.index] = plain('title', title.reason);
  for (const { index, likeness: shared } of likeness) {
    if (judged[index] !== null) continue;
    if (title !== null && openingKey(said[index] ?? '', 99) === openingKey(said[title.index] ?? '', 99)) {
      judged[index] = furnitureOf('navigation', 'repeats-line');
    } else if (shared === 0 || (title === null && shared < UNTITLED_SHARE)) {
      judged[index] = furnitureOf('unrelated', 'shares-no-words');
    } else judged[index] = plain('caption', 'above-body');
  }
}

interface Likeness {
  readonly index: number;
  readonly likeness: number;
}

function pickTitle(
  said: readonly string[],
  candidates: readonly Likeness[],
): { index: number; reason: Reason } | null {
  const long = candidates.filter(({ index }) => countWords(said[index] ?? '') > SHORTEST_TITLE);
  const first = long.find(({ likeness }) => likeness >= TITLE_SHARE);
  if (first !== undefined) return { index: first.index, reason: 'shares-words-with-lead' };
  const only = candidates.length === 1 ? candidates[0] : undefined;
  if (only !== undefined && only.likeness > 0 && countWords(said[only.index] ?? '') >= SHORTEST_TITLE) {
    return { index: only.index, reason: 'only-line-above-body' };
  }
  return null;
}

function leadOf(said: readonly string[], judged: Readonly<Judged>): string[] {
  return indexesOf(judged, 'standfirst', 'body')
    .slice(0, LEAD_PARAGRAPHS)
    .map((index) => said[index] ?? '');
}
