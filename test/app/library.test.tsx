import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../documents.ts';
import { renderApp, storeOf } from './render-app.tsx';

const TEXT = 'أعلنت وزارة الزراعة أن موسم الزيتون تضرر من الجفاف، وأن الإنتاج تراجع إلى النصف في العام';
const { records } = libraryOf(
  Object.fromEntries(
    ['أول', 'ثان', 'ثالث', 'رابع', 'خامس', 'سادس'].map((name, place) => [
      `${place}.txt`,
      `موسم الزيتون ${name} في الجفاف\n${TEXT} ${name}.`,
    ]),
  ),
  'file,source,published\n1.txt,جريدة السهل,2019-03-05\n',
);

const cards = () => screen.getAllByRole('article');

describe('the library', () => {
  it('shows each document with what is known of it, and what is not', () => {
    renderApp('/', storeOf(records));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('ست وثائق');
    expect(cards()).toHaveLength(6);
    const [first, second] = cards();
    expect(first).toHaveTextContent('مصدر غير معروف');
    expect(first).toHaveTextContent('التاريخ غير معروف');
    expect(second).toHaveTextContent('جريدة السهل');
    expect(second).toHaveTextContent('5 آذار/مارس 2019');
    expect(within(second as HTMLElement).getByRole('link')).toHaveTextContent('موسم الزيتون ثان في الجفاف');
  });

  it('marks a title that was derived', () => {
    const { records: untitled } = libraryOf({ 'a.txt': `${TEXT}.` });
    renderApp('/', storeOf(untitled));
    expect(cards()[0]).toHaveTextContent('عنوان من أول النص');
  });

  it('chooses two to five to compare, in the order of choosing', async () => {
    const { user } = renderApp('/', storeOf(records));
    const ticks = screen.getAllByRole('checkbox');
    await user.click(ticks[2] as HTMLElement);
    const tray = screen.getByRole('complementary', { name: 'للمقارنة' });
    expect(tray).toHaveTextContent('اختر واحدة أخرى');
    await user.click(ticks[0] as HTMLElement);
    expect(within(tray).getByRole('link', { name: 'قارن الروايتين' })).toHaveAttribute(
      'href',
      `/compare/${records[2]?.article.id}/${records[0]?.article.id}`,
    );
    for (const place of [1, 3, 4]) await user.click(ticks[place] as HTMLElement);
    expect(within(tray).getByRole('link')).toHaveTextContent('قارن الروايات الخمس');
    expect(ticks[5]).toBeDisabled();
    await user.click(within(tray).getByRole('button', { name: 'أزل الرواية أ من المقارنة' }));
    expect(ticks[5]).toBeEnabled();
    expect(ticks[2]).not.toBeChecked();
  });

  it('that is empty says so', () => {
    renderApp('/', storeOf([]));
    expect(screen.getByRole('heading', { name: 'لا وثائق في هذه المكتبة' })).toBeVisible();
  });

  it('leads from an unknown address back to itself', async () => {
    const { user } = renderApp('/no/such/page', storeOf(records));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('لا صفحة بهذا الرابط');
    await user.click(screen.getByRole('link', { name: 'إلى المكتبة' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('ست وثائق');
  });
});
