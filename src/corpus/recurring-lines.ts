import { lineKey } from '../article/structure/furniture.ts';
import { readLines } from '../article/structure/lines.ts';
import type { Metadata } from '../article/metadata.ts';
import { slice } from '../text/span.ts';
import type { SourceFile } from './build-library.ts';

/** Longest line that is learnt, in units; longer ones are wire copy that outlets share. */
const LONGEST = 200;
const FEWEST_DOCUMENTS = 3;
/** What ends as a sentence does is furniture only if it stands in five documents and half of what is there. */
const FEWEST_WITH_SENTENCE = 5;
const SHARE_WITH_SENTENCE = 0.5;
/** Lines of menus and labels, in words; longer ones without an end may be the headline of a running story. */
const MOST_WORDS = 6;
const LINES_LOOKED_AT = 2000;

/**
 * Keys of the lines that stand in several documents of one source. Where no source is stated, those of a folder count as of one,
 * and only lines of a few words are learnt there: outlets share whole paragraphs, but no menus.
 */
export function recurringLines(
  documents: readonly SourceFile[],
  rows: ReadonlyMap<string, Metadata>,
): ReadonlySet<string> {
  const recurring = new Set<string>();
  for (const [group, texts] of bySource(documents, rows)) {
    const counts = countLines(texts);
    for (const [key, { times, isSentence }] of counts) {
      if (isFurniture(key, times, isSentence, texts.length, group.startsWith('source '))) recurring.add(key);
    }
  }
  return recurring;
}

function isFurniture(
  key: string,
  times: number,
  isSentence: boolean,
  total: number,
  isStated: boolean,
): boolean {
  if (isSentence) return isStated && times >= FEWEST_WITH_SENTENCE && times >= SHARE_WITH_SENTENCE * total;
  return times >= FEWEST_DOCUMENTS && key.split(' ').length <= MOST_WORDS;
}

function bySource(
  documents: readonly SourceFile[],
  rows: ReadonlyMap<string, Metadata>,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { file, text, metadata, page } of documents) {
    const source = rows.get(file)?.source ?? metadata.source ?? page.source;
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const group = source === undefined ? `folder ${folder}` : `source ${source}`;
    const texts = groups.get(group);
    if (texts === undefined) groups.set(group, [text]);
    else texts.push(text);
  }
  return groups;
}

interface Count {
  times: number;
  isSentence: boolean;
}

function countLines(texts: readonly string[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const text of texts) {
    const seen = new Set<string>();
    for (const { said } of readLines(text).slice(0, LINES_LOOKED_AT)) {
      if (said.end - said.start > LONGEST || said.start === said.end) continue;
      const line = slice(text, said);
      const key = lineKey(line);
      if (key === '' || seen.has(key)) continue;
      seen.add(key);
      const count = counts.get(key);
      if (count === undefined) counts.set(key, { times: 1, isSentence: /[.؟!]["”»)]*$/u.test(line) });
      else count.times += 1;
    }
  }
  return counts;
}
