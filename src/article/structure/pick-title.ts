import { isByline, isInDashedPieces } from './dateline-shape.ts';
import { STOPPED, TITLE_SHARE } from './judgement.ts';
import type { Reason } from './role.ts';
import type { Said } from './said.ts';

/** What stands above the first paragraph, one line of it. */
export interface Candidate {
  readonly index: number;
  readonly said: Said;
  readonly key: string;
  /** 0–1: share of its content words in the first paragraphs. */
  readonly likeness: number;
  /** True if another line above holds it between an outlet's name and a section's. */
  readonly isInPageTitle: boolean;
  readonly isPageTitle: boolean;
  readonly isRepeated: boolean;
}

/** The line with the most points, the first of equals; null if none has enough. */
export function pickTitle(candidates: readonly Candidate[]): { candidate: Candidate; reason: Reason } | null {
  let best: { candidate: Candidate; reason: Reason; points: number } | null = null;
  const only = candidates.filter((one) => !isDashedName(one) && !isBareName(one)).length === 1;
  for (const candidate of candidates) {
    const { points, reason } = weigh(candidate, only);
    if (points >= 2 && (best === null || points > best.points)) best = { candidate, reason, points };
  }
  return best;
}

function isDashedName({ said }: Pick<Candidate, 'said'>): boolean {
  return isInDashedPieces(said.text, said.forms);
}

/** Below the first line, two to four words without a mark of which the text says none: as opinions are signed. */
function isBareName({ said, likeness, index, isRepeated, isInPageTitle }: Candidate): boolean {
  const count = said.forms.length;
  const isShort = index > 0 && count >= 2 && count <= 4 && !/[.؟?!:،,|]/u.test(said.text);
  return isShort && likeness === 0 && !isRepeated && !isInPageTitle;
}

/** Two or three words, of which one may be met anywhere, need more of them in the lead. */
const SHORT_TITLE_SHARE = 0.6;

/** Points for a line to be the title, and what speaks most for it. */
function weigh(candidate: Candidate, isOnly: boolean): { points: number; reason: Reason } {
  const { said, likeness, isInPageTitle, isPageTitle, isRepeated, index } = candidate;
  const count = said.forms.length;
  const isAlike = likeness >= (count >= 4 ? TITLE_SHARE : SHORT_TITLE_SHARE);
  const shares = isAlike ? 2 : likeness > 0 ? 0.5 : 0;
  // A first line of one or two words may be a kicker.
  const place = index === 0 && (count >= 3 || isOnly) ? 1 : 0;
  const length = count >= 4 ? 1 : count <= 1 ? -1 : 0;
  const against = (isPageTitle ? 4 : 0) + (isDashed(candidate) ? 3 : 0) + (STOPPED.test(said.text) ? 1 : 0);
  const said2 = isRepeated ? 3 : 0;
  const only = isOnly && likeness > 0 && count >= 2 ? 1.5 : 0;
  const points = shares + place + length + only + said2 + (isInPageTitle ? 4 : 0) - against;
  const first = index === 0 && isOnly && count >= 2 && against === 0 ? 2 : 0;
  if (isInPageTitle || isRepeated) return { points, reason: 'said-twice' };
  if (isAlike) return { points, reason: 'shares-words-with-lead' };
  if (likeness > 0) return { points: Math.max(points, first), reason: 'only-line-above-body' };
  return { points: Math.max(points, first), reason: 'first-line' };
}

function isDashed({ said }: Candidate): boolean {
  return isByline(said.text, said.forms) || isDashedName({ said });
}
