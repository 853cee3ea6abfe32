import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Problem } from '../article/problem.ts';
import type { SourceFile, Sources } from '../corpus/build-library.ts';
import { decode } from './decoding/decode.ts';

const METADATA_FILE = 'metadata.csv';

/** The only place where documents are read from disk. Files that hide (a point first) and READMEs are passed over. */
export async function readSeeds(folder: string): Promise<{ sources: Sources; problems: Problem[] }> {
  const problems: Problem[] = [];
  const paths = await listFiles(folder, problems);
  const files = paths.map((path) => ({ path, file: relative(folder, path).split(sep).join('/') }));
  const read = await readFiles(
    files.filter(({ file }) => isDocument(file)),
    problems,
  );
  const [metadata = null] = await readFiles(
    files.filter(({ file }) => file === METADATA_FILE),
    problems,
  );
  for (const { file } of files) {
    if (!isDocument(file) && file !== METADATA_FILE) problems.push({ kind: 'unknown-format', file });
  }
  if (read.length === 0 && problems.length === 0) problems.push({ kind: 'no-documents', file: folder });
  return { sources: { documents: read, metadata }, problems };
}

/** Reads the files named, as one collection: for the command line. */
export async function readNamedFiles(
  paths: readonly string[],
): Promise<{ sources: Sources; problems: Problem[] }> {
  const problems: Problem[] = [];
  const documents = await readFiles(
    paths.map((path) => ({ path, file: path })),
    problems,
  );
  return { sources: { documents, metadata: null }, problems };
}

function isDocument(file: string): boolean {
  return /\.(?:txt|md)$/iu.test(file);
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || /^readme(?:\.\w+)?$/iu.test(name);
}

/** Regular files below the folder, sorted; a link is not followed out of it, and a pipe would wait for ever. */
async function listFiles(folder: string, problems: Problem[]): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (isPassedOver(entry.name)) continue;
    if (entry.isDirectory()) found.push(...(await listFiles(path, problems)));
    else if (entry.isFile()) found.push(path);
    else problems.push({ kind: 'unreadable', file: basename(path), cause: 'not a plain file' });
  }
  return found.toSorted();
}

async function readFiles(
  files: readonly { path: string; file: string }[],
  problems: Problem[],
): Promise<SourceFile[]> {
  const read: SourceFile[] = [];
  for (const { path, file } of files) {
    try {
      const bytes = await readPlain(path);
      const decoded = decode(bytes);
      if (decoded.ok) {
        read.push({
          file,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          text: decoded.text,
          metadata: {},
          page: {},
        });
        if (decoded.evidence !== null) {
          const { encoding, evidence } = decoded;
          problems.push({ kind: 'other-encoding', file, encoding, evidence });
        }
      } else problems.push({ kind: 'undecodable', file, offset: decoded.offset, why: decoded.why });
    } catch (error) {
      problems.push({
        kind: 'unreadable',
        file,
        cause: error instanceof Error ? error.message : String(error),
      });
    }
  }
  return read;
}

async function readPlain(path: string): Promise<Buffer> {
  if (!(await stat(path)).isFile()) throw new Error('not a plain file');
  return readFile(path);
}
