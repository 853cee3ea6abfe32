import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPage, settled } from './harness.ts';

const VITE = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
const BODY = 'أعلنت وزارة الزراعة أن موسم الزيتون تضرر من الجفاف، وأن الإنتاج تراجع إلى النصف في العام.';

let folder: string;
let seeds: string;
let server: ChildProcess;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dev-'));
  seeds = join(folder, 'seeds');
  await mkdir(seeds);
});
afterEach(async () => {
  server.kill();
  await rm(folder, { recursive: true, force: true });
});

/** Starts the server of `npm run dev` and gives the address it prints. */
function develop(): Promise<string> {
  server = spawn(process.execPath, [VITE, '--port', '5290', '--host', '127.0.0.1'], {
    env: { ...process.env, SEEDS: seeds, BASE_PATH: '/', NODE_ENV: 'development', NO_COLOR: '1' },
  });
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//u.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    server.on('exit', () => reject(new Error(said)));
  });
}

it('shows a document as soon as it comes, and its new text when it changes', async () => {
  await writeFile(join(seeds, 'one.txt'), `موسم الزيتون والجفاف\n${BODY}`);
  // The development server tells the page to reload through a socket of its own.
  const opened = await openPage({ site: await develop(), allow: /socket to ws:\/\/127/u });
  const { page } = opened;
  await settled(page);
  expect(await page.getByRole('link', { name: 'موسم الزيتون والجفاف' }).count()).toBe(1);
  await writeFile(join(seeds, 'two.txt'), `الجفاف يضر موسم الزيتون\n${BODY} ثان.`);
  await page.getByRole('link', { name: 'الجفاف يضر موسم الزيتون' }).waitFor();
  await writeFile(join(seeds, 'one.txt'), `أمطار بعد موسم الزيتون والجفاف\n${BODY}`);
  await page.getByRole('link', { name: 'أمطار بعد موسم الزيتون والجفاف' }).waitFor();
  opened.expectClean();
  await opened.close();
});
