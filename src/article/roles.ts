import { slice, type Span } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import type { BoilerplateKind, Reason, Role } from './role.ts';
import { furniture } from './furniture.ts';
import { contentStems, openingKey, share } from './likeness.ts';
import type { Line } from './lines.ts';

export interface Judgement {
  readonly role: Role;
  readonly kind: BoilerplateKind | null;
  readonly reason: Reason;
}

/**
 * One judgement a line. What the line shows by itself comes first (furniture, the shape of a paragraph); then its place:
 * above the first paragraph, between two, below the last.
 */
export function judge(text: string, lines: readonly Line[]): Judgement[] {
  const said = lines.map((line) => slice(text, line.said));
  const judged: (Judgement | null)[] = said.map((line) => byItself(line));
  markStandfirst(said, judged);
  const bodies = indexesOf(judged, 'body');
  const first = bodies[0];
  const last = bodies.at(-1);
  if (first === undefined || last === undefined) return withoutBody(said, judged);
  judgeAbove(said, judged, first);
  judgeBetween(said, judged, first, last);
  judgeBelow(said, judged, last);
  return judged.map((one) => one ?? furnitureOf('tail', 'after-body'));
}

/** The lines' spans with their judgement; none is empty and together they are the text. */
export function judgedSpans(lines: readonly Line[], judged: readonly Judgement[]): (Span & Judgement)[] {
  return lines.map((line, index) => ({
    start: line.start,
    end: line.end,
    ...(judged[index] ?? furnitureOf('tail', 'after-body')),
  }));
}

function byItself(line: string): Judgement | null {
  const found = furniture(line);
  if (found !== null) return furnitureOf(found.kind, found.reason);
  return isParagraph(line) ? plain('body', 'paragraph-shape') : null;
}

const FINAL = /(?:[.؟!…:]|[.؟!…]?["”»)’]+[.؟!]?)$/u;
const COMMA = /[،,؛]/u;

/** Sixteen words with a comma or an end, or nine with an end. */
function isParagraph(line: string): boolean {
  const count = countWords(line);
  return (
    (count >= 16 && (COMMA.test(line) || FINAL.test(line))) ||
    (count >= 9 && FINAL.test(line) && !/\.\.$/.test(line))
  );
}

const REPEATED_WORDS = 12;
const SHORTEST_STANDFIRST = 8;

/** Up to the first paragraph, a line that a longer paragraph below begins with: the page's summary, cut short. */
function markStandfirst(said: readonly string[], judged: (Judgement | null)[]): void {
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

/** Below this share of its content words in the lead, a line above the text speaks of something else. */
const TITLE_SHARE = 0.3;
/** Where even the title is another story's, a line needs half of its words in the lead to be of this one. */
const UNTITLED_SHARE = 0.5;
const LEAD_PARAGRAPHS = 3;
const SHORTEST_TITLE = 3;

function judgeAbove(said: readonly string[], judged: (Judgement | null)[], firstBody: number): void {
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

function leadOf(said: readonly string[], judged: readonly (Judgement | null)[]): string[] {
  return indexesOf(judged, 'standfirst', 'body')
    .slice(0, LEAD_PARAGRAPHS)
    .map((index) => said[index] ?? '');
}

/** Between two paragraphs: an end makes a short paragraph; words that come again before the next line of the kind, a subhead. */
function judgeBetween(
  said: readonly string[],
  judged: (Judgement | null)[],
  first: number,
  last: number,
): void {
  for (let index = first; index < last; index += 1) {
    if (judged[index] !== null) continue;
    const line = said[index] ?? '';
    if (FINAL.test(line) && countWords(line) >= 3) judged[index] = plain('body', 'paragraph-shape');
    else if (share(contentStems(line), contentStems(sectionBelow(said, judged, index))) >= TITLE_SHARE) {
      judged[index] = plain('subhead', 'announces-next-paragraph');
    } else judged[index] = plain('caption', 'short-between-paragraphs');
  }
}

function sectionBelow(said: readonly string[], judged: readonly (Judgement | null)[], index: number): string {
  const below: string[] = [];
  for (let at = index + 1; at < said.length && judged[at]?.role === 'body'; at += 1)
    below.push(said[at] ?? '');
  return below.join('\n');
}

/** Right under the last paragraph a short sentence still belongs to it; from the first line of furniture on, nothing does. */
function judgeBelow(said: readonly string[], judged: (Judgement | null)[], last: number): void {
  let isStory = true;
  for (let index = last + 1; index < said.length; index += 1) {
    const line = said[index] ?? '';
    if (judged[index] !== null) isStory = false;
    else if (isStory && FINAL.test(line) && countWords(line) >= 3)
      judged[index] = plain('body', 'paragraph-shape');
    else {
      isStory = false;
      judged[index] = furnitureOf('tail', 'after-body');
    }
  }
}

/** No line has the shape of a paragraph: the first that is no furniture is the title, the others are all the body there is. */
function withoutBody(said: readonly string[], judged: readonly (Judgement | null)[]): Judgement[] {
  const open = judged.flatMap((one, index) => (one === null ? [index] : []));
  return said.map((_line, index) => {
    const own = judged[index];
    if (own !== null && own !== undefined) return own;
    return index === open[0] ? plain('title', 'only-line-above-body') : plain('body', 'paragraph-shape');
  });
}

function indexesOf(judged: readonly (Judgement | null)[], ...roles: readonly Role[]): number[] {
  return judged.flatMap((one, index) => (one !== null && roles.includes(one.role) ? [index] : []));
}

function plain(role: Role, reason: Reason): Judgement {
  return { role, kind: null, reason };
}

function furnitureOf(kind: BoilerplateKind, reason: Reason): Judgement {
  return { role: 'boilerplate', kind, reason };
}
