import { afterEach, describe, expect, it } from 'vitest';
import { type Opened, openPage, settled } from './harness.ts';

let opened: Opened;
afterEach(async () => {
  opened.expectClean();
  await opened.close();
});

describe('coming to a page', () => {
  it('a page that only the browser draws says at once that it waits', async () => {
    opened = await openPage({ path: 'method' });
    const { page } = opened;
    await settled(page);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/data\/|manifest\.json/u, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(new URL('search?q=الهدنة', page.url()).href);
    await page.getByRole('searchbox').waitFor();
    await page.getByText('يُبحث في الوثائق…').waitFor();
    release();
    await page.getByRole('list', { name: 'النتائج' }).waitFor();
  });

  it.each(['', 'read/at6x24lsp3'])(
    'drawn “%s” without its data says so, and nothing breaks',
    async (path) => {
      opened = await openPage({ path: 'method', allow: /status of|Failed to load|net::/u });
      const { page } = opened;
      await settled(page);
      await page.route(/\/data\/(?:articles|catalogue)-/u, (route) =>
        route.fulfill({ status: 404, body: '' }),
      );
      await page.goto(new URL(`../${path}`, page.url()).href);
      await page.getByRole('heading', { name: 'تعذّر الوصول إلى الملفات' }).waitFor();
    },
  );

  it('from the library a search has the focus in its box, and goes on by keys', async () => {
    opened = await openPage();
    const { page } = opened;
    await settled(page);
    await page.keyboard.press('/');
    await page.keyboard.type('كيري');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'النتائج' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/read\//u);
  });

  it('back stands where the reader left, and a new page begins at its top', async () => {
    opened = await openPage({ path: 'search?q=كيري', width: 390 });
    const { page } = opened;
    await settled(page);
    const last = page.getByRole('list', { name: 'النتائج' }).getByRole('heading').last();
    await last.scrollIntoViewIfNeeded();
    const left = await page.evaluate(() => scrollY);
    expect(left).toBeGreaterThan(300);
    await last.getByRole('link').click();
    await page.waitForURL(/\/read\//u);
    await settled(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(left));
  });
});
