import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { LoadError } from '../../../src/app/data/loaded.ts';
import { bridge } from '../documents.ts';
import { address, openApp } from '../open-app.tsx';

const tick = (title: RegExp) => screen.getByRole('checkbox', { name: title });
const tray = () => screen.getByRole('complementary', { name: 'للمقارنة' });
const titlesInTray = () =>
  within(tray())
    .getAllByRole('listitem')
    .map((item) => item.querySelector('bdi')?.textContent);

describe('the library', () => {
  it('counts its documents and says where the source is known', () => {
    openApp('/');
    expect(screen.getByRole('heading', { level: 1, name: 'ست وثائق' })).toBeVisible();
    expect(screen.getByText('المصدر معروف في وثيقتين')).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'كل الوثائق' })).toBeVisible();
  });

  it('says of each document what is known and what is not', () => {
    openApp('/');
    const known = screen
      .getByRole('link', { name: 'افتتاح جسر الوادي بعد عامين من العمل' })
      .closest('article');
    expect(known).toHaveTextContent('صحيفة الضفة');
    expect(known).toHaveTextContent('4 آذار/مارس 2021');
    expect(known).toHaveTextContent('افتتح رئيس البلدية سامي النجار');
    const unknown = screen.getByRole('link', { name: /^دشّن/u }).closest('article');
    expect(unknown).toHaveTextContent('مصدر غير معروف');
    expect(unknown).toHaveTextContent('التاريخ غير معروف');
    expect(unknown).toHaveTextContent('عنوان من أول النص');
  });

  it('chooses documents in order, lets them go, and leads to their comparison', async () => {
    const { user } = openApp('/');
    expect(screen.queryByRole('complementary')).toBeNull();
    await user.click(tick(/عبور أول حافلة/u));
    expect(within(tray()).getByText('اختر واحدة أخرى')).toBeVisible();
    await user.click(tick(/افتتاح جسر/u));
    expect(titlesInTray()).toEqual(['عبور أول حافلة فوق الوادي', 'افتتاح جسر الوادي بعد عامين من العمل']);
    await user.click(tick(/زيتون/u));
    await user.click(screen.getByRole('button', { name: 'أزل الرواية ج من المقارنة' }));
    await user.click(screen.getByRole('link', { name: 'قارن الروايتين' }));
    expect(address()).toBe('/compare/crossingcc/bridgeaaaa');
  });

  it('takes five and no more', async () => {
    const { user } = openApp('/');
    for (const box of screen.getAllByRole('checkbox').slice(0, 5)) await user.click(box);
    expect(screen.getByRole('link', { name: 'قارن الروايات الخمس' })).toBeVisible();
    expect(screen.getAllByRole('checkbox')[5]).toBeDisabled();
    expect(screen.getByText('اختيرت 5 وثائق للمقارنة')).toBeInTheDocument();
  });

  it('remembers what was chosen, and does without a memory', async () => {
    sessionStorage.setItem('chosen', JSON.stringify([bridge.article.id, 'gone']));
    openApp('/');
    expect(titlesInTray()[0]).toBe('افتتاح جسر الوادي بعد عامين من العمل');
  });

  it('chooses even where storage is denied', async () => {
    const denied = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied');
    });
    const { user } = openApp('/');
    await user.click(tick(/زيتون/u));
    expect(titlesInTray()[0]).toBe('خبر عن زيتون');
    denied.mockRestore();
  });

  it('says that it is empty', () => {
    openApp('/', { records: [] });
    expect(screen.getByRole('heading', { level: 1, name: 'لا وثائق في هذه المكتبة' })).toBeVisible();
  });

  it('says what failed, and tries again', async () => {
    let isDown = true;
    const { user } = openApp('/', {
      alter: (store) => ({
        peekCatalogue: () => null,
        loadCatalogue: () => (isDown ? Promise.reject(new LoadError('unreachable')) : store.loadCatalogue()),
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('تعذّر الوصول إلى الملفات');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'أعد المحاولة' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'ست وثائق' })).toBeVisible();
  });
});
