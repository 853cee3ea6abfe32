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
    if (line.isFinal && line.forms.length >= 3 && !/:$/u.test(line.text)) {
      judged[index] = plain('body', 'paragraph-shape');
    } else if (line.isFinal && line.forms.length >= 5) judged[index] = plain('body', 'paragraph-shape');
    else if (announces(said, judged, index, line))
      judged[index] = plain('subhead', 'announces-next-paragraph');
    else judged[index] = plain('caption', 'short-between-paragraphs');
  }
}

/** Right under the last paragraph a short sentence or a list still belongs to it; from the first line of furniture on, nothing does. */
export function judgeBelow(said: readonly Said[], judged: Judged, last: number): void {
  let isStory = true;
  for (let index = last + 1; index < said.length; index += 1) {
    const line = said[index];
    if (line === undefined || judged[index] !== null) {
      isStory = false;
      continue;
    }
    const isList =
      LIST_MARK.test(line.text) && LIST_MARK.test(said[index + 1]?.text ?? said[index - 1]?.text ?? '');
    if (isStory && line.forms.length >= 3 && (line.isFinal || isList)) {
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
