import { isInDashedPieces, isPlaceAndName } from './dateline-shape.ts';
import { lineKey } from './furniture.ts';
import { furnitureOf, type Judged, type Judgement, plain } from './judgement.ts';
import { contentStems, share } from './likeness.ts';
import { partKeys, storyPart } from './page-title.ts';
import { type Candidate, pickTitle } from './pick-title.ts';
import type { Reason } from './role.ts';
import type { Said } from './said.ts';

const LEAD_PARAGRAPHS = 4;
const SHORTEST_STANDFIRST = 8;
const LONGEST_KICKER = 7;
const LONGEST_NAME = 4;

/** The title among the lines above the text, and what the others are. `open` are their places, in order. */
export function judgeAbove(
  said: readonly Said[],
  judged: Judged,
  open: readonly number[],
  firstBody: number,
): void {
  const bodies = judged.flatMap((one, index) => (one?.role === 'body' ? [index] : []));
  const lead = contentStems(bodies.slice(0, LEAD_PARAGRAPHS).flatMap((index) => said[index]?.forms ?? []));
  const candidates = candidatesOf(said, open, lead);
  markMenu(candidates, judged);
  const title = pickTitle(candidates.filter(({ index }) => judged[index] === null));
  if (title !== null) judged[title.candidate.index] = titleOf(title.candidate, title.reason, lead);
  for (const candidate of candidates) {
    if (judged[candidate.index] !== null) continue;
    judged[candidate.index] = judgeOther(candidate, title?.candidate ?? null, firstBody);
  }
}

function candidatesOf(
  said: readonly Said[],
  open: readonly number[],
  lead: ReadonlySet<string>,
): Candidate[] {
  const keys = open.map((index) => lineKey(said[index]?.text ?? ''));
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const held = new Set<string>();
  const parts = open.map((index) => partKeys(said[index]?.text ?? ''));
  for (const key of parts.flat()) if (isLong(key)) held.add(key);
  return open.flatMap((index, at) => {
    const own = said[index];
    const key = keys[at] ?? '';
    if (own === undefined) return [];
    return {
      index,
      said: own,
      key,
      likeness: share(contentStems(own.forms), lead),
      isInPageTitle: held.has(key),
      isPageTitle: (parts[at] ?? []).some((part) => isLong(part) && (times.get(part) ?? 0) > 0),
      isRepeated: (times.get(key) ?? 0) > 1,
    };
  });
}

/** An outlet's name of one or two words comes in datelines too. */
const isLong = (key: string): boolean => key.split(' ').length >= 3;

const FEWEST_MENU_LINES = 4;
const LONGEST_MENU_WORDS = 4;

/** Four short lines in a row, none of which speaks of the text or comes again, are a menu. */
function markMenu(candidates: readonly Candidate[], judged: Judged): void {
  let row: Candidate[] = [];
  const close = () => {
    if (row.length >= FEWEST_MENU_LINES) {
      for (const { index } of row) judged[index] = furnitureOf('navigation', 'menu-row');
    }
    row = [];
  };
  for (const candidate of candidates) {
    const { said, isInPageTitle, isRepeated, likeness, index } = candidate;
    const isTitleLike = isInPageTitle || isRepeated || (likeness >= 0.5 && said.forms.length >= 3);
    if (said.forms.length > LONGEST_MENU_WORDS || isTitleLike || said.isFinal) close();
    else {
      if (row.length > 0 && index - (row.at(-1)?.index ?? index) > 2) close();
      row.push(candidate);
    }
  }
  close();
}

function titleOf({ said, isRepeated }: Candidate, reason: Reason, lead: ReadonlySet<string>): Judgement {
  const core = isRepeated ? null : storyPart(said.text, lead);
  return core === null ? plain('title', reason) : { ...plain('title', reason), core };
}

function judgeOther(candidate: Candidate, title: Candidate | null, firstBody: number): Judgement {
  const { index, said, likeness, isPageTitle } = candidate;
  if (isPageTitle) return furnitureOf('page-title', 'holds-title');
  if (title !== null && candidate.key === title.key) return furnitureOf('navigation', 'repeats-line');
  if (isInDashedPieces(said.text, said.forms)) return plain('byline', 'byline-shape');
  const isUnder = title !== null && index > title.index;
  const count = said.forms.length;
  if (likeness === 0 || (title === null && likeness < 0.5)) {
    const isName = count >= 2 && count <= LONGEST_NAME && !/[.؟!:،]/u.test(said.text);
    const isNear = isUnder && firstBody - index <= 3;
    return isNear && (isName || isPlaceAndName(said.text))
      ? plain('byline', 'under-title')
      : // One word names a section of the site, more may be another story's headline.
        furnitureOf(count === 1 ? 'navigation' : 'unrelated', 'shares-no-words');
  }
  if (isUnder && count >= SHORTEST_STANDFIRST && index === title.index + 1)
    return plain('standfirst', 'under-title');
  if (title !== null && index === title.index - 1 && count <= LONGEST_KICKER)
    return plain('kicker', 'above-title');
  return plain('caption', 'above-body');
}
