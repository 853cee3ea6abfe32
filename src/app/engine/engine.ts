/// <reference lib="webworker" />
import { makeSearcher } from '../../search/shards/shard-searcher.ts';
import { fetchAssetBytes } from '../data/fetch-asset.ts';
import { inflate } from '../data/inflate.ts';
import { failureOf, LoadError } from '../data/loaded.ts';
import { createShardSource } from '../data/shard-source.ts';
import { type Answerer, createAnswerer } from './answerer.ts';
import type { Calls, Cancel, Request, Response } from './messages.ts';

/** The worker: search and comparison never hold up the page. Its first message opens the library. */
let answerer: Answerer | undefined;
const running = new Map<number, AbortController>();

addEventListener('message', ({ data: request }: MessageEvent<Request | Cancel>) => {
  if (request.name === 'cancel') {
    running.get(request.id)?.abort();
    return;
  }
  const { id } = request;
  const controller = new AbortController();
  running.set(id, controller);
  answer(request, controller.signal)
    .then(
      (result) => reply({ id, ok: true, answer: result }),
      (error: unknown) => reply({ id, ok: false, failure: failureOf(error).kind }),
    )
    .finally(() => running.delete(id));
});

function reply(response: Response): void {
  postMessage(response);
}

async function answer(request: Request, signal: AbortSignal): Promise<Calls[Request['name']]['answer']> {
  if (request.name === 'open') {
    answerer = open(request.ask);
    return null;
  }
  if (answerer === undefined) throw new LoadError('engine');
  switch (request.name) {
    case 'warm':
      return answerer.warm(request.ask, signal);
    case 'search':
      return answerer.search(request.ask, signal);
    case 'locate':
      return answerer.locate(request.ask, signal);
    case 'compare':
      return answerer.compare(request.ask, signal);
  }
}

function open({ base, search, articleCount }: Calls['open']['ask']): Answerer {
  return createAnswerer(async () => {
    const root = await inflate(new Uint8Array(await fetchAssetBytes(base, search)));
    return makeSearcher(root, (release) => createShardSource(base, release, articleCount));
  });
}
