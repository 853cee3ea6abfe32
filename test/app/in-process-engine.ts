import { LoadError } from '../../src/app/data/loaded.ts';
import type { LibraryStore } from '../../src/app/data/library-store.ts';
import { type Answerer, createAnswerer } from '../../src/app/engine/answerer.ts';
import type { EngineClient } from '../../src/app/engine/engine-client.ts';
import type { CallName, Calls } from '../../src/app/engine/messages.ts';
import type { Link } from '../../src/compare/result.ts';
import type { ArticleRecord } from '../../src/corpus/library.ts';
import { searcherOf } from '../shards.ts';

const engines = new WeakMap<LibraryStore, EngineClient>();

/** A store that was given none has an engine that never answers. */
export function engineOf(store: LibraryStore): EngineClient {
  return engines.get(store) ?? { call: () => new Promise(() => undefined) };
}

export interface InProcess {
  readonly records: readonly ArticleRecord[];
  /** In place of what the comparison itself finds, for what a page does with given links. */
  readonly links: readonly Link[] | undefined;
  /** How many calls fall before one is answered. */
  readonly falls: number;
}

type Answers<Names extends CallName> = {
  [Name in Names]: (ask: Calls[Name]['ask'], signal: AbortSignal) => Promise<Calls[Name]['answer']>;
};

/** The worker's own answers, without the worker: jsdom has none. */
export function giveEngine(store: LibraryStore, { records, links, falls }: InProcess): void {
  const answerer = createAnswerer(() => Promise.resolve(searcherOf(records)));
  const answers: Answerer & Answers<'open'> = {
    ...answerer,
    open: () => Promise.resolve(null),
    compare: (ask, signal) =>
      links === undefined ? answerer.compare(ask, signal) : Promise.resolve({ links }),
  };
  let left = falls;
  engines.set(store, {
    async call(name, ask, signal) {
      // What is loaded before it is asked for tells nobody that it failed.
      if (name !== 'warm') left -= 1;
      if (left >= 0) throw new LoadError('engine');
      return (answers as Answers<typeof name>)[name](ask, signal);
    },
  });
}
