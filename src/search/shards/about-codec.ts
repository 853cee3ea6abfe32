import * as v from 'valibot';
import type { Article } from '../../article/article.ts';
import { DIRECTION, ID, PUBLISHED, SOURCE, TITLE, WHOLE } from '../../corpus/decode-json.ts';
import { type ByteReader, type ByteWriter, DamagedBytes } from './bytes.ts';

/** What a list says of an article beside its text. */
export type About = Pick<Article, 'id' | 'title' | 'source' | 'published' | 'wordCount' | 'direction'>;

const ABOUT = v.object({
  id: ID,
  title: TITLE,
  source: SOURCE,
  published: PUBLISHED,
  wordCount: WHOLE,
  direction: DIRECTION,
});

/** As JSON: it is short, and packs to little beside that of its neighbours. */
export function encodeAbout(to: ByteWriter, about: About): void {
  const { id, title, source, published, wordCount, direction } = about;
  to.text(JSON.stringify({ id, title, source, published, wordCount, direction }));
}

export function decodeAbout(from: ByteReader): About {
  const result = v.safeParse(ABOUT, parse(from.text()));
  if (!result.success) throw new DamagedBytes();
  return result.output;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
