import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible, type Opened, openPage, painted, settled, SIZES, type Width } from './harness.ts';

const WIDTHS = Object.keys(SIZES).map(Number) as Width[];
const ARTICLE = 'read/at6x24lsp3';

let opened: Opened;
afterEach(async () => {
  opened.expectClean();
  await opened.close();
});

describe.each(WIDTHS)('the index of a text at %i px', (width) => {
  it('leads from a quotation to its words, painted and focused, and back', async () => {
    opened = await openPage({ width, path: ARTICLE });
    const { page } = opened;
    await settled(page);
    const voices = await openGroup(page, 'الاقتباسات والأقوال');
    const entry = voices.getByRole('link', { name: /^«/u }).first();
    const words = plain(await entry.innerText());
    await expectAccessible(page);
    await entry.click();
    await page.waitForURL(/\?at=\d+-\d+#at-\d+$/u);
    await expect.poll(async () => plain((await painted(page, 'pointed')).join(' '))).toContain(words);
    await expect.poll(() => focusedText(page)).toContain(words);
    expect(await isInView(page)).toBe(true);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'عُد إلى الفهرس' }).click();
    await expect.poll(() => focusedText(page)).toContain(words);
    await page.reload();
    await settled(page);
    await expect.poll(async () => plain((await painted(page, 'pointed')).join(' '))).toContain(words);
  });

  it('opens the fold that hides a line', async () => {
    opened = await openPage({ width, path: ARTICLE });
    const { page } = opened;
    await settled(page);
    const folded = await openGroup(page, 'ما طُوي من الصفحة');
    const entry = folded.getByRole('link', { name: 'ادعم عنب بلدي' });
    await entry.click();
    await expect.poll(() => painted(page, 'pointed')).toEqual(['ادعم عنب بلدي']);
    await expect.poll(() => focusedText(page)).toBe('ادعم عنب بلدي');
    expect(await isInView(page)).toBe(true);
  });

  it('is there before any script, and leads to the paragraph', async () => {
    opened = await openPage({ width, path: ARTICLE, options: { javaScriptEnabled: false } });
    const { page } = opened;
    const folded = await openGroup(page, 'ما طُوي من الصفحة');
    await folded.getByRole('link', { name: 'ادعم عنب بلدي' }).click();
    await page.waitForURL(/#at-\d+$/u);
    const line = page.getByRole('article').getByText('ادعم عنب بلدي', { exact: true });
    await expect.poll(() => line.isVisible()).toBe(true);
  });
});

async function openGroup(page: Page, name: string): Promise<Locator> {
  const group = page.getByRole('complementary').locator('details', { hasText: name });
  await group.locator('summary').click();
  return group;
}

/** Without the marks around it, the ellipsis of what was cut, and the differences of white space. */
function plain(words: string): string {
  return words.replace(/[«»…]/gu, '').replace(/\s+/gu, ' ').trim();
}

async function focusedText(page: Page): Promise<string> {
  return plain(await page.evaluate(() => document.activeElement?.textContent ?? ''));
}

/** True if the first of the painted words stands below the bar and above the window's foot. */
function isInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('pointed') ?? [];
    if (!(range instanceof Range)) return false;
    const { top = -1 } = range.getClientRects()[0] ?? {};
    return top > 50 && top < innerHeight - 100;
  });
}

/** By how many pixels the page is wider than its window. */
function sticksOut(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
