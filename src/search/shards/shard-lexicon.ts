import { bareOf } from './bare.ts';
import type { Entry, Lexicon } from '../lexicon.ts';
import { askedKeys } from '../slips.ts';
import { partOf } from './cut.ts';
import { decodeFiled, decodeForms } from './forms-codec.ts';
import { decodePostings } from './postings-codec.ts';
import type { Root } from './root-codec.ts';
import type { GetShard, Stop } from './shard-cache.ts';
import { decodeVocabulary } from './vocabulary-codec.ts';

const NO_ENTRIES: ReadonlyMap<string, Entry> = new Map();

/** The words of a collection from its shards, as one query needs them. Steps of lengths go into `lengths`. */
export function makeShardLexicon({ firsts }: Root, get: GetShard, lengths: Uint8Array, stop: Stop): Lexicon {
  const vocabulary = async (part: number) =>
    part < 0 ? NO_ENTRIES : get('vocabulary', part, decodeVocabulary, stop);
  return {
    async look(forms) {
      const parts = [...new Set(forms.map((form) => partOf(firsts.vocabulary, bareOf(form))))];
      const loaded = await Promise.all(parts.map(vocabulary));
      const found = new Map<string, Entry>();
      for (const form of forms) {
        const entry = loaded.map((entries) => entries.get(form)).find((one) => one !== undefined);
        if (entry !== undefined) found.set(form, entry);
      }
      return found;
    },
    async group(stem) {
      const part = partOf(firsts.postings, stem);
      if (part < 0) return [];
      const groups = await get('postings', part, (bytes) => decodePostings(bytes, lengths), stop);
      return groups.get(stem) ?? [];
    },
    async beginning(letters, most) {
      const found: string[] = [];
      for (let part = Math.max(0, partOf(firsts.forms, letters)); part < firsts.forms.length; part += 1) {
        const forms = await get('forms', part, decodeForms, stop);
        found.push(...forms.filter((form) => form.startsWith(letters)).slice(0, most - found.length));
        const last = forms.at(-1) ?? '';
        if (found.length >= most || (last > letters && !last.startsWith(letters))) break;
      }
      return found;
    },
    async slips(form) {
      const keys = askedKeys(form);
      const parts = [...new Set(keys.map((key) => partOf(firsts.slips, key)))].filter((part) => part >= 0);
      const loaded = await Promise.all(parts.map((part) => get('slips', part, decodeFiled, stop)));
      const found = keys.flatMap((key) => loaded.flatMap((filed) => filed.get(key) ?? []));
      return [...new Set(found)].toSorted();
    },
  };
}
