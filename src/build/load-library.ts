import { resolve } from 'node:path';
import type { Problem } from '../article/problem.ts';
import { buildLibrary } from '../corpus/build-library.ts';
import type { Library } from '../corpus/library.ts';
import { readBackground } from './read-background.ts';
import { readNamedFiles, readSeeds } from './read-seeds.ts';

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
      loaded ??= loadFolder(folder);
      return loaded;
    },
    forget() {
      loaded = undefined;
    },
  };
}

/** The files named, as one collection: for the command line and benchmarks. */
export function loadNamedFiles(paths: readonly string[]): Promise<LoadedLibrary> {
  return build(readNamedFiles(paths));
}

export function loadFolder(folder: string): Promise<LoadedLibrary> {
  return build(readSeeds(folder));
}

async function build(reading: ReturnType<typeof readSeeds>): Promise<LoadedLibrary> {
  const [{ sources, problems }, background] = await Promise.all([reading, readBackground()]);
  const built = buildLibrary(sources, background);
  return { library: built.library, problems: [...problems, ...built.problems] };
}
