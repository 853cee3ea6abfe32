import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { council } from '../documents.ts';
import { address } from '../open-app.tsx';
import { COUNCIL_PATH, openCouncil, openGroup, textIndex } from './open-council.ts';

const text = () => screen.getByRole('article');
const pointed = () =>
  [...text().querySelectorAll('mark[data-paint="pointed"]')].map((mark) => mark.textContent);
const told = (words: string) => screen.getByText(words).closest('[role="status"]');

/** The place of words in the address. */
const at = (words: string) => {
  const start = council.article.text.indexOf(words);
  return `${start}-${start + words.length}`;
};

describe('a place in the text', () => {
  it('is painted, focused and told when its entry is followed', async () => {
    const { user } = openCouncil();
    const voices = await openGroup(user, 'الاقتباسات والأقوال');
    await user.click(within(voices).getByRole('link', { name: '«لن نرفع الرسوم على أحد»' }));
    expect(address()).toBe(`${COUNCIL_PATH}?at=${at('لن نرفع الرسوم على أحد')}`);
    expect(pointed()).toEqual(['لن نرفع الرسوم على أحد']);
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^قال رئيس البلدية/u));
    expect(told('الموضع 2 من 2: سامي النجار')).not.toBeNull();
    expect(within(voices).getByRole('link', { current: 'location' })).toHaveTextContent('لن نرفع');
  });

  it('leads to the others of its kind, back to the index, and away', async () => {
    const { user } = openCouncil();
    await user.click(within(await openGroup(user, 'أشخاص')).getByRole('link', { name: 'سامي النجار' }));
    const next = screen.getByRole('button', { name: 'الموضع التالي' });
    await user.click(next);
    expect(pointed()).toEqual(['النجار']);
    expect(told('الموضع 2 من 2: سامي النجار')).not.toBeNull();
    expect(next).toHaveFocus();
    await user.click(next);
    expect(pointed()).toEqual(['سامي النجار']);
    await user.click(screen.getByRole('button', { name: 'عُد إلى الفهرس' }));
    expect(within(textIndex()).getByRole('link', { name: 'سامي النجار' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'أزل العلامة' }));
    expect(address()).toBe(COUNCIL_PATH);
    expect(pointed()).toEqual([]);
    expect(document.activeElement).toHaveTextContent(/^قال رئيس البلدية/u);
  });

  it('goes on by keys: from the words to the next place, and away by Escape', async () => {
    const { user } = openCouncil();
    const voices = await openGroup(user, 'الاقتباسات والأقوال');
    await user.click(within(voices).getByRole('link', { name: '«لن نرفع الرسوم على أحد»' }));
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^قال رئيس البلدية/u));
    await user.keyboard('{Tab}');
    expect(screen.getByRole('button', { name: 'الموضع التالي' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(address()).toBe(COUNCIL_PATH);
    expect(pointed()).toEqual([]);
  });

  it('opens the fold that hides it', async () => {
    const { user } = openCouncil();
    expect(within(text()).getByText('وسوم: جسر')).not.toBeVisible();
    const folded = await openGroup(user, 'ما طُوي من الصفحة');
    expect(within(folded).getByRole('heading', { level: 4, name: 'نموذج التعليق سطران' })).toBeVisible();
    await user.click(within(folded).getByRole('link', { name: 'وسوم: جسر' }));
    await waitFor(() => expect(within(text()).getByText('وسوم: جسر')).toBeVisible());
    expect(pointed()).toEqual(['وسوم: جسر']);
  });

  it('can be in the title, and keeps what the address already asks', async () => {
    const { user } = openCouncil('?q=الجسر');
    await user.click(within(await openGroup(user, 'أماكن')).getByRole('link', { name: 'الوادي' }));
    expect(address()).toBe(`${COUNCIL_PATH}?q=الجسر&at=${at('الوادي')}`);
    expect(within(screen.getByRole('heading', { level: 1 })).getByText('الوادي')).toHaveAttribute(
      'data-paint',
      'pointed',
    );
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });

  it('may run over two paragraphs', () => {
    const start = council.article.text.indexOf('جسر الصبر');
    const end = council.article.text.indexOf(' على أحد', start);
    openCouncil(`?at=${start}-${end}`);
    expect(pointed()).toEqual([expect.stringMatching(/^جسر الصبر/u), 'لن نرفع الرسوم']);
  });

  it.for(['', '5-4', '0-99999', 'x', '-1-3'])('is none for an address that asks for «%s»', (asked) => {
    openCouncil(`?at=${asked}`);
    expect(pointed()).toEqual([]);
    expect(screen.queryByRole('button', { name: 'أزل العلامة' })).toBeNull();
  });

  it('is a link to its paragraph where there is no script', async () => {
    const { user } = openCouncil();
    for (const name of ['الاقتباسات والأقوال', 'أماكن', 'ما طُوي من الصفحة']) {
      for (const link of within(await openGroup(user, name)).getAllByRole('link')) {
        const [, span = '', anchor = ''] = /at=([\d-]+)#(.+)$/u.exec(link.getAttribute('href') ?? '') ?? [];
        const [start, end] = span.split('-').map(Number);
        expect(document.getElementById(anchor)).toHaveTextContent(council.article.text.slice(start, end));
      }
    }
  });
});
