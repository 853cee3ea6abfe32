/** True for a value of the shape; what it promises is held by the tests of the codecs. */
export type Guard = (value: unknown) => boolean;

export const isText: Guard = (value) => typeof value === 'string';
export const isFlag: Guard = (value) => typeof value === 'boolean';
export const isWhole: Guard = (value) => Number.isInteger(value) && Number(value) >= 0;

export function orNull(guard: Guard): Guard {
  return (value) => value === null || guard(value);
}

export function listOf(guard: Guard): Guard {
  return (value) => Array.isArray(value) && value.every(guard);
}

export function oneOf(...options: readonly unknown[]): Guard {
  return (value) => options.includes(value);
}

/** A record with these fields at least. */
export function record(fields: Readonly<Record<string, Guard>>): Guard {
  const all = Object.entries(fields);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    all.every(([name, guard]) => guard((value as Record<string, unknown>)[name]));
}
