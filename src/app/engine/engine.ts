/// <reference lib="webworker" />
import { decodeIndex } from '../../search/index-codec.ts';
import { fetchAsset } from '../data/fetch-asset.ts';
import { createStore } from '../data/library-store.ts';
import { failureOf, LoadError } from '../data/loaded.ts';
import { type Answerer, createAnswerer } from './answerer.ts';
import type { Calls, Request, Response } from './messages.ts';

/** The worker: search and comparison never hold up the page. Its first message opens the library. */
let answerer: Answerer | undefined;

addEventListener('message', (event: MessageEvent<Request>) => {
  const request = event.data;
  answer(request).then(
    (result) => reply({ id: request.id, ok: true, answer: result }),
    (error: unknown) => reply({ id: request.id, ok: false, failure: failureOf(error).kind }),
  );
});

function reply(response: Response): void {
  postMessage(response);
}

async function answer(request: Request): Promise<Calls[Request['name']]['answer']> {
  if (request.name === 'open') {
    answerer = open(request.ask);
    return null;
  }
  if (answerer === undefined) throw new LoadError('engine');
  switch (request.name) {
    case 'search':
      return answerer.search(request.ask);
    case 'locate':
      return answerer.locate(request.ask);
    case 'compare':
      return answerer.compare(request.ask);
  }
}

function open({ base, search }: Calls['open']['ask']): Answerer {
  return createAnswerer(createStore(base), async () => {
    const index = decodeIndex(await fetchAsset(base, search));
    if (index === null) throw new LoadError('damaged');
    return index;
  });
}
