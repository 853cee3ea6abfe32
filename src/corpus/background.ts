/** How words are used in news at large, beside the collection: folded forms with their counts. */
export interface Background {
  readonly articleCount: number;
  readonly counts: ReadonlyMap<string, { readonly occurrences: number; readonly articles: number }>;
}

export const NO_BACKGROUND: Background = { articleCount: 0, counts: new Map() };

/**
 * Reads lines of `form TAB occurrences TAB articles` under a header line `# articles TAB count`.
 * Throws on a line of another shape: the file is the project's own.
 */
export function parseBackground(text: string): Background {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const counts = new Map<string, { occurrences: number; articles: number }>();
  for (const line of lines) {
    const [form = '', occurrences, articles] = line.split('\t');
    counts.set(form, { occurrences: wholeNumber(occurrences, line), articles: wholeNumber(articles, line) });
  }
  return { articleCount: wholeNumber(header.split('\t')[1], header), counts };
}

function wholeNumber(text: string | undefined, line: string): number {
  const value = Number(text);
  if (!Number.isInteger(value)) throw new Error(`word frequencies: not a line of three columns: ${line}`);
  return value;
}
