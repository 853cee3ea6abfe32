import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../src/app/story.ts';
import { slice } from '../../../src/text/span.ts';
import { bridge } from '../documents.ts';
import { address, openApp } from '../open-app.tsx';

const text = () => screen.getByRole('article');

describe('the reading page', () => {
  it('sets the title and every part of the text in its order', () => {
    openApp('/read/bridgeaaaa');
    expect(
      screen.getByRole('heading', { level: 1, name: 'افتتاح جسر الوادي بعد عامين من العمل' }),
    ).toBeVisible();
    expect(within(text()).getByRole('heading', { level: 2, name: 'كلفة المشروع' })).toBeVisible();
    const shown = text().textContent ?? '';
    const order = [
      'افتتح رئيس البلدية الجسر',
      'سامي النجار',
      'الجسر من الضفة',
      'كلفة المشروع',
      'أربعة ملايين',
    ];
    expect(order.map((part) => shown.indexOf(part))).toEqual(
      order.map((part) => shown.indexOf(part)).toSorted((a, b) => a - b),
    );
  });

  it('shows every letter of the source, folded or not', () => {
    const { article } = bridge;
    const pieces = storyOf(article).flatMap((piece) =>
      piece.kind === 'text'
        ? [slice(article.text, piece.span)]
        : piece.lines.map((line) => slice(article.text, line)),
    );
    expect([article.title.text, ...pieces].toSorted()).toEqual(article.text.trimEnd().split('\n').toSorted());
  });

  it('shows the whole line below a title that is only a part of it', () => {
    const { article } = bridge;
    const { title } = article;
    if (title.span === null) throw new Error('a title without a place');
    const part = { start: title.span.start, end: article.text.indexOf(' بعد عامين') };
    const shorter = { ...title, text: slice(article.text, part), span: part };
    openApp('/read/bridgeaaaa', { records: [{ ...bridge, article: { ...article, title: shorter } }] });
    expect(screen.getByRole('heading', { level: 1, name: 'افتتاح جسر الوادي' })).toBeVisible();
    expect(within(text()).getByText('افتتاح جسر الوادي بعد عامين من العمل')).toBeVisible();
  });

  it('folds what is not of the story at its own place, and opens it', async () => {
    const { user } = openApp('/read/bridgeaaaa');
    const folded = within(text()).getByText('اترك تعليقًا');
    expect(folded).not.toBeVisible();
    await user.click(screen.getByText('طُويت ثلاثة أسطر ليست من الخبر'));
    expect(folded).toBeVisible();
    expect(within(text()).getByText('لن يظهر بريدك للقراء')).toBeVisible();
    expect(screen.getByText('طُوي سطر ليس من الخبر')).toBeVisible();
  });

  it('says what is known of the text, and how', () => {
    openApp('/read/openingbbb');
    const about = screen.getByRole('region', { name: 'عن هذا النص' });
    const facts = within(about)
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
    expect(Object.fromEntries(facts)).toMatchObject({
      التاريخ: expect.stringContaining('غير معروف') as string,
      المصدر: expect.stringContaining('غير معروف') as string,
      العنوان: expect.stringContaining('لا عنوان في النص') as string,
      الملف: 'openingbbb.txt',
    });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('عنوان من أول النص');
  });

  it('lists the subheads, and nothing for a text without', () => {
    openApp('/read/bridgeaaaa');
    const outline = screen.getByRole('navigation', { name: 'أقسام النص' });
    const link = within(outline).getByRole('link', { name: 'كلفة المشروع' });
    const target = document.querySelector(link.getAttribute('href') ?? '');
    expect(target).toHaveTextContent('كلفة المشروع');
  });

  it('leads to the neighbours in the order of the library', async () => {
    const { user } = openApp('/read/openingbbb');
    const neighbours = screen.getByRole('navigation', { name: 'السابق والتالي' });
    expect(
      within(neighbours)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['السابقافتتاح جسر الوادي بعد عامين من العمل', 'التاليعبور أول حافلة فوق الوادي']);
    await user.click(within(neighbours).getByRole('link', { name: /التالي/u }));
    expect(address()).toBe('/read/crossingcc');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(document.title).toBe('عبور أول حافلة فوق الوادي · مقابلة');
  });

  it('carries the hits of a search, counts them and steps through them', async () => {
    const { user } = openApp('/read/bridgeaaaa?q=الوادي');
    expect(await screen.findByText('موضعان لبحث «الوادي»')).toBeVisible();
    expect([...text().querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'الوادي',
      'الوادي',
    ]);
    await user.click(screen.getByRole('button', { name: 'الموضع التالي' }));
    await user.click(screen.getByRole('button', { name: 'الموضع التالي' }));
    expect(screen.getByText('2 / موضعان لبحث «الوادي»')).toBeVisible();
    const reached = [...text().querySelectorAll('mark[data-paint="pointed"]')];
    expect(reached.map((mark) => mark.closest('p')?.textContent)).toEqual([
      expect.stringContaining('جسر الوادي صباح الخميس'),
    ]);
    await user.click(screen.getByRole('button', { name: 'أخفِ المواضع' }));
    expect(address()).toBe('/read/bridgeaaaa');
    expect(text().querySelectorAll('mark')).toHaveLength(0);
  });

  it('chooses the text for comparison', async () => {
    const { user } = openApp('/read/bridgeaaaa');
    await user.click(screen.getByRole('checkbox', { name: /قارن/u }));
    expect(screen.getByRole('complementary', { name: 'للمقارنة' })).toBeVisible();
  });

  it('says that there is no such text', () => {
    openApp('/read/nothing');
    expect(screen.getByRole('heading', { level: 1, name: 'لا وثيقة بهذا الرابط' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'إلى المكتبة' })).toBeVisible();
  });
});
