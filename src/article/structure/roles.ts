import { slice, type Span } from '../../text/span.ts';
import { countWords } from '../../text/words.ts';
import { judgeAbove, markStandfirst } from './above-body.ts';
import { furniture, lineKey } from './furniture.ts';
import {
  FINAL,
  furnitureOf,
  indexesOf,
  type Judged,
  type Judgement,
  plain,
  TITLE_SHARE,
} from './judgement.ts';
import { contentStems, share } from './likeness.ts';
import type { Line } from './lines.ts';

/**
 * One judgement a line. What the line shows by itself comes first (furniture, the shape of a paragraph); then its place:
 * above the first paragraph, between two, below the last.
 */
export function judge(text: string, lines: readonly Line[], recurring: ReadonlySet<string>): Judgement[] {
  const said = lines.map((line) => slice(text, line.said));
  const judged: Judged = said.map((line) => byItself(line, recurring));
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

function byItself(line: string, recurring: ReadonlySet<string>): Judgement | null {
  const found = furniture(line);
  if (found !== null) return furnitureOf(found.kind, found.reason);
  if (recurring.has(lineKey(line))) return furnitureOf('navigation', 'recurs-in-source');
  return isParagraph(line) ? plain('body', 'paragraph-shape') : null;
}

const COMMA = /[،,؛]/u;

/** Sixteen words with a comma or an end, or nine with an end. */
function isParagraph(line: string): boolean {
  const count = countWords(line);
  return (
    (count >= 16 && (COMMA.test(line) || FINAL.test(line))) ||
    (count >= 9 && FINAL.test(line) && !/\.\.$/.test(line))
  );
}

/** Between two paragraphs: an end makes a short paragraph; words that come again before the next line of the kind, a subhead. */
function judgeBetween(said: readonly string[], judged: Judged, first: number, last: number): void {
  for (let index = first; index < last; index += 1) {
    if (judged[index] !== null) continue;
    const line = said[index] ?? '';
    if (FINAL.test(line) && countWords(line) >= 3) judged[index] = plain('body', 'paragraph-shape');
    else if (share(contentStems(line), contentStems(sectionBelow(said, judged, index))) >= TITLE_SHARE) {
      judged[index] = plain('subhead', 'announces-next-paragraph');
    } else judged[index] = plain('caption', 'short-between-paragraphs');
  }
}

function sectionBelow(said: readonly string[], judged: Readonly<Judged>, index: number): string {
  const below: string[] = [];
  for (let at = index + 1; at < said.length && judged[at]?.role === 'body'; at += 1)
    below.push(said[at] ?? '');
  return below.join('\n');
}

/** Right under the last paragraph a short sentence still belongs to it; from the first line of furniture on, nothing does. */
function judgeBelow(said: readonly string[], judged: Judged, last: number): void {
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
function withoutBody(said: readonly string[], judged: Readonly<Judged>): Judgement[] {
  const open = judged.flatMap((one, index) => (one === null ? [index] : []));
  return said.map((_line, index) => {
    const own = judged[index];
    if (own !== null && own !== undefined) return own;
    return index === open[0] ? plain('title', 'only-line-above-body') : plain('body', 'paragraph-shape');
  });
}
