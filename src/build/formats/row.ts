import { type Metadata, readMetadata } from '../../article/metadata.ts';
import type { Problem } from '../../article/problem.ts';
import { statedDay } from './stated-day.ts';

/** An article in a line of a `.jsonl`. */
export interface Row {
  /** Null for a row without an id. */
  readonly id: string | null;
  readonly text: string;
  readonly stated: Readonly<Record<string, string>>;
}

export type RowReading =
  | { readonly ok: true; readonly row: Row }
  | { readonly ok: false; readonly cause: string };

// Names of the fields, lower case, the first that is there is taken. A crawl's own time (`date`, `crawled`, `fetched`) is
// no statement of when the article was published, so it has no place here.
const TEXT = ['text', 'body', 'content', 'articlebody'];
const ID = ['id', '_id'];
const STATED: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'headline'],
  source: ['source', 'outlet'],
  url: ['url', 'link'],
  published: ['published', 'date_published', 'datepublished', 'pubdate'],
  author: ['author', 'authors', 'byline'],
  language: ['language', 'lang'],
};
const LONGEST_ID = 200;

export function readRow(json: string): RowReading {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, cause: 'it is not valid JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, cause: 'it is no JSON object' };
  }
  const fields = new Map(
    Object.entries(value).map(([name, field]) => [name.toLowerCase(), field as unknown]),
  );
  const text = TEXT.map((name) => fields.get(name)).find((field) => typeof field === 'string');
  if (text === undefined) return { ok: false, cause: 'it has no field “text”' };
  const stated: Record<string, string> = {};
  for (const [field, names] of Object.entries(STATED)) {
    const said = names.map((name) => asText(fields.get(name))).find((each) => each !== '');
    if (said !== undefined) stated[field] = field === 'published' ? statedDay(said) : said;
  }
  const id = ID.map((name) => asText(fields.get(name))).find((each) => each !== '') ?? '';
  return { ok: true, row: { id: id === '' || id.length > LONGEST_ID ? null : id, text, stated } };
}

/** What a row states of its article, as far as it is valid. */
export function rowMetadata(file: string, row: Row): { metadata: Metadata; problems: Problem[] } {
  return readMetadata(file, row.stated);
}

/** A text, a number, the names in a list, or the name of an object such as `{"name": …}`. */
function asText(field: unknown): string {
  if (typeof field === 'string') return field.trim();
  if (typeof field === 'number') return String(field);
  if (Array.isArray(field)) {
    return field
      .map(asText)
      .filter((each) => each !== '')
      .join('، ');
  }
  if (typeof field === 'object' && field !== null && 'name' in field) return asText(field.name);
  return '';
}
