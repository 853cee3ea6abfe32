import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { BrowserRouter } from 'react-router';
import { App } from '../../src/app/App.tsx';
import { LibraryProvider } from '../../src/app/data/library-context.tsx';
import { fullStore } from '../../src/app/data/library-store.ts';
import { render as renderPage } from '../../src/app/entry-server.tsx';
import { pageOf } from '../../src/app/pages.ts';
import { catalogueEntry } from '../../src/corpus/catalogue.ts';
import { records } from './documents.ts';
import { giveEngine } from './in-process-engine.ts';
import { openApp, PAGES } from './open-app.tsx';

const entries = records.map(({ article }) => catalogueEntry(article, 0));
const store = fullStore('/', entries, records);
giveEngine(store, { records, links: undefined, falls: 0 });

describe('every page', () => {
  it.for([
    ['/', 'library'],
    ['/search', 'search'],
    ['/read/abc', 'read'],
    ['/compare/a/b', 'compare'],
    ['/compare', 'compare'],
    ['/method', 'method'],
    ['/read', 'notFound'],
    ['/a/b/c', 'notFound'],
  ] as const)('is known by its address: %s', ([path, name]) => {
    expect(pageOf(path)).toBe(name);
  });

  it('has a bar, a main part and a way past the bar', () => {
    openApp('/method');
    expect(screen.getByRole('banner')).toBeVisible();
    expect(screen.getByRole('main')).toHaveAttribute('id', 'main');
    expect(screen.getByRole('link', { name: 'إلى المحتوى' })).toHaveAttribute('href', '#main');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('says that an address leads nowhere, with a way out', () => {
    openApp('/nowhere');
    expect(screen.getByRole('heading', { level: 1, name: 'لا صفحة بهذا الرابط' })).toBeVisible();
    expect(within(screen.getByRole('main')).getByRole('link', { name: 'إلى المكتبة' })).toBeVisible();
  });

  it.for([
    ['ليل', 'theme', 'dark'],
    ['ورق', 'theme', 'sepia'],
    ['كبير', 'size', 'large'],
  ])('takes the look that is chosen: %s', async ([name = '', key = '', value]) => {
    const { user } = openApp('/');
    await user.click(screen.getByRole('radio', { name, hidden: true }));
    expect(document.documentElement.dataset[key]).toBe(value);
    expect(localStorage.getItem(key)).toBe(value);
  });
});

describe('a prerendered page', () => {
  it.for(['/', '/method', '/read/bridgeaaaa', '/read/openingbbb'])('passes the policy: %s', (path) => {
    const { html, title } = renderPage(path, store, '/');
    expect(html).not.toMatch(/\sstyle=|<script|<template|<style/u);
    expect(html.match(/<h1/gu)).toHaveLength(1);
    expect(title).toMatch(/ · مقابلة$/u);
  });

  it('carries the base in its links', () => {
    expect(renderPage('/', store, '/repo/').html).toContain('href="/repo/read/bridgeaaaa"');
  });

  it.for(['/', '/read/bridgeaaaa'])('is taken over as it stands: %s', (path) => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    sessionStorage.setItem('chosen', JSON.stringify(['bridgeaaaa']));
    document.documentElement.dataset['theme'] = 'dark';
    history.replaceState(null, '', path);
    const container = document.createElement('div');
    container.innerHTML = renderPage(path, store, '/').html;
    document.body.append(container);
    const onRecoverableError = vi.fn<(error: unknown) => void>();
    const app = (
      <BrowserRouter>
        <LibraryProvider store={store}>
          <App pages={PAGES} />
        </LibraryProvider>
      </BrowserRouter>
    );
    render(app, { container, hydrate: true, onRecoverableError });
    expect(complaints).not.toHaveBeenCalled();
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(within(container).getByRole('complementary', { name: 'للمقارنة' })).toBeVisible();
    complaints.mockRestore();
  });
});
