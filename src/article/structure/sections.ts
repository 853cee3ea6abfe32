import type { BoilerplateKind } from './role.ts';
import { furnitureOf, type Judged } from './judgement.ts';
import type { Said } from './said.ts';

/** How much of the page's prose must stand above a heading, for what is below it not to be the story. */
const SHARE_ABOVE: Readonly<Partial<Record<BoilerplateKind, number>>> = {
  'comment-form': 0.4,
  related: 0.7,
  copyright: 0.6,
};
const FEWEST_ABOVE = 50;
const LONGEST_HEADING = 6;
const LONGEST_LINK = 18;

/** Below the heading of comments or of other stories, what looks like a paragraph is a comment or a teaser. */
export function markClosing(said: readonly Said[], judged: Judged): void {
  const prose = said.map(({ forms }, index) => (judged[index]?.role === 'body' ? forms.length : 0));
  const total = prose.reduce((sum, count) => sum + count, 0);
  let above = 0;
  for (const [index, line] of said.entries()) {
    const kind = judged[index]?.kind ?? null;
    const needed = kind === null ? undefined : SHARE_ABOVE[kind];
    const isHeading = needed !== undefined && kind !== null && line.forms.length <= LONGEST_HEADING;
    if (isHeading && above >= FEWEST_ABOVE && above >= needed * total) {
      for (let at = index + 1; at < said.length; at += 1) {
        if (judged[at]?.role !== 'boilerplate') judged[at] = furnitureOf(kind, 'under-heading');
      }
      return;
    }
    if (isHeading && kind === 'related') markLinks(said, judged, index);
    above += prose[index] ?? 0;
  }
}

/** In the middle of a story a heading of other stories is followed by their titles, until a sentence comes. */
function markLinks(said: readonly Said[], judged: Judged, heading: number): void {
  for (let at = heading + 1; at < said.length && judged[at] === null; at += 1) {
    const line = said[at];
    if (line === undefined || line.isFinal || line.forms.length > LONGEST_LINK) return;
    judged[at] = furnitureOf('related', 'under-heading');
  }
}
