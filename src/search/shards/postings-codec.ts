import { STEPS } from '../length-steps.ts';
import { holdersOf, type IndexTerm } from '../search-index.ts';
import { type ByteReader, type ByteWriter, DamagedBytes } from './bytes.ts';
import { makeFrontCoder, makeFrontReader, readColumns, writeColumns } from './columns.ts';
import { decodeSurface, encodeSurface } from './surface-codec.ts';

/** The terms of one stem, sorted by form. */
export interface Group {
  readonly stem: string;
  readonly terms: readonly IndexTerm[];
}

const COLUMNS = [
  'counts',
  'stemHeads',
  'stemLetters',
  'heads',
  'letters',
  'surfaces',
  'places',
  'texts',
  'otherTexts',
  'titles',
] as const;
type Columns<T> = Readonly<Record<(typeof COLUMNS)[number], T>>;

/** Sorted by stem. `lengths` as in a `SearchIndex`: each posting carries its article's, so that a shard is all that ranking asks for. */
export function encodePostings(groups: readonly Group[], lengths: ArrayLike<number>): Uint8Array {
  return writeColumns(COLUMNS, (columns) => {
    const stems = makeFrontCoder(columns.stemHeads, columns.stemLetters);
    const forms = makeFrontCoder(columns.heads, columns.letters);
    columns.counts.whole(groups.length);
    for (const { stem, terms } of groups) {
      stems.next(stem);
      columns.counts.whole(terms.length);
      for (const term of terms) {
        forms.next(term.form);
        encodeSurface(columns.surfaces, term.form, term.surface);
        columns.counts.whole(holdersOf(term.postings) * 2 + (term.joined ? 1 : 0));
        encodeList(columns, term.postings, lengths);
      }
    }
  });
}

/** What a shard holds; the steps of lengths go into `lengths` as they are met. Throws `DamagedBytes`. */
export function decodePostings(
  bytes: Uint8Array,
  lengths: Uint8Array,
): ReadonlyMap<string, readonly IndexTerm[]> {
  return readColumns(COLUMNS, bytes, (columns) => {
    const nextStem = makeFrontReader(columns.stemHeads, columns.stemLetters);
    const nextForm = makeFrontReader(columns.heads, columns.letters);
    const groups = new Map<string, readonly IndexTerm[]>();
    for (let left = columns.counts.whole(); left > 0; left -= 1) {
      const stem = nextStem();
      const terms: IndexTerm[] = [];
      for (let more = columns.counts.whole(); more > 0; more -= 1) {
        const form = nextForm();
        const surface = decodeSurface(columns.surfaces, form);
        const count = columns.counts.whole();
        const postings = decodeList(columns, Math.floor(count / 2), lengths);
        terms.push({ form, surface, stem, joined: count % 2 === 1, postings });
      }
      groups.set(stem, terms);
    }
    return groups;
  });
}

// A frequency in the text goes with the length's step in one byte; its weights are halves. Others than these go apart.
const COMMON_HALVES = [0, 2, 4] as const;
const OTHER = COMMON_HALVES.length;

function encodeList(to: Columns<ByteWriter>, postings: readonly number[], lengths: ArrayLike<number>): void {
  let before = -1;
  let sinceTitle = 0;
  for (let at = 0; at < postings.length; at += 3) {
    const place = postings[at] ?? 0;
    const title = postings[at + 1] ?? 0;
    const halves = Math.round((postings[at + 2] ?? 0) * 2);
    to.places.whole(place - before - 1);
    before = place;
    const common = COMMON_HALVES.findIndex((one) => one === halves);
    to.texts.byte((common < 0 ? OTHER : common) * STEPS + (lengths[place * 2 + 1] ?? 0));
    if (common < 0) to.otherTexts.whole(halves);
    if (title > 0) {
      to.titles.whole(sinceTitle + 1);
      to.titles.whole(title);
      to.titles.byte(lengths[place * 2] ?? 0);
      sinceTitle = 0;
    } else sinceTitle += 1;
  }
  to.titles.whole(0);
}

function decodeList(from: Columns<ByteReader>, holders: number, lengths: Uint8Array): number[] {
  const postings: number[] = [];
  let place = -1;
  let untilTitle = from.titles.whole();
  for (let left = holders; left > 0; left -= 1) {
    place += from.places.whole() + 1;
    if (place * 2 >= lengths.length) throw new DamagedBytes();
    const code = from.texts.byte();
    const common = COMMON_HALVES[Math.floor(code / STEPS)];
    lengths[place * 2 + 1] = code % STEPS;
    untilTitle -= 1;
    let title = 0;
    if (untilTitle === 0) {
      title = from.titles.whole();
      lengths[place * 2] = from.titles.byte();
      untilTitle = from.titles.whole();
    }
    postings.push(place, title, (common ?? from.otherTexts.whole()) / 2);
  }
  return postings;
}
