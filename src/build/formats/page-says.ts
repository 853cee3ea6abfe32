import type { PageDocument } from './dom.ts';
import { newsArticle } from './json-ld.ts';
import { statedDay } from './stated-day.ts';

/** What a page says of itself, not yet judged: fields of `Metadata`, each only where it is said. */
export type PageSays = Readonly<Record<string, string>>;

// `property` or `name` of a meta element, the best first. A plain `date` may be the day it was fetched or changed.
const META: Readonly<Record<string, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title'],
  source: ['og:site_name'],
  url: ['og:url'],
  published: [
    'article:published_time',
    'datepublished',
    'pubdate',
    'publishdate',
    'dc.date.issued',
    'parsely-pub-date',
  ],
  author: ['author', 'article:author', 'dc.creator', 'parsely-author'],
};

export function readPageSays(page: PageDocument): PageSays {
  const metas = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const content = oneLine(element.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = (element.getAttribute(attribute) ?? '').toLowerCase();
      if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content);
    }
  }
  const meta = (field: string) =>
    META[field]?.map((name) => metas.get(name)).find((value) => value !== undefined);
  const heading = oneLine(page.querySelector('h1')?.textContent ?? '');
  const story = newsArticle(page, meta('title') ?? titleOf(page) ?? heading);
  const title = story.title ?? meta('title') ?? titleOf(page);
  const source = story.source ?? meta('source');
  const author = story.author ?? meta('author');
  return said({
    title: title === undefined ? undefined : withoutSite(title, meta('source') ?? source),
    source,
    url:
      webAddress(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
      webAddress(meta('url') ?? story.url),
    published: day(story.published ?? meta('published') ?? timeElement(page)),
    // Some pages give a profile's address for a name.
    author: author === undefined || /^https?:/iu.test(author) ? undefined : author,
    language: page.documentElement?.getAttribute('lang')?.trim() ?? undefined,
  });
}

/** The page's description, which is often its standfirst; empty if there is none. */
export function descriptionOf(page: PageDocument): string {
  const element =
    page.querySelector('meta[property="og:description"]') ?? page.querySelector('meta[name="description"]');
  return oneLine(element?.getAttribute('content') ?? '');
}

function titleOf(page: PageDocument): string | undefined {
  const title = oneLine(page.querySelector('title')?.textContent ?? '');
  return title === '' ? undefined : title;
}

/** “Headline | Site” without the site, if the page says what its site is called. */
function withoutSite(title: string, site: string | undefined): string {
  if (site === undefined) return title;
  const parts = /^(.*\S)\s+[|\-–—:»·]\s+(\S.*)$/u.exec(title);
  if (parts !== null && parts[2] === site) return parts[1] ?? title;
  const turned = /^(\S[^|\-–—:»·]*\S)\s+[|\-–—:»·]\s+(\S.*)$/u.exec(title);
  return turned !== null && turned[1] === site ? (turned[2] ?? title) : title;
}

function timeElement(page: PageDocument): string | undefined {
  const time = page.querySelector('time[itemprop="datePublished"][datetime], time[pubdate][datetime]');
  return time?.getAttribute('datetime') ?? undefined;
}

function day(value: string | undefined): string | undefined {
  return value === undefined ? undefined : statedDay(value.trim());
}

/** An address without its host says nothing of where the page was. */
function webAddress(value: string | null | undefined): string | undefined {
  return value !== null && value !== undefined && /^https?:\/\//iu.test(value.trim())
    ? value.trim()
    : undefined;
}

function said(fields: Readonly<Record<string, string | undefined>>): PageSays {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value]],
    ),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
