import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Paint } from '../../src/app/ui/Painted.tsx';

/** A phone and a desk. */
export const SIZES = { 390: { width: 390, height: 844 }, 1280: { width: 1280, height: 900 } } as const;
export type Width = keyof typeof SIZES;

export interface Opened {
  readonly page: Page;
  /** Every problem so far but those allowed, as one line each. */
  problems(): readonly string[];
  /** Fails on any request to another origin, error of the console or the page, or breach of the policy. */
  expectClean(): void;
  close(): Promise<void>;
}

export interface Wish {
  readonly width?: Width;
  /** Below the base, without a slash before it. */
  readonly path?: string;
  readonly site?: string;
  readonly options?: BrowserContextOptions;
  /** Problems that the test itself brings about. */
  readonly allow?: RegExp;
}

let connected: Promise<Browser> | undefined;

export async function openPage({
  width = 1280,
  path = '',
  site = inject('siteUrl'),
  options,
  allow,
}: Wish = {}): Promise<Opened> {
  connected ??= chromium.connect(inject('browserEndpoint'));
  const context = await (await connected).newContext({ viewport: SIZES[width], locale: 'ar', ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  const { origin } = new URL(site);
  // Of the context, so that a service worker's requests and another tab's count too.
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:') && !url.startsWith('blob:'))
      problems.push(`request to ${url}`);
  });
  page.on('websocket', (socket) => problems.push(`socket to ${socket.url()}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  await page.goto(site + path, { waitUntil: 'load' });
  const left = () => problems.filter((problem) => !allow?.test(problem));
  return {
    page,
    problems: left,
    expectClean: () => expect(left()).toEqual([]),
    close: () => context.close(),
  };
}

/** Once the page's script has taken over and what it shows has come. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}

/** The words painted for a reason, in the order of the page; empty where nothing is. */
export function painted(page: Page, paint: Paint): Promise<string[]> {
  return page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].flatMap((range) =>
        range instanceof Range ? [range.toString()] : [],
      ),
    paint,
  );
}

/** WCAG 2.2 AA and the best practices. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([]);
}
