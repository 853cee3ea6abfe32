import { foldKey } from '../../text/fold.ts';
import { type PageDocument, parsePage } from './dom.ts';

/** What the page's JSON-LD says of the article; a field it does not say is not there. */
export interface StoryData {
  readonly title?: string;
  readonly source?: string;
  readonly url?: string;
  readonly published?: string;
  readonly author?: string;
}

// Types of schema.org that are an article.
const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting)$/u;
const LONGEST_JSON = 1_000_000; // UTF-16 units

type Fields = Readonly<Record<string, unknown>>;

/**
 * The page's own article. A page may list others too: where there are several, only one whose headline is in the page's
 * title is taken.
 */
export function newsArticle(page: PageDocument, pageTitle: string): StoryData {
  const stories = [...page.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => parse(script.textContent ?? ''))
    .filter((item) => [item['@type']].flat().some((type) => ARTICLE.test(String(type))));
  const story = stories.length === 1 ? stories[0] : stories.find((each) => isTitled(each, pageTitle));
  if (story === undefined) return {};
  const { publisher, author, datePublished, mainEntityOfPage } = story;
  const fields = {
    title: nameOf(story['headline']),
    source: nameOf(publisher),
    url: nameOf(story['url']) || addressOf(mainEntityOfPage),
    published: nameOf(datePublished),
    author: [author].flat().map(nameOf).filter(Boolean).join('، '),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

function parse(json: string): Fields[] {
  if (json.length > LONGEST_JSON) return [];
  try {
    const data: unknown = JSON.parse(json);
    return [data].flat().flatMap((item) => (isFields(item) ? [item, ...graphOf(item)] : []));
  } catch {
    // A page whose description of itself is broken says nothing by it.
    return [];
  }
}

function graphOf(item: Fields): Fields[] {
  return [item['@graph']].flat().filter(isFields);
}

function isTitled(story: Fields, pageTitle: string): boolean {
  const headline = foldKey(nameOf(story['headline']));
  return headline !== '' && foldKey(pageTitle).includes(headline);
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return plain(value);
  return isFields(value) && typeof value['name'] === 'string' ? plain(value['name']) : '';
}

function addressOf(value: unknown): string {
  return isFields(value) && typeof value['@id'] === 'string' ? value['@id'] : nameOf(value);
}

/** Many sites escape for HTML what stands in a script, where nothing is unescaped. */
function plain(text: string): string {
  const shown = text.includes('&')
    ? (parsePage(`<p>${text.replaceAll('<', '&lt;')}</p>`).querySelector('p')?.textContent ?? text)
    : text;
  return shown.replace(/\s+/gu, ' ').trim();
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
