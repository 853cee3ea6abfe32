import { articleId } from '../article/article.ts';
import type { IndexTerm, SearchIndex } from './search-index.ts';

/** Terms go as `[form, surface or "", stem or "", joined as 0 or 1, postings]`. */
export function encodeIndex(index: SearchIndex): string {
  return JSON.stringify({
    ids: index.ids,
    lengths: index.lengths,
    terms: index.terms.map(({ form, surface, stem, joined, postings }) => [
      form,
      surface === form ? '' : surface,
      stem === form ? '' : stem,
      joined ? 1 : 0,
      postings,
    ]),
  });
}

/** Null for text that is no index: the reader is told that it came damaged. */
export function decodeIndex(json: string): SearchIndex | null {
  const data: unknown = parse(json);
  if (!isRecord(data) || !isList(data['ids']) || !isList(data['lengths']) || !isList(data['terms']))
    return null;
  const terms = data['terms'].map(decodeTerm);
  if (!terms.every((term) => term !== null)) return null;
  return { ids: data['ids'].map(String).map(articleId), lengths: data['lengths'].map(Number), terms };
}

function decodeTerm(row: unknown): IndexTerm | null {
  if (!isList(row)) return null;
  const [form, surface, stem, joined, postings] = row;
  if (
    typeof form !== 'string' ||
    typeof surface !== 'string' ||
    typeof stem !== 'string' ||
    !isList(postings)
  )
    return null;
  return {
    form,
    surface: surface === '' ? form : surface,
    stem: stem === '' ? form : stem,
    joined: joined === 1,
    postings: postings.map(Number),
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}

function isList(data: unknown): data is readonly unknown[] {
  return Array.isArray(data);
}
