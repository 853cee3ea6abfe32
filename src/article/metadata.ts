import { parse as parseYaml } from 'yaml';
import type { Problem } from './problem.ts';

/** What a person states of a document. Absent fields are not stated. */
export interface Metadata {
  readonly title?: string;
  readonly source?: string;
  readonly url?: string;
  readonly published?: string;
  readonly author?: string;
  readonly language?: string;
}

const METADATA_FIELDS = ['title', 'source', 'url', 'published', 'author', 'language'] as const;
export type MetadataField = (typeof METADATA_FIELDS)[number];

/** Other names people give the fields, lower case. */
const FIELD_NAMES: ReadonlyMap<string, MetadataField> = new Map<string, MetadataField>([
  ...METADATA_FIELDS.map((field): [string, MetadataField] => [field, field]),
  ['outlet', 'source'],
  ['date', 'published'],
  ['lang', 'language'],
]);

/** Keeps what is stated and valid; reports the rest. `file` is the one that states it. */
export function readMetadata(
  file: string,
  stated: Readonly<Record<string, unknown>>,
): { metadata: Metadata; problems: Problem[] } {
  const metadata: Partial<Record<MetadataField, string>> = {};
  const problems: Problem[] = [];
  for (const [name, raw] of Object.entries(stated)) {
    const field = FIELD_NAMES.get(name.trim().toLowerCase());
    const value = raw instanceof Date ? raw.toISOString().slice(0, 10) : asText(raw);
    if (field === undefined || value === '') continue;
    if (isValid(field, value)) metadata[field] = value;
    else problems.push({ kind: 'bad-value', file, field, value });
  }
  return { metadata, problems };
}

function asText(raw: unknown): string {
  return typeof raw === 'string' || typeof raw === 'number' ? String(raw).trim() : '';
}

function isValid(field: MetadataField, value: string): boolean {
  if (field === 'url') return isWebAddress(value);
  if (field === 'published') return isDay(value);
  return value.length <= 2000;
}

// The core knows no URL parser; what follows the host is only ever shown or put into an href.
function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s]*)?$/iu.test(value);
}

/** A year, a month or a day of the calendar (2016, 2016-05, 2016-05-02), with or without a time behind it. */
function isDay(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ][\d:.+\-Z]+)?)?)?$/u.exec(value);
  if (match === null) return false;
  const [, year = '', month = '01', day = '01'] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

const FRONT_MATTER = /^(\ufeff?---[ \t]*\r?\n)([\s\S]{0,20000}?)(?:^|\n)---[ \t]*(?:\r?\n|$)/u;

/** The front matter of a text and where it ends; `end` is 0 for a text without. */
export function readFrontMatter(
  file: string,
  text: string,
): { metadata: Metadata; end: number; problems: Problem[] } {
  const match = FRONT_MATTER.exec(text);
  if (match === null) return { metadata: {}, end: 0, problems: [] };
  try {
    const stated: unknown = parseYaml(match[2] ?? '', { maxAliasCount: 10 });
    if (typeof stated !== 'object' || stated === null || Array.isArray(stated)) {
      return { metadata: {}, end: 0, problems: [] };
    }
    const read = readMetadata(file, stated as Record<string, unknown>);
    return { ...read, end: match[0].length };
  } catch (error) {
    const cause = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { metadata: {}, end: 0, problems: [{ kind: 'bad-front-matter', file, cause }] };
  }
}
