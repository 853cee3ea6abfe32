import type { ByteReader, ByteWriter } from './bytes.ts';
import type { Entry } from '../lexicon.ts';
import { makeFrontCoder, makeFrontReader, readColumns, writeColumns } from './columns.ts';
import { bareOf } from './bare.ts';

const COLUMNS = ['counts', 'heads', 'letters', 'clitics', 'stems', 'holders'] as const;

/** Entries by their bare words, then forms: what differs in clitics only stands together. */
export function encodeVocabulary(entries: readonly Entry[]): Uint8Array {
  return writeColumns(COLUMNS, ({ counts, heads, letters, clitics, stems, holders }) => {
    const coder = makeFrontCoder(heads, letters);
    counts.whole(entries.length);
    for (const { form, stem, holders: count, isStem } of entries) {
      const bare = bareOf(form);
      coder.next(bare);
      clitics.text(form.slice(0, form.length - bare.length));
      encodeStem(stems, form, stem);
      holders.whole(count * 2 + (isStem ? 1 : 0));
    }
  });
}

/** Throws `DamagedBytes` for bytes that are no vocabulary. */
export function decodeVocabulary(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  return readColumns(COLUMNS, bytes, ({ counts, heads, letters, clitics, stems, holders }) => {
    const next = makeFrontReader(heads, letters);
    const entries = new Map<string, Entry>();
    for (let left = counts.whole(); left > 0; left -= 1) {
      const bare = next();
      const form = clitics.text() + bare;
      const stem = decodeStem(stems, form);
      const count = holders.whole();
      entries.set(form, { form, stem, holders: Math.floor(count / 2), isStem: count % 2 === 1 });
    }
    return entries;
  });
}

// A stem that is a piece of its form goes as one byte: 16 × letters before it + letters after it, and one more.
const MOST_BEFORE = 14;
const MOST_AFTER = 16;

function encodeStem(to: ByteWriter, form: string, stem: string): void {
  const before = form.indexOf(stem);
  const after = form.length - before - stem.length;
  if (before >= 0 && before < MOST_BEFORE && after < MOST_AFTER) to.byte(before * MOST_AFTER + after + 1);
  else {
    to.byte(0);
    to.text(stem);
  }
}

function decodeStem(from: ByteReader, form: string): string {
  const code = from.byte() - 1;
  if (code < 0) return from.text();
  return form.slice(Math.floor(code / MOST_AFTER), form.length - (code % MOST_AFTER));
}
