import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { bridge, crossing, opening } from '../documents.ts';
import { address, link, openApp } from '../open-app.tsx';

const accounts = [bridge, opening, crossing];
const links = [
  '1.1~2.1 shown رئيس',
  '1.1~3.1 shown البلدية',
  '2.1~3.1 shown رئيس',
  '1.3~3.2 weak كلفة',
  '1.2~2.2 hidden من',
].map((notation) => link(notation, accounts));

async function openThree(search = '') {
  const { user } = openApp(`/compare/bridgeaaaa/openingbbb/crossingcc${search}`, { links });
  await screen.findByRole('heading', { level: 1, name: 'ثلاث روايات' });
  return user;
}
const account = (siglum: string) =>
  screen.getByRole('region', { name: new RegExp(`^الرواية ${siglum}`, 'u') });
const painted = (siglum: string) =>
  [...account(siglum).querySelectorAll('mark')].map((mark) => mark.textContent).join('');

describe('the comparison', () => {
  it('sets the accounts in the order of the address, each with its letter and source', async () => {
    await openThree();
    expect(screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'))).toEqual([
      'الرواية أ، صحيفة الضفة',
      'الرواية ب، مصدر غير معروف',
      'الرواية ج، إذاعة السهل',
    ]);
  });

  it('tells the accounts of unknown sources apart by their titles where one is in view', async () => {
    await openThree();
    const switcher = screen.getByRole('group', { name: 'الرواية المعروضة' });
    const buttons = within(switcher).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      'أصحيفة الضفة',
      'بدشّن رئيس بلدية الوادي الجسر الجديد أمس…',
      'جإذاعة السهل',
    ]);
    expect(buttons[1]).toHaveAccessibleName(
      'الرواية ب، مصدر غير معروف، دشّن رئيس بلدية الوادي الجسر الجديد أمس…',
    );
  });

  it('explains the sign of a sentence without partner', async () => {
    await openThree();
    expect(screen.getByText('–', { ignore: 'button' }).parentElement).toHaveTextContent('لم نجد له نظيرًا');
  });

  it('says of a title that it was cut from the text', async () => {
    await openThree();
    const title = within(account('ب')).getByRole('heading', { level: 2 });
    expect(title).toHaveTextContent('دشّن رئيس بلدية الوادي الجسر الجديد أمس… عنوان من أول النص');
    expect(within(account('أ')).queryByText('عنوان من أول النص')).toBeNull();
  });

  it('shows beside a sentence who else tells it, and what that word may not mean', async () => {
    await openThree();
    expect(within(account('أ')).getByRole('button', { name: 'لها نظير في ب، ج' })).toBeVisible();
    expect(within(account('ب')).getByRole('button', { name: 'لم نجد له نظيرًا' })).toBeVisible();
    expect(document.body).not.toHaveTextContent('هنا فقط');
    expect(document.body).not.toHaveTextContent('انفرد');
  });

  it('paints the partners of a chosen sentence, and the address holds it', async () => {
    const user = await openThree();
    await user.click(screen.getByText('افتتح رئيس البلدية سامي النجار جسر الوادي صباح الخميس.'));
    expect(address()).toMatch(/at=1\.1$/u);
    expect(painted('ب')).toBe('دشّن رئيس بلدية الوادي الجسر الجديد أمس.');
    expect(painted('ج')).toBe('عبرت أول حافلة جسر الوادي بعد أن افتتحه رئيس البلدية.');
    expect(within(account('أ')).getByRole('button', { pressed: true })).toBeVisible();
  });

  it('paints what the pointer is at in another way, until something is chosen', async () => {
    const user = await openThree();
    const paints = () => [...document.querySelectorAll('mark')].map((mark) => mark.dataset['paint']);
    await user.hover(screen.getByText('وحضر الحفل مئات من السكان.'));
    expect(paints()).toEqual(['hover']);
    await user.click(screen.getByText('افتتح رئيس البلدية سامي النجار جسر الوادي صباح الخميس.'));
    expect(new Set(paints())).toEqual(new Set(['claim', 'same']));
  });

  it('chooses by keyboard, and lets go the same way', async () => {
    const user = await openThree();
    within(account('أ')).getByRole('button', { name: 'لها نظير في ب، ج' }).focus();
    await user.keyboard('{Enter}');
    expect(address()).toMatch(/at=1\.1$/u);
    await user.keyboard('{Enter}');
    expect(address()).not.toMatch(/at=/u);
  });

  it('opens at the sentence of the address, and puts a slip where only some have a partner', async () => {
    await openThree('?at=1.3&weak=1');
    expect(painted('أ')).toBe('بلغت كلفة الجسر أربعة ملايين دينار.');
    expect(within(account('ب')).getByText('لم نجد له نظيرًا')).toBeVisible();
    for (const siglum of ['أ', 'ج'])
      expect(within(account(siglum)).queryByText('لم نجد له نظيرًا')).toBeNull();
  });

  it('says once what it means that no partner was found, and closes', async () => {
    const user = await openThree('?at=2.2');
    expect(painted('ب')).toBe('وحضر الحفل مئات من السكان.');
    const [panel] = screen.getAllByRole('complementary', { name: 'لم نجد له نظيرًا' });
    if (panel === undefined) throw new Error('no panel');
    expect(panel).toHaveTextContent('لا يعني ذلك أن الروايات الأخرى أغفلته');
    expect(within(account('أ')).queryByText('لم نجد له نظيرًا')).toBeNull();
    await user.click(within(panel).getByRole('button', { name: 'أغلق' }));
    expect(address()).not.toMatch(/at=/u);
    expect(document.activeElement).toHaveAccessibleName('لم نجد له نظيرًا');
  });

  it.for(['?at=1.1', '?at=2.2'])('lets go of %s by Escape', async (search) => {
    const user = await openThree(search);
    await user.keyboard('{Escape}');
    expect(address()).not.toMatch(/at=/u);
    expect(document.querySelectorAll('mark')).toHaveLength(0);
  });

  it('leaves Escape to the search box', async () => {
    const user = await openThree('?at=1.1');
    await user.type(screen.getByRole('searchbox'), 'جسر{Escape}');
    expect(address()).toMatch(/at=1\.1/u);
  });

  it('quotes the chosen sentence in the sheet once another account is in view', async () => {
    const user = await openThree('?at=2.2');
    const [, sheet] = screen.getAllByRole('complementary', { name: 'لم نجد له نظيرًا' });
    if (sheet === undefined) throw new Error('no sheet');
    expect(sheet.querySelector('blockquote')).toBeNull();
    const switcher = screen.getByRole('group', { name: 'الرواية المعروضة' });
    await user.click(within(switcher).getByRole('button', { name: /^الرواية أ/u }));
    expect(sheet.querySelector('blockquote')).toHaveTextContent('وحضر الحفل مئات من السكان.');
    await user.click(within(sheet).getByRole('button', { name: 'اذهب إليها في ب' }));
    expect(within(switcher).getByRole('button', { name: /^الرواية ب/u, pressed: true })).toBeVisible();
    expect(address()).toMatch(/at=2\.2/u);
  });

  it.for(['9.1', '1.99', '0.1', 'x', '1'])('ignores a place that is none: %s', async (at) => {
    await openThree(`?at=${at}`);
    expect(document.querySelectorAll('mark')).toHaveLength(0);
  });

  it('says which words a link rests on, and that a machine made it', async () => {
    await openThree('?at=1.1');
    const why = screen.getByRole('complementary', { name: 'لماذا رُبطت؟' });
    expect(why).toHaveTextContent('ربط آلي');
    expect(
      within(why)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([expect.stringContaining('رئيس'), expect.stringContaining('البلدية')]);
  });

  it('steps through the linked sentences', async () => {
    const user = await openThree();
    expect(screen.getByText('جملة واحدة لها نظير')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'الجملة المرتبطة التالية' }));
    expect(screen.getByText('الجملة 1 من 1')).toBeVisible();
    expect(address()).toMatch(/at=1\.1$/u);
  });

  it('calls the steps by one name, on the desk and in the sheet of a phone', async () => {
    await openThree('?at=1.1');
    const sheet = screen.getByRole('complementary', { name: 'لها نظير في ب، ج' });
    for (const name of ['الجملة المرتبطة السابقة', 'الجملة المرتبطة التالية']) {
      expect(screen.getAllByRole('button', { name })).toHaveLength(2);
      expect(within(sheet).getByRole('button', { name })).toBeVisible();
    }
  });

  it('lists the partners in the order of the accounts, not of the scores', async () => {
    const weakFirst = ['1.1~3.1 shown البلدية', '1.1~2.1 shown رئيس'].map((one) => link(one, accounts));
    openApp('/compare/bridgeaaaa/openingbbb/crossingcc?at=1.1', { links: weakFirst });
    const why = await screen.findByRole('complementary', { name: 'لماذا رُبطت؟' });
    const rows = within(why).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual(['أبرئيس', 'أجالبلدية']);
    const sheet = screen.getByRole('complementary', { name: 'لها نظير في ب، ج' });
    expect([...sheet.querySelectorAll('blockquote')].map(({ textContent }) => textContent)).toEqual([
      'دشّن رئيس بلدية الوادي الجسر الجديد أمس.',
      'عبرت أول حافلة جسر الوادي بعد أن افتتحه رئيس البلدية.',
    ]);
  });

  it('knows the step from a partner as from the sentence itself', async () => {
    await openThree('?at=2.1');
    expect(screen.getByText('الجملة 1 من 1')).toBeVisible();
  });

  it('shows the weaker links on request, named as such, and hidden ones never', async () => {
    const user = await openThree();
    await user.click(screen.getByRole('checkbox', { name: 'أظهر الروابط الأضعف' }));
    expect(address()).toMatch(/weak=1/u);
    expect(
      within(account('أ')).getByRole('button', { name: 'قد يكون الخبر نفسه: لها نظير في ج' }),
    ).toBeVisible();
    expect(within(account('أ')).getAllByRole('button', { name: 'لم نجد له نظيرًا' })).toHaveLength(1);
  });

  it('shows the partners in the sheet of a phone, each with the way to its place', async () => {
    const user = await openThree('?at=1.1');
    const sheet = screen.getByRole('complementary', { name: 'لها نظير في ب، ج' });
    const [partner] = sheet.querySelectorAll('blockquote');
    expect(partner).toHaveTextContent('دشّن رئيس بلدية الوادي الجسر الجديد أمس.');
    expect(partner?.querySelector('mark')).toHaveTextContent(/^رئيس$/u);
    await user.click(within(sheet).getByRole('button', { name: 'اذهب إليها في ب' }));
    expect(address()).toMatch(/at=2\.1$/u);
    expect(screen.getByRole('button', { name: /^الرواية ب/u, pressed: true })).toBeVisible();
  });

  it('folds what is not of the story', async () => {
    await openThree();
    expect(within(account('أ')).getByText('طُويت ثلاثة أسطر ليست من الخبر')).toBeVisible();
  });
});

describe('an address that cannot be compared', () => {
  it.for([
    ['no document', '/compare', 'المقابلة بين وثيقتين أو أكثر'],
    ['one document twice', '/compare/bridgeaaaa/bridgeaaaa', 'المقابلة بين وثيقتين أو أكثر'],
    ['six documents', '/compare/a/b/c/d/e/f', 'خمس وثائق على الأكثر'],
    ['a document that is not there', '/compare/bridgeaaaa/nothing', 'في الرابط وثيقة غير موجودة'],
  ])('says so, with a way out: %s', async ([, path = '', title = '']) => {
    openApp(path);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(screen.getByRole('link', { name: 'إلى المكتبة' })).toBeVisible();
    await expect.poll(() => document.title).toBe(`${title} · مقابلة`);
  });

  it('names the one that is missing', async () => {
    openApp('/compare/bridgeaaaa/nothing');
    expect(await screen.findByText(/nothing/u)).toBeVisible();
  });

  it('says that the engine fell, and tries again', async () => {
    const { user } = openApp('/compare/bridgeaaaa/openingbbb', { engineFalls: 1 });
    await user.click(await screen.findByRole('button', { name: 'أعد المحاولة' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'روايتان' })).toBeVisible();
  });
});
