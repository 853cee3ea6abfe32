import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { council } from '../documents.ts';
import { address, openApp } from '../open-app.tsx';

const PATH = '/read/councilddd';
const open = (search = '') => openApp(PATH + search, { records: [council] });
const index = () => screen.getByRole('region', { name: 'فهرس النص' });
const text = () => screen.getByRole('article');
const pointed = () =>
  [...text().querySelectorAll('mark[data-paint="pointed"]')].map((mark) => mark.textContent);
const told = (words: string) => screen.getByText(words).closest('[role="status"]');

/** Opens a group as a reader does, and gives what it holds. */
async function group(user: UserEvent, name: string): Promise<HTMLElement> {
  const heading = within(index()).getByRole('heading', { level: 3, name });
  const details = heading.closest('details');
  if (details === null) throw new Error(name);
  if (!details.open) await user.click(heading);
  return details;
}

/** The place of words in the address. */
const at = (words: string) => {
  const start = council.article.text.indexOf(words);
  return `${start}-${start + words.length}`;
};

describe('the index of a text', () => {
  it('says that a machine made it, and counts each group', () => {
    open();
    expect(within(index()).getByText('استُخرج آليًا من النص، فقد يخطئ وقد يفوته شيء.')).toBeVisible();
    const groups = [...index().querySelectorAll('summary')].map((summary) => summary.textContent);
    expect(groups).toEqual([
      'الاقتباسات والأقوال 5',
      'أشخاص 1',
      'أماكن 1',
      'أرقام 2',
      'تواريخ 2',
      'ما طُوي من الصفحة 4',
    ]);
  });

  it('lists what is said by who says it, and what kind of saying it is', async () => {
    const { user } = open();
    const voices = await group(user, 'الاقتباسات والأقوال');
    const heard = within(voices)
      .getAllByRole('heading', { level: 4 })
      .map((heading) => [
        heading.textContent,
        ...[...(heading.closest('section')?.querySelectorAll('li') ?? [])].map((item) => item.textContent),
      ]);
    expect(heard).toEqual([
      [
        'سامي النجار اقتباس واحد، قول منقول',
        'الجسر آمن للعابرينقال · كلام منقول',
        '«لن نرفع الرسوم على أحد»أكد · اقتباس مباشر · القائل استنتاجًا من السياق',
      ],
      ['مسؤول في المجلس اقتباس واحد', '«أي تأخير»نفى · اقتباس جزئي'],
      ['بلا قائل معروف اقتباس واحد', '«هذا جسر بلا نهر»نفى · اقتباس مباشر'],
      ['ألفاظ بين علامتين', '«جسر الصبر»'],
    ]);
    expect(within(voices).getByText('صفة لا اسم')).toBeVisible();
  });

  it('lists names with their places, spellings, offices and what else they stand for', async () => {
    const { user } = open();
    const people = await group(user, 'أشخاص');
    expect(within(people).getByText('موضعان')).toBeVisible();
    expect(within(people).getByRole('link', { name: 'رئيس البلدية' })).toBeVisible();
    expect(within(people).getByText('جزء من الاسم لا يحمله غيره هنا')).toBeVisible();
    const places = await group(user, 'أماكن');
    expect(within(places).getByRole('link', { name: 'وردت في موضع واحد بمعنى حكومة السهل' })).toBeVisible();
  });

  it('gives figures and days as the text writes them, and says what is inferred', async () => {
    const { user } = open();
    const figures = await group(user, 'أرقام');
    expect(
      within(figures)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['أربعة ملايين دينارمبلغ · تقريبًا · المكان: الضفة', '72 شخصًاعدد']);
    const dates = await group(user, 'تواريخ');
    expect(
      within(dates)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['اليوم الخميس4 آذار/مارس 2021، استنتاجًا', '1 أيار 2020']);
  });
});

describe('a place in the text', () => {
  it('is painted, focused and told when its entry is followed', async () => {
    const { user } = open();
    const voices = await group(user, 'الاقتباسات والأقوال');
    await user.click(within(voices).getByRole('link', { name: '«لن نرفع الرسوم على أحد»' }));
    expect(address()).toBe(`${PATH}?at=${at('لن نرفع الرسوم على أحد')}`);
    expect(pointed()).toEqual(['لن نرفع الرسوم على أحد']);
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^قال رئيس البلدية/u));
    expect(told('الموضع 2 من 2: سامي النجار')).not.toBeNull();
    expect(within(voices).getByRole('link', { current: 'location' })).toHaveTextContent('لن نرفع');
  });

  it('leads to the others of its kind, back to the index, and away', async () => {
    const { user } = open();
    await user.click(within(await group(user, 'أشخاص')).getByRole('link', { name: 'سامي النجار' }));
    const next = screen.getByRole('button', { name: 'الموضع التالي' });
    await user.click(next);
    expect(pointed()).toEqual(['النجار']);
    expect(told('الموضع 2 من 2: سامي النجار')).not.toBeNull();
    expect(next).toHaveFocus();
    await user.click(next);
    expect(pointed()).toEqual(['سامي النجار']);
    await user.click(screen.getByRole('button', { name: 'عُد إلى الفهرس' }));
    expect(within(index()).getByRole('link', { name: 'سامي النجار' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'أزل العلامة' }));
    expect(address()).toBe(PATH);
    expect(pointed()).toEqual([]);
    expect(document.activeElement).toHaveTextContent(/^قال رئيس البلدية/u);
  });

  it('opens the fold that hides it', async () => {
    const { user } = open();
    expect(within(text()).getByText('وسوم: جسر')).not.toBeVisible();
    const folded = await group(user, 'ما طُوي من الصفحة');
    expect(within(folded).getByRole('heading', { level: 4, name: 'نموذج التعليق سطران' })).toBeVisible();
    await user.click(within(folded).getByRole('link', { name: 'وسوم: جسر' }));
    await waitFor(() => expect(within(text()).getByText('وسوم: جسر')).toBeVisible());
    expect(pointed()).toEqual(['وسوم: جسر']);
  });

  it('can be in the title, and keeps what the address already asks', async () => {
    const { user } = open('?q=الجسر');
    await user.click(within(await group(user, 'أماكن')).getByRole('link', { name: 'الوادي' }));
    expect(address()).toBe(`${PATH}?q=الجسر&at=${at('الوادي')}`);
    expect(within(screen.getByRole('heading', { level: 1 })).getByText('الوادي')).toHaveAttribute(
      'data-paint',
      'pointed',
    );
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });

  it.for(['', '5-4', '0-99999', 'x', '-1-3'])('is none for an address that asks for «%s»', (asked) => {
    open(`?at=${asked}`);
    expect(pointed()).toEqual([]);
    expect(screen.queryByRole('button', { name: 'أزل العلامة' })).toBeNull();
  });

  it('is a link to its paragraph where there is no script', async () => {
    const { user } = open();
    for (const name of ['الاقتباسات والأقوال', 'أماكن', 'ما طُوي من الصفحة']) {
      for (const link of within(await group(user, name)).getAllByRole('link')) {
        const [, span = '', anchor = ''] = /at=([\d-]+)#(.+)$/u.exec(link.getAttribute('href') ?? '') ?? [];
        const [start, end] = span.split('-').map(Number);
        expect(document.getElementById(anchor)).toHaveTextContent(council.article.text.slice(start, end));
      }
    }
  });
});
