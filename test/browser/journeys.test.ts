import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible, type Opened, openPage, painted, settled, SIZES, type Width } from './harness.ts';

const WIDTHS = Object.keys(SIZES).map(Number) as Width[];
/** A page that only the browser can draw comes with status 404, which Chromium reports. */
const SHELL = /status of 404/u;

const COMPARED = 'compare/at6x24lsp3/jcpfc7nl3k/gayqocrtst';

let opened: Opened;
afterEach(async () => {
  opened.expectClean();
  await opened.close();
});

describe.each(WIDTHS)('at %i px', (width) => {
  it('a reader finds an article by a misspelt name and reads it', async () => {
    opened = await openPage({ width });
    const { page } = opened;
    await settled(page);
    await page.getByRole('searchbox').fill('ديمستورا في موسكو');
    await page.keyboard.press('Enter');
    const results = page.getByRole('list', { name: 'النتائج' });
    await results.getByRole('link').first().waitFor();
    const first = results.getByRole('heading', { level: 2 }).first();
    expect(await first.textContent()).toContain('دي ميستورا في موسكو لإنقاذ الهدنة في سوريا');
    expect(await painted(page, 'hit')).toContain('دي ميستورا');
    await expectAccessible(page);
    await first.getByRole('link').click();
    await page
      .getByRole('heading', { level: 1, name: 'دي ميستورا في موسكو لإنقاذ الهدنة في سوريا' })
      .waitFor();
    await page.getByText(/مواضع لبحث «ديمستورا في موسكو»|موضعًا لبحث «ديمستورا في موسكو»/u).waitFor();
    expect(await painted(page, 'hit')).toContain('دي ميستورا');
    await page.getByRole('button', { name: 'الموضع التالي' }).click();
    await expectAccessible(page);
    await page.goBack();
    expect(await page.getByRole('searchbox').inputValue()).toBe('ديمستورا في موسكو');
  });

  it('a researcher compares three articles and follows a link', async () => {
    opened = await openPage({ width, allow: SHELL });
    const { page } = opened;
    await settled(page);
    for (const title of [/^قارن: باريس تريد/u, /^قارن: دي ميستورا في موسكو/u, /^قارن: كيري: نقترب/u]) {
      await page.getByRole('checkbox', { name: title }).check();
    }
    await page.getByRole('link', { name: 'قارن الروايات الثلاث' }).click();
    await page.getByRole('heading', { level: 1, name: 'ثلاث روايات' }).waitFor();
    const next = page.getByRole('button', { name: 'الجملة المرتبطة التالية' });
    await next.click();
    await page.waitForURL(/at=1\.\d+/u);
    await expect.poll(() => painted(page, 'same')).not.toEqual([]);
    expect((await painted(page, 'claim')).length).toBeGreaterThanOrEqual(2);
    await expectAccessible(page);
    if (width === 390) await followOnPhone(opened);
    else await followOnDesk(opened);
    await page.reload();
    await expect.poll(() => painted(page, 'claim')).not.toEqual([]);
  });

  it('a deep link to an article is there before any script, and after a refresh', async () => {
    opened = await openPage({ width, path: 'read/at6x24lsp3', options: { javaScriptEnabled: false } });
    const { page } = opened;
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('كيري: نقترب من التفاهم');
    expect(await page.getByText('وأعرب الجبير عن أمله').isVisible()).toBe(true);
    // The page's own style sheets are there too: a fold is a summary between two dashes, and paragraphs stand apart.
    expect(
      await page
        .locator('main summary')
        .first()
        .evaluate((one) => getComputedStyle(one).display),
    ).toBe('flex');
    await opened.close();
    opened = await openPage({ width, path: 'read/at6x24lsp3?q=الجبير' });
    await settled(opened.page);
    await expect.poll(() => painted(opened.page, 'hit')).toContain('الجبير');
    await opened.page.reload();
    await settled(opened.page);
    expect(await opened.page.getByRole('heading', { level: 1 }).textContent()).toContain(
      'كيري: نقترب من التفاهم',
    );
    await expectAccessible(opened.page);
  });
});

describe.each(WIDTHS)('the margin of a comparison at %i px', (width) => {
  it('has each mark beside the line in which its sentence begins', async () => {
    opened = await openPage({ width, path: COMPARED, allow: SHELL });
    const { page } = opened;
    await settled(page);
    const marks = page.locator('[data-flow] [data-sentence] > button');
    await marks.first().waitFor();
    const away = await marks.evaluateAll((all) =>
      all
        .filter((mark) => mark.getClientRects().length > 0)
        .map((mark) => {
          const words = mark.nextElementSibling?.getClientRects()[0]?.top ?? Infinity;
          return Math.abs(mark.getBoundingClientRect().top - words);
        }),
    );
    expect(away.length).toBeGreaterThan(5);
    expect(Math.max(...away)).toBeLessThan(12);
  });
});

it('a comparison on a desk fits the window, so that no wheel shifts the page', async () => {
  opened = await openPage({ path: COMPARED, allow: SHELL });
  const { page } = opened;
  await settled(page);
  await page.locator('[data-flow]').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
});

it('a link to a sentence opens with the columns level, though fonts come late', async () => {
  opened = await openPage({ path: `${COMPARED}?at=1.3`, allow: SHELL });
  const { page } = opened;
  await settled(page);
  await expect.poll(() => firstLines(page)).toHaveLength(3);
  await expect
    .poll(async () => {
      const lines = await firstLines(page);
      return Math.max(...lines) - Math.min(...lines);
    })
    .toBeLessThanOrEqual(3);
  const ribbon = await page.evaluate(() => {
    const box = document.querySelector('[data-n] > [aria-hidden]')?.getBoundingClientRect();
    return box === undefined ? 0 : box.top;
  });
  expect(Math.abs(ribbon - ((await firstLines(page))[0] ?? 0))).toBeLessThan(8);
});

/** The tops of the chosen sentence and of the first partner in each other column. */
function firstLines(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const tops = new Map<Element, number>();
    for (const range of CSS.highlights.get('claim') ?? []) {
      if (!(range instanceof Range)) continue;
      const column = range.startContainer.parentElement?.closest('[data-flow]');
      const top = range.getClientRects()[0]?.top;
      if (column !== null && column !== undefined && top !== undefined && !tops.has(column))
        tops.set(column, Math.round(top));
    }
    return [...tops.values()];
  });
}

it('on a phone a chosen sentence begins under the switcher, and so does its partner in another account', async () => {
  opened = await openPage({ width: 390, path: `${COMPARED}?at=1.3`, allow: SHELL });
  const { page } = opened;
  await settled(page);
  const switcher = page.getByRole('group', { name: 'الرواية المعروضة' });
  const below = async () => {
    const box = await switcher.boundingBox();
    const [top = 0] = await firstLines(page);
    return top - (box === null ? 0 : box.y + box.height);
  };
  await expect.poll(below).toBeGreaterThanOrEqual(0);
  expect(await below()).toBeLessThan(40);
  await page.getByRole('button', { name: /^الرواية ب/u }).click();
  await expect.poll(below).toBeLessThan(40);
  expect(await below()).toBeGreaterThanOrEqual(0);
});

it('what levelling brings under a pointer at rest is not pointed at', async () => {
  opened = await openPage({ path: COMPARED, allow: SHELL });
  const { page } = opened;
  await settled(page);
  await page.locator('[data-flow="0"] [data-sentence="4"]').click();
  await page.waitForURL(/at=1\.5/u);
  await page.waitForTimeout(500);
  expect(await painted(page, 'hover')).toEqual([]);
  await page.locator('[data-flow="0"] [data-sentence="5"] > span').hover();
  await expect.poll(() => painted(page, 'hover')).not.toEqual([]);
});

describe.each(['light', 'dark', 'sepia', 'contrast'])('printed from the theme %s', (theme) => {
  it('has dark ink on white paper, and the letters of who else tells it', async () => {
    opened = await openPage({ path: `${COMPARED}?at=1.3`, allow: SHELL });
    const { page } = opened;
    await settled(page);
    const letters = page.locator('[data-flow] button [data-w] b');
    await letters.first().waitFor();
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    await page.emulateMedia({ media: 'print' });
    const inks = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return ['--ink', '--muted', '--accent', '--signal', '--w1', '--w2', '--w3', '--w4', '--w5'].map(
        (name) => style.getPropertyValue(name),
      );
    });
    expect(inks.filter((ink) => lightness(ink) >= 90)).toEqual([]);
    expect(await letters.evaluateAll((all) => all.every((one) => one.getClientRects().length > 0))).toBe(
      true,
    );
    const dashes = page.locator('[data-flow] [data-sentence] > button', { hasText: '–' });
    expect(await dashes.evaluateAll((all) => all.some((one) => one.getClientRects().length > 0))).toBe(false);
  });
});

/** The mean of the three channels, 0–255, of a colour such as `#0c3c93` or `#333`. */
function lightness(colour: string): number {
  const digits = colour.slice(1).replace(/^(.)(.)(.)$/u, '$1$1$2$2$3$3');
  const channels = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return channels.reduce((sum, channel) => sum + channel, 0) / 3;
}

/** The partner rises from below, and leads to its own account. */
async function followOnPhone({ page }: Opened): Promise<void> {
  const sheet = page.getByRole('complementary', { name: /^لها نظير في/u });
  await sheet.waitFor();
  await sheet
    .getByRole('button', { name: /^اذهب إليها في/u })
    .first()
    .click();
  await page.waitForURL(/at=[23]\.\d+/u);
  await page.getByRole('complementary', { name: /^لها نظير في أ/u }).waitFor();
}

/** The first lines of the partners stand level; an account without one says that none was found. */
async function followOnDesk({ page }: Opened): Promise<void> {
  await page.waitForTimeout(400);
  const tops = await page.evaluate(() =>
    [...(CSS.highlights.get('claim') ?? [])].flatMap((range) =>
      range instanceof Range ? [Math.round(range.getClientRects()[0]?.top ?? 0)] : [],
    ),
  );
  expect(tops.length).toBeGreaterThanOrEqual(2);
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(3);
  expect(await page.getByRole('complementary', { name: 'لماذا رُبطت؟' }).isVisible()).toBe(true);
  expect(await page.getByText('هنا فقط').count()).toBe(0);
}
