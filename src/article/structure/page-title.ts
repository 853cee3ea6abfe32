import type { Span } from '../../text/span.ts';
import { foldKey } from '../../text/fold.ts';
import { OUTLET_WORDS } from '../lexicons/dateline-words.ts';
import { lineKey } from './furniture.ts';
import { contentStems, share } from './likeness.ts';
import { tokens } from '../../text/tokens.ts';

// Between the parts of a page's title: a bar, a pair of colons, a bullet, or a dash that stands free.
const PARTING = /\s*(?:\||::|\s[•›]\s|\s[-–—]+\s)\s*/gu;
const MOST_PARTS = 8;

interface Part extends Span {
  readonly key: string;
  readonly words: number;
}

/** The key of every run of parts that reaches the line's beginning or end: one of them may be the story's title. */
export function partKeys(line: string): string[] {
  const parts = partsOf(line);
  if (parts.length < 2) return [];
  const keys = new Set<string>();
  for (let at = 1; at < parts.length; at += 1) {
    keys.add(lineKey(line.slice(parts[at]?.start ?? 0)));
    keys.add(lineKey(line.slice(0, parts[at - 1]?.end ?? 0)));
  }
  return [...keys];
}

/** The parts of a title between outlet and section: from the first to the last that speaks of the text; null if that is all of it. */
export function storyPart(line: string, story: ReadonlySet<string>): Span | null {
  const parts = partsOf(line);
  if (parts.length < 2) return null;
  const isOfStory = (part: Part) =>
    part.words > SHORTEST_PART && share(stemsOf(line, part), story) > 0 && !isOutlet(line, part);
  const from = parts.findIndex(isOfStory);
  const to = parts.findLastIndex(isOfStory);
  if (from < 0 || (from === 0 && to === parts.length - 1)) return null;
  // What is dropped must be no longer than a name or a section.
  const dropped = [...parts.slice(0, from), ...parts.slice(to + 1)];
  if (dropped.some((part) => part.words > LONGEST_NAME)) return null;
  // A dash may be the headline's own (a place, a kind of story): then only what names an outlet is dropped.
  const isSure = line.includes('|') || line.includes('::') || parts.length >= 3;
  if (!isSure && !dropped.some((part) => isOutlet(line, part))) return null;
  return { start: parts[from]?.start ?? 0, end: parts[to]?.end ?? line.length };
}

const SHORTEST_PART = 2;
const LONGEST_NAME = 5;

/** Latin letters, or a word that outlets are called by. */
function isOutlet(line: string, part: Part): boolean {
  const name = line.slice(part.start, part.end);
  return (
    part.words <= LONGEST_NAME &&
    (/[a-z]{2}/iu.test(name) || tokens(name).some(({ form }) => OUTLETS.has(form)))
  );
}

const OUTLETS: ReadonlySet<string> = new Set(OUTLET_WORDS.map((word) => foldKey(word)));

function stemsOf(line: string, part: Span): Set<string> {
  return contentStems(tokens(line, part).map(({ form }) => form));
}

function partsOf(line: string): Part[] {
  if (line.length > 400) return [];
  const parts: Part[] = [];
  let start = 0;
  const push = (end: number) => {
    const words = tokens(line, { start, end });
    if (words.length > 0)
      parts.push({ start, end, key: lineKey(line.slice(start, end)), words: words.length });
  };
  for (const mark of line.matchAll(PARTING)) {
    push(mark.index);
    start = mark.index + mark[0].length;
  }
  push(line.length);
  return parts.length > MOST_PARTS ? [] : parts;
}
