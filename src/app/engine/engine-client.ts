import type { LibraryStore } from '../data/library-store.ts';
import { LoadError } from '../data/loaded.ts';
import type { CallName, Calls, Response } from './messages.ts';
import workerUrl from './engine.ts?worker&url';

/** Asks the worker. One worker serves the page's life; one that falls is replaced at the next call. */
export interface EngineClient {
  call<Name extends CallName>(
    name: Name,
    ask: Calls[Name]['ask'],
    signal: AbortSignal,
  ): Promise<Calls[Name]['answer']>;
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

export function createEngineClient(store: LibraryStore): EngineClient {
  let worker: Promise<Worker> | undefined;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  async function start(): Promise<Worker> {
    const { search, articleCount } = await store.loadManifest();
    const started = new Worker(trustedUrl(workerUrl), { type: 'module' });
    started.addEventListener('message', (event: MessageEvent<Response>) => settle(event.data));
    started.addEventListener('error', () => fall(started));
    send(started, 'open', { base: new URL(store.base, location.href).href, search, articleCount });
    return started;
  }

  function settle(response: Response): void {
    const one = waiting.get(response.id);
    waiting.delete(response.id);
    if (response.ok) one?.resolve(response.answer);
    else one?.reject(new LoadError(response.failure));
  }

  function fall(fallen: Worker): void {
    fallen.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new LoadError('engine'));
    waiting.clear();
  }

  function send(to: Worker, name: CallName, ask: unknown): number {
    lastId += 1;
    to.postMessage({ id: lastId, name, ask });
    return lastId;
  }

  return {
    async call<Name extends CallName>(name: Name, ask: Calls[Name]['ask'], signal: AbortSignal) {
      worker ??= start().catch((error: unknown) => {
        worker = undefined;
        throw error;
      });
      const started = await worker;
      signal.throwIfAborted();
      return new Promise<Calls[Name]['answer']>((resolve, reject) => {
        const id = send(started, name, ask);
        // The worker answers with what was asked for: see `answer` in engine.ts.
        waiting.set(id, { resolve: (value) => resolve(value as Calls[Name]['answer']), reject });
        signal.addEventListener('abort', () => {
          if (!waiting.delete(id)) return;
          started.postMessage({ id, name: 'cancel' });
          reject(signal.reason);
        });
      });
    },
  };
}

interface TrustedPolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

let policy: ReturnType<TrustedPolicies['createPolicy']> | undefined;

/** The page's policy lets a worker be made by this name only, and this makes none of another origin. */
function trustedUrl(url: string): string {
  const trustedTypes = (globalThis as { trustedTypes?: TrustedPolicies }).trustedTypes;
  const rules = {
    createScriptURL(candidate: string): string {
      const resolved = new URL(candidate, location.href);
      if (resolved.origin !== location.origin) throw new TypeError('a worker of another origin');
      return resolved.href;
    },
  };
  policy ??= trustedTypes?.createPolicy('app-worker', rules) ?? rules;
  return policy.createScriptURL(url);
}
