import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSite } from '../../scripts/site-server.ts';
import { buildSite } from './build-site.ts';
import { openPage, settled } from './harness.ts';

const BODY = 'أعلنت وزارة الزراعة أن موسم الزيتون تضرر من الجفاف، وأن الإنتاج تراجع إلى النصف في العام.';

let folder: string;
let seeds: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folder-'));
  seeds = join(folder, 'seeds');
  await mkdir(seeds);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('documents that attack the page are shown as text', async () => {
  await writeFile(
    join(seeds, 'a.txt'),
    `</script><!-- <script>window.hit=1</script> موسم الزيتون\n${BODY} <img src=x onerror="window.hit=1"> انتهى.`,
  );
  await writeFile(join(seeds, '__proto__.txt'), `موسم الزيتون \u202e المقلوب\n${BODY} ثان.`);
  await writeFile(
    join(seeds, 'metadata.csv'),
    'file,source,url\na.txt,"<b>$& جريدة</b>",javascript:alert(1)\n',
  );
  const out = await buildSite(seeds, join(folder, 'out'), '/');
  const server = createSite(out, '/').listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const opened = await openPage({ site });
  const { page } = opened;
  await settled(page);
  expect(await page.getByText('<b>$& جريدة</b>').isVisible()).toBe(true);
  for (const id of await readdir(join(out, 'read'))) {
    await page.goto(`${site}read/${id}`);
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('موسم الزيتون');
  }
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  opened.expectClean();
  await opened.close();
  server.close();
});

it('a document that cannot be decoded stops the build, with its name and what to do, beside every other problem', async () => {
  await writeFile(join(seeds, 'good.txt'), BODY);
  await writeFile(join(seeds, 'bad.txt'), Buffer.from([0xd8, 0xb3, 0xff]));
  await writeFile(join(seeds, 'empty.txt'), ' \n');
  const failure = await buildSite(seeds, join(folder, 'out'), '/').then(
    () => 'built',
    (error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
  );
  expect(failure).toContain('bad.txt: not valid UTF-8 at byte 2. Save it as UTF-8');
  expect(failure).toContain('empty.txt: left out');
  expect(failure).toContain('the build stops');
});

it('the same documents give the same bytes', async () => {
  for (const place of [1, 2, 3]) await writeFile(join(seeds, `${place}.txt`), `${BODY} ${place}.`);
  const [one, two] = [
    await buildSite(seeds, join(folder, 'one'), '/'),
    await buildSite(seeds, join(folder, 'two'), '/'),
  ];
  const files = (await readdir(one, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    expect(await readFile(path.replace(one, two))).toEqual(await readFile(path));
  }
});
