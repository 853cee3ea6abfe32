import { Readability } from '@mozilla/readability';
import { type Metadata, readMetadata } from '../../article/metadata.ts';
import type { Problem } from '../../article/problem.ts';
import { foldKey } from '../../text/fold.ts';
import { depthOf, type PageDocument, type PageElement, parsePage } from './dom.ts';
import { type PageBlock, readPageBlocks } from './page-blocks.ts';
import { descriptionOf, type PageSays, readPageSays } from './page-says.ts';
import { chooseBlocks, findHeadline, type StoryEvidence } from './story-blocks.ts';

export interface PageReading {
  /** The article's text, a block a line. */
  readonly text: string;
  readonly page: Metadata;
  readonly problems: readonly Problem[];
}

/** Reads a saved page: the article in it, and what the page says of itself. */
export function readPage(file: string, html: string): PageReading {
  const page = parsePage(html);
  const root = page.querySelector('body') ?? page.documentElement;
  const blocks = root === null ? [] : readPageBlocks(root);
  const says = readPageSays(page);
  const { metadata, problems } = readMetadata(file, withOwnTitle(says, blocks));
  const places = number(blocks);
  const evidence = { title: says['title'] ?? '', description: descriptionOf(page) };
  const content = findStory(page);
  const story = content === null ? [] : storyBlocks(blocks, content, places, evidence);
  if (story.length > 0) return { text: lines(story), page: metadata, problems };
  return { text: lines(blocks), page: metadata, problems: [...problems, { kind: 'whole-page', file }] };
}

/** Where a line of the page is most of its title, the rest is the site's name or section: the line is the title. */
function withOwnTitle(says: PageSays, blocks: readonly PageBlock[]): PageSays {
  const title = says['title'] ?? '';
  const line = blocks[findHeadline(blocks, title)]?.text ?? '';
  return foldKey(title).includes(foldKey(line)) && line !== '' ? { ...says, title: line } : says;
}

function storyBlocks(
  blocks: readonly PageBlock[],
  content: Story,
  places: ReadonlyMap<PageElement, string>,
  evidence: Omit<StoryEvidence, 'isStory'>,
): readonly PageBlock[] {
  const isStory = ({ owner }: PageBlock) => content.places.has(places.get(owner) ?? '');
  const chosen = chooseBlocks(blocks, { ...evidence, isStory });
  if (lengthOf(chosen) >= lengthOf(content.blocks) / 2) return chosen;
  // The finder made elements of its own, so its text is taken as it stands, under the headline that it leaves out.
  const headline = blocks[findHeadline(blocks, evidence.title)];
  const isDoubled = content.blocks.some(({ text }) => text === headline?.text);
  return headline === undefined || isDoubled ? content.blocks : [headline, ...content.blocks];
}

// An attribute of its own for each element: where the finder makes one of two, it keeps both.
const PLACE = 'data-place-';

/** Numbers the owners of the blocks, before the finder takes the page apart. */
function number(blocks: readonly PageBlock[]): Map<PageElement, string> {
  const places = new Map<PageElement, string>();
  for (const { owner } of blocks) {
    if (places.has(owner)) continue;
    const place = `${PLACE}${places.size}`;
    places.set(owner, place);
    owner.setAttribute(place, '');
  }
  return places;
}

/** News in brief is shorter than what the finder takes for an article otherwise. */
const FEWEST_CHARACTERS = 120;
const MOST_ELEMENTS = 100_000;
/** Pages are some thirty deep; in the depth the finder's time grows much faster than the page. */
const MOST_DEPTH = 200;

interface Story {
  readonly places: ReadonlySet<string>;
  readonly blocks: readonly PageBlock[];
}

function findStory(page: PageDocument): Story | null {
  if (page.documentElement === null || depthOf(page.documentElement) > MOST_DEPTH) return null;
  try {
    const found = new Readability<unknown>(page, {
      charThreshold: FEWEST_CHARACTERS,
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node) => node,
    }).parse();
    const content = found?.content as PageElement | null | undefined;
    if (content === null || content === undefined) return null;
    const elements = [...content.querySelectorAll('*')];
    const names = elements.flatMap(({ attributes }) => [...attributes].map(({ name }) => name));
    return {
      places: new Set(names.filter((name) => name.startsWith(PLACE))),
      blocks: readPageBlocks(content),
    };
  } catch {
    // Too many elements, or too deep: its visible text is still there.
    return null;
  }
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function lines(blocks: readonly PageBlock[]): string {
  return blocks.map(({ text }) => text).join('\n');
}
