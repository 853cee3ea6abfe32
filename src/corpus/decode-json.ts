import * as v from 'valibot';
import type { ArticleId } from '../article/article.ts';

/** What an asset held, or why it cannot be used: `newer` was written by a later version of the app. */
export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: 'damaged' | 'newer' };

/** JSON of one shape; anything else is damaged. */
export function decodeWith<T>(schema: v.GenericSchema<unknown, T>, json: string): Decoded<T> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { ok: false, why: 'damaged' };
  }
  const result = v.safeParse(schema, data);
  return result.success ? { ok: true, value: result.output } : { ok: false, why: 'damaged' };
}

export const WHOLE = v.custom<number>((value) => Number.isInteger(value) && Number(value) >= 0);
export const ID = v.custom<ArticleId>((value) => typeof value === 'string');
export const DIRECTION = v.picklist(['rtl', 'ltr']);
export const SPAN = v.object({ start: WHOLE, end: WHOLE });
export const STATED = v.nullable(v.object({ value: v.string(), basis: v.picklist(['metadata', 'page']) }));
export const SOURCE = v.nullable(
  v.object({
    name: v.string(),
    basis: v.picklist(['metadata', 'page', 'signature', 'banner', 'prefix', 'address']),
    evidence: v.nullable(SPAN),
  }),
);
export const PUBLISHED = v.nullable(
  v.object({
    from: v.string(),
    to: v.string(),
    basis: v.picklist(['metadata', 'page', 'stamp', 'inferred']),
    evidence: v.array(SPAN),
  }),
);
export const TITLE = v.object({
  text: v.string(),
  basis: v.picklist(['stated', 'text', 'derived']),
  span: v.nullable(SPAN),
  doubtful: v.boolean(),
});
