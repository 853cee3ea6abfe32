import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../article/problem.ts';
import type { SourceFile, Sources } from '../corpus/build-library.ts';
import { type Format, formatOf } from './formats/file-kind.ts';
import { type Place, readFileAt } from './read-file.ts';

/** The only place where a folder of documents is read. Files that hide (a point first) and READMEs are passed over. */
export async function readSeeds(folder: string): Promise<{ sources: Sources; problems: Problem[] }> {
  const problems: Problem[] = [];
  const paths = await listFiles(folder, folder, problems);
  const places = paths.map((path) => ({ path, file: nameBelow(folder, path) }));
  const isTable = ({ file }: Place) => formatOf(file) === 'table';
  const documents = await readPlaces(
    places.filter((place) => !isTable(place)),
    problems,
  );
  const [metadata = null] = await readPlaces(places.filter(isTable), problems);
  if (documents.length === 0 && problems.length === 0) problems.push({ kind: 'no-documents', file: folder });
  return { sources: { documents, metadata }, problems };
}

/** Reads the files named, as one collection: for the command line. One whose name says nothing is taken for text. */
export async function readNamedFiles(
  paths: readonly string[],
): Promise<{ sources: Sources; problems: Problem[] }> {
  const problems: Problem[] = [];
  const documents = await readPlaces(
    paths.map((path) => ({ path, file: path })),
    problems,
    'text',
  );
  return { sources: { documents, metadata: null }, problems };
}

async function readPlaces(
  places: readonly Place[],
  problems: Problem[],
  otherwise: Format | null = null,
): Promise<SourceFile[]> {
  const read: SourceFile[] = [];
  for (const place of places) {
    const reading = await readFileAt(place, otherwise);
    for (const document of reading.documents) read.push(document);
    for (const problem of reading.problems) problems.push(problem);
  }
  return read;
}

function isPassedOver(name: string): boolean {
  // Two points hide nothing: `..%2f` is how a saved address can begin.
  return /^(?:\.(?!\.)|readme(?:\.\w+)?$)/iu.test(name);
}

/** Plain files below the folder, sorted. A link is not followed: it can lead out of the folder, or around in it. */
async function listFiles(root: string, folder: string, problems: Problem[]): Promise<string[]> {
  const found: string[] = [];
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !isPassedOver(name));
  const pages = entries.filter(({ name }) => formatOf(name) === 'page').map(({ name }) => name);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const file = nameBelow(root, path);
    if (entry.isFile()) found.push(path);
    else if (!entry.isDirectory()) problems.push({ kind: 'unreadable', file, cause: unfollowed(entry) });
    else if (isPartsOf(entry.name, pages)) problems.push({ kind: 'page-parts', file });
    else found.push(...(await listFiles(root, path, problems)));
  }
  return found.toSorted();
}

function unfollowed(entry: Dirent): string {
  return entry.isSymbolicLink() ? 'it is a link, which is not followed' : 'it is no plain file';
}

/** Browsers save the pictures of `story.html` in `story_files`. */
function isPartsOf(folder: string, pages: readonly string[]): boolean {
  const name = /^(.+)[_.-]files$/iu.exec(folder)?.[1];
  return name !== undefined && pages.some((page) => page.replace(/\.\w+$/u, '') === name);
}

function nameBelow(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
