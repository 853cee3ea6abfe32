/** What an asset held, or why it cannot be used: `newer` was written by a later version of the app. */
export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: 'damaged' | 'newer' };

export const DAMAGED = { ok: false, why: 'damaged' } as const;

/** The JSON value, or undefined for text that is no JSON. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
