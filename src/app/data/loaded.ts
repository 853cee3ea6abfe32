/** Something that comes over the network or from the worker. */
export type Loaded<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: Failure; readonly retry: () => void };

/** `unreachable`: no answer. `damaged`: not what the build wrote. `newer`: of a later version of the app. `engine`: the worker fell. */
export interface Failure {
  readonly kind: 'unreachable' | 'damaged' | 'newer' | 'engine';
}

export class LoadError extends Error {
  readonly failure: Failure;

  constructor(kind: Failure['kind'], cause?: unknown) {
    super(kind, { cause });
    this.failure = { kind };
  }
}

export function failureOf(error: unknown): Failure {
  return error instanceof LoadError ? error.failure : { kind: 'engine' };
}
