import type { Span } from '../../src/text/span.ts';

/** A piece of a text with what stands in brackets before its colon, cut at the dots. */
export interface Mark extends Span {
  readonly label: string;
  readonly parts: readonly string[];
}

/**
 * Takes the marks out of a text: `قال [person.sami: سامي النجار]` is «قال سامي النجار» with one mark. They may nest.
 * - `person.KEY`, `organisation.KEY`, `place.KEY` name an entity; then `.metonym`, a reason of its form, `.clitic2` for two letters before it
 * - `office.KEY` an office of it; `country.KEY` the country that the words stand for as a metonym
 * - `verb.CLASS.LEMMA`; `speaker.BASIS` or `speaker.BASIS.KEY`
 * - `direct`, `partial`, `indirect` take the verb and the speaker last marked, with `.carried` and `.unknown` to say otherwise; `scare` none
 * - `count.VALUE` and the other figures, then `.BOUND`; `unit`, `where`, `when` belong to the figure last marked
 * - `day.DATE`, `weekday.DATE`, `relative.DATE`, with or without the date; `evidence.date`, `evidence.source`
 */
export function readMarks(marked: string): { text: string; marks: Mark[] } {
  const open: { label: string; start: number }[] = [];
  const marks: Mark[] = [];
  let text = '';
  for (const [token, label] of marked.matchAll(/\[([\w.\-\p{L}]+): |\]|[^[\]]+/gu)) {
    if (label !== undefined) open.push({ label, start: text.length });
    else if (token !== ']') text += token;
    else {
      const mark = open.pop();
      if (mark === undefined) throw new Error(`«${marked}» closes what it never opened`);
      marks.push({ ...mark, end: text.length, parts: mark.label.split('.') });
    }
  }
  return { text, marks: marks.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}

export function spanOf({ start, end }: Span): Span {
  return { start, end };
}
