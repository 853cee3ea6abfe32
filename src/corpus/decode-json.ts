import * as v from 'valibot';
import type { Article, ArticleId } from '../article/article.ts';
import type { Direction } from '../text/direction.ts';
import type { Span } from '../text/span.ts';
import { isDirection, isPublished, isSource, isSpan, isTitle } from './article-guards.ts';
import { DAMAGED, type Decoded, parseJson } from './decoded.ts';
import { isText, isWhole } from './guards.ts';

/** JSON of one shape; anything else is damaged. */
export function decodeWith<T>(schema: v.GenericSchema<unknown, T>, json: string): Decoded<T> {
  const result = v.safeParse(schema, parseJson(json));
  return result.success ? { ok: true, value: result.output } : DAMAGED;
}

export const WHOLE = v.custom<number>(isWhole);
export const ID = v.custom<ArticleId>(isText);
export const DIRECTION = v.custom<Direction>(isDirection);
export const SPAN = v.custom<Span>(isSpan);
export const STATED = v.nullable(v.object({ value: v.string(), basis: v.picklist(['metadata', 'page']) }));
export const SOURCE = v.custom<Article['source']>(isSource);
export const PUBLISHED = v.custom<Article['published']>(isPublished);
export const TITLE = v.custom<Article['title']>(isTitle);
