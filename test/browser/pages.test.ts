import { afterEach, describe, expect, inject, it } from 'vitest';
import { expectAccessible, type Opened, openPage, settled, SIZES, type Width } from './harness.ts';

const WIDTHS = Object.keys(SIZES).map(Number) as Width[];
const THEMES = ['light', 'sepia', 'dark', 'contrast'] as const;
const PAGES = [
  ['the library', ''],
  ['a search', 'search?q=الهدنة'],
  ['an empty search', 'search'],
  ['a search without results', 'search?q=قرنبيط'],
  ['an article', 'read/jcpfc7nl3k'],
  ['a comparison', 'compare/cdi277ex5v/jcpfc7nl3k/at6x24lsp3?at=1.10&weak=1'],
  ['five accounts', 'compare/gayqocrtst/muajlpupyi/cdi277ex5v/jcpfc7nl3k/at6x24lsp3'],
  ['the method', 'method'],
  ['an unknown address', 'no/such/page'],
  ['an unknown article', 'read/nowhere'],
  ['a comparison of one', 'compare/cdi277ex5v'],
  ['a comparison with an unknown article', 'compare/cdi277ex5v/nowhere'],
] as const;
const SHELL = /status of 404/u;

let opened: Opened;
afterEach(async () => {
  opened.expectClean();
  await opened.close();
});

describe.each(WIDTHS)('at %i px', (width) => {
  it.each(PAGES)('%s breaks no rule of access, in any theme, and nothing sticks out', async (_name, path) => {
    opened = await openPage({ width, path, allow: SHELL });
    const { page } = opened;
    await settled(page);
    for (const theme of THEMES) {
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
      await expectAccessible(page);
    }
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    expect(await page.locator('h1').count()).toBe(1);
  });
});

describe('a site below another', () => {
  const base = () => new URL(inject('repoUrl')).pathname;

  it.each([
    ['', 'خمس وثائق'],
    ['read/muajlpupyi', 'جون كيري يرحب بالآستانة'],
    ['read/muajlpupyi/', 'جون كيري يرحب بالآستانة'],
    ['compare/cdi277ex5v/at6x24lsp3', 'روايتان'],
  ])('answers %s', async (path, heading) => {
    opened = await openPage({ site: inject('repoUrl'), path, allow: SHELL });
    const { page } = opened;
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(heading);
    await page.getByRole('link', { name: 'مقابلة: المكتبة' }).click();
    expect(new URL(page.url()).pathname).toBe(base());
    await page.getByRole('heading', { level: 1, name: 'خمس وثائق' }).waitFor();
    await page.getByRole('searchbox').fill('الاستانة');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'النتائج' }).getByRole('link').first().waitFor();
  });
});

it('follows the system where nothing is chosen', async () => {
  opened = await openPage({ options: { colorScheme: 'dark' } });
  const background = await opened.page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(background).toBe('rgb(23, 22, 19)');
});

it('keeps the theme for the next page, from before its first paint', async () => {
  opened = await openPage();
  const { page } = opened;
  await settled(page);
  await page.locator('summary[aria-label="اللون"]').click();
  await page.getByRole('radio', { name: 'ورق' }).check();
  await page.goto(`${inject('siteUrl')}method`);
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('sepia');
});

it('works where storage is denied', async () => {
  opened = await openPage();
  const { page } = opened;
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await page.reload();
  await settled(page);
  await page.getByRole('checkbox', { name: /^قارن: باريس/u }).check();
  await page.getByRole('complementary', { name: 'للمقارنة' }).waitFor();
});
