import { resolve } from 'node:path';
import type { Problem } from '../article/problem.ts';
import { buildLibrary } from '../corpus/build-library.ts';
import type { Library } from '../corpus/library.ts';
import { readBackground } from './read-background.ts';
import { readNamedFiles, readSeeds } from './read-seeds.ts';

export interface LoadedLibrary {
  readonly library: Library;
  /** Names of the documents in the order they were read: that of the files named, then of the rows in each. */
  readonly files: readonly string[];
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
  const files = sources.documents.map(({ file }) => file.normalize('NFC'));
  return { library: built.library, files, problems: [...problems, ...built.problems] };
}
