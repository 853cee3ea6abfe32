import { resolve } from 'node:path';
import type { Problem } from '../article/problem.ts';
import { buildLibrary } from '../corpus/build-library.ts';
import type { Library } from '../corpus/library.ts';
import { readBackground } from './read-background.ts';
import { readSeeds } from './read-seeds.ts';

export interface LoadedLibrary {
  readonly library: Library;
  /** Of reading and of understanding, all at once. */
  readonly problems: readonly Problem[];
}

/** A folder of documents and what was read from it: once a build, and once more whenever a document changes. */
export interface LibraryFolder {
  readonly path: string;
  read(): Promise<LoadedLibrary>;
  forget(): void;
}

export function libraryFolder(folder: string): LibraryFolder {
  let loaded: Promise<LoadedLibrary> | undefined;
  return {
    path: resolve(folder),
    read() {
      loaded ??= load(folder);
      return loaded;
    },
    forget() {
      loaded = undefined;
    },
  };
}

async function load(folder: string): Promise<LoadedLibrary> {
  const [{ sources, problems }, background] = await Promise.all([readSeeds(folder), readBackground()]);
  const built = buildLibrary(sources, background);
  return { library: built.library, problems: [...problems, ...built.problems] };
}
