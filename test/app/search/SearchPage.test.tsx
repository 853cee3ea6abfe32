import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../documents.ts';
import { address, openApp } from '../open-app.tsx';

const box = () => screen.getByRole('searchbox', { name: 'بحث' });
const results = async () =>
  within(await screen.findByRole('list', { name: 'النتائج' })).getAllByRole('article');

describe('search', () => {
  it('finds as one types, and the address follows', async () => {
    const { user } = openApp('/search');
    expect(screen.getByRole('heading', { name: 'عمّ تبحث؟' })).toBeVisible();
    await user.type(box(), 'جسر');
    expect(await results()).toHaveLength(3);
    await waitFor(() => expect(address()).toBe('/search?q=جسر'));
    expect(screen.getByText('3 وثائق')).toBeVisible();
  });

  it('shows ten results, and ten more on request', async () => {
    const texts = Array.from({ length: 13 }, (_, at) => [
      `${at}.txt`,
      `حديقة رقم ${at}\nافتتحت البلدية حديقة في الحي ${at}.`,
    ]);
    const { user } = openApp('/search?q=حديقة', { records: libraryOf(Object.fromEntries(texts)).records });
    expect(await results()).toHaveLength(10);
    await user.click(screen.getByRole('button', { name: 'أظهر نتائج أخرى' }));
    await waitFor(async () => expect(await results()).toHaveLength(13));
    expect(screen.queryByRole('button', { name: 'أظهر نتائج أخرى' })).toBeNull();
  });

  it('paints whole words in the original text', async () => {
    openApp('/search?q=الوادي');
    const [first] = await results();
    const passage = first?.querySelector('blockquote');
    expect(passage).toHaveTextContent('عبرت أول حافلة جسر الوادي بعد أن افتتحه رئيس البلدية.');
    expect([...(passage?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
      'الوادي',
    ]);
  });

  it('goes through the results by arrows and opens one by Enter, with its hits', async () => {
    const { user } = openApp('/search?q=الوادي');
    const [, second] = await results();
    await user.click(box());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(box()).toHaveAttribute('aria-activedescendant', second?.closest('li')?.id);
    await user.keyboard('{Enter}');
    expect(address()).toBe('/read/openingbbb?q=الوادي');
    expect(await screen.findByText(/لبحث «الوادي»/u)).toBeVisible();
  });

  it('holds every letter at once, also in the middle of a word', async () => {
    const { user } = openApp('/search?q=الوادي');
    await user.type(box(), ' جسر', { initialSelectionStart: 0, initialSelectionEnd: 0 });
    expect(box()).toHaveValue(' جسرالوادي');
    expect((box() as HTMLInputElement).selectionStart).toBe(4);
  });

  it('keeps an Enter that is quicker than the results', async () => {
    const { user } = openApp('/search');
    await user.type(box(), 'حافلة{Enter}');
    const [first] = await results();
    await waitFor(() => expect(box()).toHaveAttribute('aria-activedescendant', first?.closest('li')?.id));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/read/crossingcc?q=حافلة'));
  });

  it('opens nothing that was not reached', async () => {
    const { user } = openApp('/search?q=الوادي');
    await results();
    await user.click(box());
    await user.keyboard('{Enter}');
    expect(address()).toBe('/search?q=الوادي');
    expect(box()).toHaveFocus();
  });

  it('goes round: up from the box reaches the last', async () => {
    const { user } = openApp('/search?q=الوادي');
    const last = (await results()).at(-1);
    await user.click(box());
    await user.keyboard('{ArrowUp}');
    expect(box()).toHaveAttribute('aria-activedescendant', last?.closest('li')?.id);
  });

  it('says how it read the query, and reads it by the letter on request', async () => {
    const { user } = openApp('/search?q=جسر');
    expect((await screen.findByText('قُرئ البحث:')).parentElement).toHaveTextContent('جسر: جسر، الجسر');
    await user.click(screen.getByRole('button', { name: 'ابحث بالحرف كما كتبتُ' }));
    expect(address()).toBe('/search?q=جسر&how=literal');
    expect((await screen.findByText('قُرئ البحث:')).parentElement).not.toHaveTextContent('الجسر');
  });

  it('has a way out where nothing is found', async () => {
    const { user } = openApp('/search?q=ديناصور');
    expect(await screen.findByRole('heading', { name: 'لا نتيجة' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'إلى المكتبة' }));
    expect(address()).toBe('/');
  });

  it('says that the engine fell, and tries again', async () => {
    const { user } = openApp('/search?q=جسر', { engineFalls: 1 });
    expect(await screen.findByRole('alert')).toHaveTextContent('توقّف البحث والمقابلة');
    await user.click(screen.getByRole('button', { name: 'أعد المحاولة' }));
    expect(await results()).toHaveLength(3);
  });

  it('chooses results for comparison', async () => {
    const { user } = openApp('/search?q=جسر');
    await results();
    for (const tick of screen.getAllByRole('checkbox')) await user.click(tick);
    expect(screen.getByRole('link', { name: 'قارن الروايات الثلاث' })).toBeVisible();
  });
});

describe('the search box', () => {
  it.for([
    ['/', '/'],
    ['an Arabic letter on the same key', '[Slash]'],
  ])('is reached by %s', async ([, key = '']) => {
    const { user } = openApp('/read/bridgeaaaa');
    await user.keyboard(key);
    expect(box()).toHaveFocus();
    expect(box()).toHaveValue('');
    await user.keyboard('1/2');
    expect(box()).toHaveValue('1/2');
  });

  it('leads from any page to the results', async () => {
    const { user } = openApp('/method');
    await user.type(box(), 'حافلة{Enter}');
    expect(address()).toBe('/search?q=حافلة');
    expect(await results()).toHaveLength(1);
  });

  it('is emptied by its own cross, and keeps the focus', async () => {
    const { user } = openApp('/search?q=جسر');
    await user.click(screen.getByRole('button', { name: 'امسح البحث' }));
    expect(box()).toHaveValue('');
    expect(box()).toHaveFocus();
    await waitFor(() => expect(address()).toBe('/search'));
  });
});
