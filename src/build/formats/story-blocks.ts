import { foldKey } from '../../text/fold.ts';
import type { PageBlock } from './page-blocks.ts';

export interface StoryEvidence {
  /** True for what the article finder kept. */
  isStory(block: PageBlock): boolean;
  /** The page's title as it says itself, and its description; empty if it says none. */
  readonly title: string;
  readonly description: string;
}

// What sites call the parts that stand between a headline and its text. HTML has no element for them.
const DATE = /\btime\b|date|published|timestamp/u;
const BYLINE = /byline|author|writer|reporter/u;
const STANDFIRST =
  /standfirst|summary|subtitle|sub-title|sub_title|\blead\b|\bdeck\b|excerpt|teaser|\bintro\b|abstract/u;

/** Parts above the story that the finder leaves out, by their marks, with the most units of such a part. */
const ABOVE_STORY: readonly (readonly [marks: RegExp, longest: number, said: RegExp])[] = [
  [DATE, 100, /\p{N}/u],
  [BYLINE, 150, /\p{L}/u],
  [STANDFIRST, 1000, /\p{L}/u],
];
/** So many blocks above the headline can hold its date or byline. */
const ABOVE_HEADLINE = 3;

/** The story's blocks with the headline, standfirst, byline and date above it, in the order of the page. */
export function chooseBlocks(blocks: readonly PageBlock[], evidence: StoryEvidence): PageBlock[] {
  const headline = findHeadline(blocks, evidence.title);
  const first = blocks.findIndex((block, at) => at > headline && evidence.isStory(block));
  if (first < 0) return [];
  const description = foldKey(evidence.description);
  return blocks.filter((block, at) => {
    if (at === headline || evidence.isStory(block)) return true;
    if (headline < 0 || at > first || at < headline - ABOVE_HEADLINE) return false;
    return (
      isAboveStory(block) || (at > headline && description !== '' && foldKey(block.text) === description)
    );
  });
}

/** Where the line is that the page's title is made of, an `h1` if there is one, else its only `h1`; -1 if there is none. */
export function findHeadline(blocks: readonly PageBlock[], title: string): number {
  const page = foldKey(title);
  const headings = blocks.flatMap((block, at) => (block.isHeading ? [{ block, at }] : []));
  const titled = headings.find(({ block }) => isMostOf(foldKey(block.text), page));
  if (titled !== undefined) return titled.at;
  const [only, ...others] = headings;
  // A heading of a word or two may be the site's name.
  const isSaying = only !== undefined && (page === '' || only.block.text.split(' ').length >= FEWEST_WORDS);
  if (isSaying && others.length === 0) return only.at;
  return blocks.findIndex(({ text }) => text.includes(' ') && isMostOf(foldKey(text), page));
}

const FEWEST_WORDS = 4;

/** True if a line is in the title and at least half of it, so that it is no site's name, or the title in the line. */
function isMostOf(line: string, title: string): boolean {
  if (line === '' || title === '') return false;
  return title.includes(line)
    ? line.length * 2 >= title.length
    : line.includes(title) && title.length * 2 >= line.length;
}

function isAboveStory({ text, marks }: PageBlock): boolean {
  return ABOVE_STORY.some(
    ([called, longest, said]) => text.length <= longest && called.test(marks) && said.test(text),
  );
}
