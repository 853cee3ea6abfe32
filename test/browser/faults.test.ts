import type { Page, Route } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Opened, openPage, settled } from './harness.ts';

const ANY = /status of|Failed to load|net::/u;
const BODIES = /\/data\/articles-/u;

let opened: Opened;
afterEach(async () => {
  opened.expectClean();
  await opened.close();
});

/** Opens the library, then spoils what comes next. */
async function openWith(
  pattern: RegExp,
  spoil: (route: Route, attempt: number) => Promise<void>,
): Promise<Page> {
  opened = await openPage({ path: 'method', allow: ANY });
  await settled(opened.page);
  let attempt = 0;
  await opened.page.route(pattern, (route) => {
    attempt += 1;
    return spoil(route, attempt);
  });
  return opened.page;
}

async function openArticle(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'المكتبة', exact: true }).first().click();
  await page.getByRole('link', { name: /^كيري: نقترب/u }).click();
}

describe('when a file of the site', () => {
  it.each([
    ['is gone', 'تعذّر الوصول إلى الملفات', (route: Route) => route.fulfill({ status: 404, body: 'gone' })],
    [
      'is a page of the host instead',
      'وصل ملف ناقص أو تالف',
      (route: Route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>' }),
    ],
    [
      'comes cut short',
      'وصل ملف ناقص أو تالف',
      async (route: Route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.body()).subarray(0, 500) });
      },
    ],
    [
      'has one bit turned',
      'وصل ملف ناقص أو تالف',
      async (route: Route) => {
        const response = await route.fetch();
        const body = Buffer.from(await response.body());
        body[900] = (body[900] ?? 0) ^ 1;
        await route.fulfill({ response, body });
      },
    ],
    ['cannot be reached', 'تعذّر الوصول إلى الملفات', (route: Route) => route.abort('internetdisconnected')],
  ])(
    '%s, the page says so in Arabic, and trying again helps once it is back',
    async (_name, title, spoil) => {
      const page = await openWith(BODIES, spoil);
      await openArticle(page);
      await page.getByRole('alert').getByRole('heading', { name: title }).waitFor();
      await page.unroute(BODIES);
      await page.getByRole('button', { name: 'أعد المحاولة' }).click();
      await page.getByRole('heading', { level: 1, name: /^كيري: نقترب/u }).waitFor();
    },
  );

  it('fails once, it is asked for again without a word', async () => {
    const page = await openWith(BODIES, (route, attempt) =>
      attempt === 1 ? route.fulfill({ status: 500, body: 'busy' }) : route.continue(),
    );
    await openArticle(page);
    await page.getByRole('heading', { level: 1, name: /^كيري: نقترب/u }).waitFor();
  });
});

it('a manifest of a later version asks for a reload', async () => {
  opened = await openPage({ path: 'search', allow: ANY });
  const { page } = opened;
  await settled(page);
  await page.route(/manifest\.json/u, (route) => route.fulfill({ json: { version: 99 } }));
  await page.reload();
  await page.getByRole('searchbox').fill('الهدنة');
  await page.getByRole('heading', { name: 'للموقع إصدار أحدث' }).waitFor();
});

it('a search of five thousand letters, of operators or of a broken address harms nothing', async () => {
  opened = await openPage({ path: 'search?q=%E0%A4' });
  const { page } = opened;
  await settled(page);
  for (const query of ['ا'.repeat(5000), `${'| '.repeat(200)}="`, '(ا+)+$', '<img src=x onerror=alert(1)>']) {
    await page.goto(`${new URL('search', page.url()).href}?q=${encodeURIComponent(query)}`);
    await page.getByRole('status').first().waitFor({ state: 'attached' });
  }
  await page.getByRole('searchbox').fill('الهدنة');
  await expect
    .poll(() => page.getByRole('list', { name: 'النتائج' }).getByRole('listitem').count())
    .toBeGreaterThan(0);
});
