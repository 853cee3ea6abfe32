import { furnitureOf, type Judged } from './judgement.ts';
import { contentStems, share } from './likeness.ts';
import type { BoilerplateKind } from './role.ts';
import type { Said } from './said.ts';

/** Kinds whose heading may close a story, and the share of the page's prose that must stand above it. */
const SHARE_ABOVE: Readonly<Partial<Record<BoilerplateKind, number>>> = {
  'comment-form': 0.3,
  related: 0.4,
  copyright: 0.6,
};
const FEWEST_ABOVE = 30;
const LONGEST_HEADING = 6;
const LONGEST_LINK = 18;

/** Below the heading of comments or of other stories, what looks like a paragraph is a comment or a teaser. */
export function markClosing(said: readonly Said[], judged: Judged): void {
  const prose = said.map(({ forms }, index) => (judged[index]?.role === 'body' ? forms.length : 0));
  const total = prose.reduce((sum, count) => sum + count, 0);
  let above = 0;
  // A page with more headings than that is no story; each question looks at all that is below.
  let asked = 0;
  for (const [index, line] of said.entries()) {
    const kind = headingKind(line, judged, index);
    const needed = kind === null ? undefined : SHARE_ABOVE[kind];
    if (kind !== null && needed !== undefined && above >= Math.max(FEWEST_ABOVE, needed * total)) {
      const asks = kind === 'related' && asked < MOST_ASKED;
      if (asks) asked += 1;
      if (kind !== 'related' || (asks && !storyGoesOn(said, judged, index))) {
        closeFrom(said, judged, index + 1, kind);
        return;
      }
    }
    if (kind === 'related') markLinks(said, judged, index);
    above += prose[index] ?? 0;
  }
}

function headingKind(line: Said, judged: Readonly<Judged>, index: number): BoilerplateKind | null {
  const one = judged[index];
  return one?.reason === 'phrase-list' && line.forms.length <= LONGEST_HEADING ? one.kind : null;
}

/** Content words that a paragraph has in common with the story above, from which on it is the story's own. */
const STORY_SHARE = 0.35;

/** How much of the story a paragraph is compared with, in words. */
const STORY_WORDS = 3000;
const MOST_ASKED = 20;

/** True if a paragraph below, before any comments, takes up the story: it begins with و or speaks of the same. */
function storyGoesOn(said: readonly Said[], judged: Readonly<Judged>, heading: number): boolean {
  const above = said.slice(0, heading).flatMap(({ forms }, at) => (judged[at]?.role === 'body' ? forms : []));
  const story = contentStems(above.slice(0, STORY_WORDS));
  for (let at = heading + 1; at < said.length; at += 1) {
    const line = said[at];
    if (line === undefined || judged[at]?.kind === 'comment-form') return false;
    if (judged[at]?.role !== 'body') continue;
    if (/^و(?!ال).{2}/u.test(line.forms[0] ?? '') || share(contentStems(line.forms), story) >= STORY_SHARE)
      return true;
  }
  return false;
}

function closeFrom(said: readonly Said[], judged: Judged, from: number, first: BoilerplateKind): void {
  let kind = first;
  const below = kindsBelow(judged);
  for (let at = from; at < said.length; at += 1) {
    const own = judged[at];
    if (own?.role !== 'boilerplate') judged[at] = furnitureOf(kind, 'under-heading');
    // A mark alone (×) closes one box and opens another, which its own words tell.
    else if (own.reason === 'no-letters') kind = below[at] ?? 'tail';
    else if (own.kind !== null && SHARE_ABOVE[own.kind] !== undefined) kind = own.kind;
  }
}

/** For each line the kind of the next one below that the list of phrases knows; null where there is none. */
function kindsBelow(judged: Readonly<Judged>): (BoilerplateKind | null)[] {
  let next: BoilerplateKind | null = null;
  const kinds = judged.toReversed().map((one) => {
    const below = next;
    if (one?.reason === 'phrase-list') next = one.kind;
    return below;
  });
  return kinds.toReversed();
}

/** In the middle of a story a heading of other stories is followed by their titles, until a sentence comes. */
function markLinks(said: readonly Said[], judged: Judged, heading: number): void {
  for (let at = heading + 1; at < said.length && judged[at] === null; at += 1) {
    const line = said[at];
    if (line === undefined || line.isFinal || line.forms.length > LONGEST_LINK) return;
    judged[at] = furnitureOf('related', 'under-heading');
  }
}
