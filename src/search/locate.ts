import type { Role } from '../article/structure/role.ts';
import { slice, type Span } from '../text/span.ts';
import { joinedNames, tokens } from '../text/tokens.ts';
import type { QueryUnit } from './read-query.ts';

/** What of an article is searched: an `Article`, or what a list was told of one. */
export interface Searched {
  readonly text: string;
  readonly blocks: readonly (Span & { readonly role: Role })[];
  readonly sentences: readonly Span[];
}

/** Where an article holds the words of a query: whole words of its source, in order, none in boilerplate. */
export function locate(article: Searched, units: readonly QueryUnit[]): Span[] {
  const forms = wantedForms(units);
  return article.blocks
    .filter((block) => block.role !== 'boilerplate')
    .flatMap((block) => locateIn(article.text, block, forms));
}

/** The same in a title that may stand in no source. */
export function locateInTitle(title: string, units: readonly QueryUnit[]): Span[] {
  return locateIn(title, { start: 0, end: title.length }, wantedForms(units));
}

function wantedForms(units: readonly QueryUnit[]): ReadonlySet<string> {
  return new Set(units.flatMap(({ candidates }) => candidates.map(({ term }) => term.form)));
}

function locateIn(text: string, within: Span, forms: ReadonlySet<string>): Span[] {
  const all = tokens(text, within);
  const found = [...joinedNames(text, all), ...all]
    .filter(({ form }) => forms.has(form))
    .map(({ span }) => span);
  return withoutOverlap(found);
}

/** Hits with nothing but blanks between them are one place to a reader. */
export function places(text: string, hits: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const hit of hits) {
    const last = found.at(-1);
    if (last !== undefined && text.slice(last.end, hit.start).trim() === '') {
      found[found.length - 1] = { start: last.start, end: hit.end };
    } else found.push(hit);
  }
  return found;
}

/** The longer of two spans that share a start or lie in each other. */
function withoutOverlap(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

/** A piece of an article with hits in it. */
export interface Passage extends Span {
  /** In the article's source, inside the passage. */
  readonly hits: readonly Span[];
}

/** The sentences with the most different hits, at most `limit`, in the order of the text. */
export function passages(article: Searched, hits: readonly Span[], limit: number): Passage[] {
  return article.sentences
    .map((sentence) => ({
      ...sentence,
      hits: hits.filter((hit) => sentence.start <= hit.start && hit.end <= sentence.end),
    }))
    .filter((passage) => passage.hits.length > 0)
    .map((passage) => ({ passage, kinds: new Set(passage.hits.map((hit) => slice(article.text, hit))).size }))
    .toSorted((a, b) => b.kinds - a.kinds || b.passage.hits.length - a.passage.hits.length)
    .slice(0, limit)
    .map(({ passage }) => passage)
    .toSorted((a, b) => a.start - b.start);
}
