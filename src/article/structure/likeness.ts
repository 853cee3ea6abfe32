import { lightStem } from '../../text/stem.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';

/** The light stems of a line's content words, each once. */
export function contentStems(forms: readonly string[]): Set<string> {
  const stems = new Set<string>();
  for (const form of forms) if (form.length > 1 && !STOP_WORDS.has(form)) stems.add(lightStem(form));
  return stems;
}

/** 0–1: the share of `part` that `whole` holds too; 0 for an empty part. */
export function share(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let held = 0;
  for (const stem of part) if (whole.has(stem)) held += 1;
  return held / part.size;
}
