import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What Vite says of a chunk of the client's build. */
interface Chunk {
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

type Chunks = Readonly<Record<string, Chunk>>;

/** Where Vite writes it, below the site. */
const CHUNKS_FILE = join('.vite', 'manifest.json');
/** Its styles stand in every page already. */
const ENTRY = 'index.html';

/** The style sheets of a page's module that the shell does not link, in their order, relative to the site's base. */
export type PageStyles = (module: string) => string[];

/** Reads what Vite wrote of the client's build, and takes it off the site. */
export async function readPageStyles(outDir: string): Promise<PageStyles> {
  const file = join(outDir, CHUNKS_FILE);
  const chunks = JSON.parse(await readFile(file, 'utf8')) as Chunks;
  await rm(dirname(file), { recursive: true });
  return (module) => pageStyles(chunks, module);
}

/** A page drawn at build time must look right before any script, and without one. */
export function pageStyles(chunks: Chunks, module: string): string[] {
  const linked = stylesOf(chunks, ENTRY);
  return [...stylesOf(chunks, module)].filter((path) => !linked.has(path));
}

/** Of a chunk and all that it imports at once: what is imported comes first. */
function stylesOf(
  chunks: Chunks,
  name: string,
  found = new Set<string>(),
  seen = new Set<string>(),
): Set<string> {
  if (seen.has(name)) return found;
  seen.add(name);
  const { css = [], imports = [] } = chunks[name] ?? {};
  for (const one of imports) stylesOf(chunks, one, found, seen);
  for (const path of css) found.add(path);
  return found;
}
