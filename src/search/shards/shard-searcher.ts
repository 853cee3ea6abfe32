import { type QueryUnit, readQuery } from '../read-query.ts';
import { makeRanker, type Ranker } from '../score.ts';
import { decodeForms } from './forms-codec.ts';
import { decodeTold, type ToldArticle } from './told-codec.ts';
import { decodeRoot } from './root-codec.ts';
import { makeShardCache, opened, type ShardSource, type Stop } from './shard-cache.ts';
import { makeShardLexicon } from './shard-lexicon.ts';

/** Search over shards: each question loads what it needs, and what was loaded last stays at hand. */
export interface Searcher {
  read(query: string, how: 'free' | 'literal', stop: Stop): Promise<readonly QueryUnit[]>;
  readonly rank: Ranker;
  /** The articles at places of the index, in the order asked for. */
  tell(places: readonly number[], stop: Stop): Promise<readonly ToldArticle[]>;
}

/** Reads it once its words have come. */
function readTold(bytes: Uint8Array): (words: readonly string[]) => ToldArticle {
  let told: ToldArticle | undefined;
  return (words) => (told ??= opened(() => decodeTold(bytes, words)));
}

/** Encoded bytes of the shards kept; decoded they take some ten times as much. */
const MOST_KEPT = 6_000_000;

/** `rootBytes` as `encodeRoot` wrote them; `sourceOf` leads to the shards of their release. Throws `DamagedShard`. */
export function makeSearcher(rootBytes: Uint8Array, sourceOf: (release: string) => ShardSource): Searcher {
  const root = opened(() => decodeRoot(rootBytes));
  const lengths = new Uint8Array(root.articleCount * 2);
  const { articleCount, means } = root;
  const get = makeShardCache(sourceOf(root.release), MOST_KEPT);
  return {
    read: (query, how, stop) => readQuery(makeShardLexicon(root, get, lengths, stop), query, how),
    rank: makeRanker({ articleCount, lengths, means }),
    tell: (places, stop) =>
      Promise.all(
        places.map(async (place) => {
          // Both are asked for at once; what was packed is read when its words are there.
          const [packed, words] = await Promise.all([
            get('passages', place, readTold, stop),
            get('words', 0, decodeForms, stop),
          ]);
          return packed(words);
        }),
      ),
  };
}
