import { furnitureOf, type Judged, plain, TITLE_SHARE } from './judgement.ts';
import { contentStems, share } from './likeness.ts';
import type { Said } from './said.ts';

const LIST_MARK = /^\s*(?:[-–•●▪◆*·]|\d{1,2}\s?[-.)])\s*\p{L}/u;
const FEWEST_IN_ROW = 3;

/** Between two paragraphs: an end makes a short paragraph; several lines in a row, a list or verse; words that come again below, a subhead. */
export function judgeBetween(said: readonly Said[], judged: Judged, first: number, last: number): void {
  markRows(said, judged, first, last);
  for (let index = first; index < last; index += 1) {
    const line = said[index];
    if (judged[index] !== null || line === undefined) continue;
    if (QUOTED_HEAD.test(line.text) && line.forms.length <= LONGEST_QUOTED_HEAD) {
      judged[index] = plain('subhead', 'announces-next-paragraph');
    } else if (line.isFinal && line.forms.length >= 3 && !/:$/u.test(line.text)) {
      judged[index] = plain('body', 'paragraph-shape');
    } else if (line.forms.length >= (line.isFinal ? 5 : SHORTEST_GOING_ON) && (line.isFinal || goesOn(line)))
      judged[index] = plain('body', 'paragraph-shape');
    else if (announces(said, judged, index, line))
      judged[index] = plain('subhead', 'announces-next-paragraph');
    else judged[index] = plain('caption', 'short-between-paragraphs');
  }
}

/** A few words in quotation marks, without a stop inside or behind, head a section. */
const QUOTED_HEAD = /^["«“”][^"«»“”.؟!،]+["»”“]$/u;
const LONGEST_QUOTED_HEAD = 6;

/** Without an end, a line of nine words that begins with و goes on with the story. */
const SHORTEST_GOING_ON = 9;

const goesOn = ({ forms }: Said): boolean => /^و(?!ال).{2}/u.test(forms[0] ?? '');

/** Right under the last paragraph a short sentence or a list still belongs to it; from the first line of furniture on, nothing does. */
export function judgeBelow(said: readonly Said[], judged: Judged, last: number): void {
  let isStory = true;
  for (let index = last + 1; index < said.length; index += 1) {
    const line = said[index];
    if (line === undefined || judged[index] !== null) {
      isStory = false;
      // What signs a story above it signs it below it too.
      if (judged[index]?.reason === 'byline-shape')
        judged[index] = furnitureOf('agency-signature', 'after-body');
      continue;
    }
    const isList =
      LIST_MARK.test(line.text) && LIST_MARK.test(said[index + 1]?.text ?? said[index - 1]?.text ?? '');
    if (
      isStory &&
      line.forms.length >= 3 &&
      (line.isFinal || isList || (line.forms.length >= SHORTEST_GOING_ON && goesOn(line)))
    ) {
      judged[index] = plain('body', isList ? 'list-shape' : 'paragraph-shape');
    } else {
      isStory = false;
      judged[index] = furnitureOf('tail', 'after-body');
    }
  }
}

/** Three short lines in a row, or two that begin with a list's mark: a list, verse, figures. */
function markRows(said: readonly Said[], judged: Judged, first: number, last: number): void {
  let row: number[] = [];
  const close = () => {
    const listed = row.filter((index) => LIST_MARK.test(said[index]?.text ?? '')).length;
    const long = row.filter((index) => (said[index]?.forms.length ?? 0) >= 3).length;
    if (listed >= 2 || long >= FEWEST_IN_ROW) {
      for (const index of row) judged[index] = plain('body', 'list-shape');
    }
    row = [];
  };
  for (let index = first; index <= last; index += 1) {
    if (judged[index] === null) row.push(index);
    else close();
  }
  close();
}

/** How much of a section is looked at for a subhead's words, in words. */
const SECTION_WORDS = 400;

function announces(said: readonly Said[], judged: Readonly<Judged>, index: number, line: Said): boolean {
  const below: string[] = [];
  for (let at = index + 1; judged[at]?.role === 'body' && below.length < SECTION_WORDS; at += 1) {
    below.push(...(said[at]?.forms.slice(0, SECTION_WORDS) ?? []));
  }
  return share(contentStems(line.forms), contentStems(below)) >= TITLE_SHARE;
}
