import { makeFrontCoder, makeFrontReader, readColumns, writeColumns } from './columns.ts';

const FORM_COLUMNS = ['counts', 'heads', 'letters'] as const;

/** Forms, sorted. */
export function encodeForms(forms: readonly string[]): Uint8Array {
  return writeColumns(FORM_COLUMNS, ({ counts, heads, letters }) => {
    const coder = makeFrontCoder(heads, letters);
    counts.whole(forms.length);
    for (const form of forms) coder.next(form);
  });
}

export function decodeForms(bytes: Uint8Array): readonly string[] {
  return readColumns(FORM_COLUMNS, bytes, ({ counts, heads, letters }) => {
    const next = makeFrontReader(heads, letters);
    const forms: string[] = [];
    for (let left = counts.whole(); left > 0; left -= 1) forms.push(next());
    return forms;
  });
}

/** The forms filed under one key of `slips.ts`. */
export interface Filed {
  readonly key: string;
  readonly forms: readonly string[];
}

const FILED_COLUMNS = ['counts', 'keyHeads', 'keyLetters', 'heads', 'letters'] as const;

/** Sorted by key. */
export function encodeFiled(filed: readonly Filed[]): Uint8Array {
  return writeColumns(FILED_COLUMNS, ({ counts, keyHeads, keyLetters, heads, letters }) => {
    const keys = makeFrontCoder(keyHeads, keyLetters);
    const coder = makeFrontCoder(heads, letters);
    counts.whole(filed.length);
    for (const { key, forms } of filed) {
      keys.next(key);
      counts.whole(forms.length);
      for (const form of forms) coder.next(form);
    }
  });
}

export function decodeFiled(bytes: Uint8Array): ReadonlyMap<string, readonly string[]> {
  return readColumns(FILED_COLUMNS, bytes, ({ counts, keyHeads, keyLetters, heads, letters }) => {
    const nextKey = makeFrontReader(keyHeads, keyLetters);
    const next = makeFrontReader(heads, letters);
    const filed = new Map<string, readonly string[]>();
    for (let left = counts.whole(); left > 0; left -= 1) {
      const key = nextKey();
      const forms: string[] = [];
      for (let more = counts.whole(); more > 0; more -= 1) forms.push(next());
      filed.set(key, forms);
    }
    return filed;
  });
}
