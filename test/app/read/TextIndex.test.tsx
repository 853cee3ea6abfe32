import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openCouncil, openGroup, textIndex } from './open-council.ts';

describe('the index of a text', () => {
  it('says that a machine made it, and counts each group', () => {
    openCouncil();
    expect(within(textIndex()).getByText('استُخرج آليًا من النص، فقد يخطئ وقد يفوته شيء.')).toBeVisible();
    const groups = [...textIndex().querySelectorAll('summary')].map((summary) => summary.textContent);
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
    const { user } = openCouncil();
    const voices = await openGroup(user, 'الاقتباسات والأقوال');
    const heard = within(voices)
      .getAllByRole('heading', { level: 4 })
      .map((heading) => [
        heading.textContent,
        ...[...(heading.closest('section')?.querySelectorAll('li') ?? [])].map((item) => item.textContent),
      ]);
    expect(heard).toEqual([
      [
        'سامي النجار اقتباس واحد، قول منقول',
        'إن الجسر آمن للعابرينقال · كلام منقول',
        '«لن نرفع الرسوم على أحد»أكد · اقتباس مباشر · القائل استنتاجًا من السياق',
      ],
      ['مسؤول في المجلس اقتباس واحد', '«أي تأخير»نفى · اقتباس جزئي'],
      ['بلا قائل معروف اقتباس واحد', '«هذا جسر بلا نهر»نفى · اقتباس مباشر'],
      ['ألفاظ بين علامتين', '«جسر الصبر»'],
    ]);
    expect(within(voices).getByText('صفة لا اسم')).toBeVisible();
  });

  it('lists names with their places, spellings, offices and what else they stand for', async () => {
    const { user } = openCouncil();
    const people = await openGroup(user, 'أشخاص');
    expect(within(people).getByText('موضعان')).toBeVisible();
    expect(within(people).getByRole('link', { name: 'رئيس البلدية' })).toBeVisible();
    expect(within(people).getByText('جزء من الاسم لا يحمله غيره هنا')).toBeVisible();
    const places = await openGroup(user, 'أماكن');
    expect(within(places).getByRole('link', { name: 'وردت في موضع واحد بمعنى حكومة السهل' })).toBeVisible();
  });

  it('gives figures and days as the text writes them, and says what is inferred', async () => {
    const { user } = openCouncil();
    const figures = await openGroup(user, 'أرقام');
    expect(
      within(figures)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['أربعة ملايين دينارمبلغ · تقريبًا · المكان: الضفة', '72 شخصًاعدد']);
    const dates = await openGroup(user, 'تواريخ');
    expect(
      within(dates)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['اليوم الخميس4 آذار/مارس 2021، استنتاجًا', '1 أيار 2020']);
  });
});
