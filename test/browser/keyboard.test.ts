import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Opened, openPage, settled, SIZES, type Width } from './harness.ts';

const WIDTHS = Object.keys(SIZES).map(Number) as Width[];
const SHELL = /status of 404/u;

let opened: Opened;
afterEach(async () => {
  opened.expectClean();
  await opened.close();
});

/** What has the focus, by the name a screen reader says. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });
}

/** Tabs until the wanted name has the focus; fails if it never has, or if the focus cannot be seen on the way. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (wanted.test(name)) {
      const outline = await page.evaluate(() => {
        const shown = document.activeElement?.closest('form') ?? document.activeElement;
        const { outlineStyle, boxShadow } = getComputedStyle(shown ?? document.body);
        return outlineStyle !== 'none' || boxShadow !== 'none';
      });
      expect(outline, `the focus on “${name}” can be seen`).toBe(true);
      return;
    }
  }
  throw new Error(`no way by Tab to ${String(wanted)}`);
}

describe.each(WIDTHS)('by keyboard alone, at %i px', (width) => {
  it('everything from the library to a comparison can be reached', async () => {
    opened = await openPage({ width, allow: SHELL });
    const { page } = opened;
    await settled(page);
    await tabTo(page, /^إلى المحتوى$/u);
    await tabTo(page, /^حجم النص$/u);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.documentElement.dataset['size'])).toBe('large');
    await page.keyboard.press('Escape');
    await tabTo(page, /^اللون$/u);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('اللون');
    for (const title of [/^قارن: باريس/u, /^قارن: كيري: نقترب/u]) {
      await tabTo(page, title);
      await page.keyboard.press('Space');
    }
    await tabTo(page, /^قارن الروايتين$/u);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/compare\//u);
    await expect.poll(() => focused(page)).toMatch(/روايتان|المحتوى|^$/u);
    await page
      .getByRole('button', { name: /^لها نظير في ب$/u })
      .first()
      .waitFor();
    await tabTo(page, /^لها نظير في [أب]$/u);
    await page.keyboard.press('Enter');
    await page.waitForURL(/at=\d\.\d+/u);
  });

  it('a search is typed, walked and opened', async () => {
    opened = await openPage({ width, path: 'search' });
    const { page } = opened;
    await settled(page);
    await page.keyboard.press('/');
    await page.keyboard.type('اطلاق النار');
    await page.getByRole('list', { name: 'النتائج' }).waitFor();
    await page.waitForURL(/q=/u);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const active = await page.getByRole('searchbox').getAttribute('aria-activedescendant');
    expect(active).toBe('hit-0');
    const title = await page.locator('#hit-0 h2 a').textContent();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/read\//u);
    await page.getByRole('heading', { level: 1, name: title?.trim() ?? '?' }).waitFor();
    await tabTo(page, /^طُوي/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('details[open] p').count()).toBeGreaterThan(0);
  });
});

it('/ finds the box on an Arabic keyboard too, and is a letter while one types', async () => {
  opened = await openPage({ path: 'method' });
  const { page } = opened;
  await settled(page);
  await page.evaluate(() =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ظ', code: 'Slash', bubbles: true })),
  );
  await page.keyboard.type('1/2');
  expect(await page.getByRole('searchbox').inputValue()).toBe('1/2');
});
