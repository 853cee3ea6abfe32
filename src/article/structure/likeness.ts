import { foldKey } from '../../text/fold.ts';
import { slice } from '../../text/span.ts';
import { lightStem } from '../../text/stem.ts';
import { words } from '../../text/words.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';

/** The light stems of a text's content words, each once. */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const span of words(text)) {
    const form = foldKey(slice(text, span));
    if (form.length > 1 && !STOP_WORDS.has(form)) stems.add(lightStem(form));
  }
  return stems;
}

/** 0–1: the share of `part` that `whole` holds too; 0 for an empty part. */
export function share(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let held = 0;
  for (const stem of part) if (whole.has(stem)) held += 1;
  return held / part.size;
}

/** The start of a paragraph as a page repeats it: folded words, without marks. */
export function openingKey(text: string, wordCount: number): string {
  return words(text)
    .slice(0, wordCount)
    .map((span) => foldKey(slice(text, span)))
    .join(' ');
}
