import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const VITE = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));

/** Builds a folder of documents as a user would, in a process of its own. Rejects with what the build said. */
export async function buildSite(seeds: string, outDir: string, base: string): Promise<string> {
  await run(process.execPath, [VITE, 'build', '--outDir', outDir, '--emptyOutDir'], {
    env: { ...process.env, BASE_PATH: base, SEEDS: seeds, NODE_ENV: 'production' },
  });
  return outDir;
}
