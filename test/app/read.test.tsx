import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../documents.ts';
import { renderApp, storeOf } from './render-app.tsx';

const LEAD =
  'أعلنت وزارة الزراعة في المغرب أن موسم الزيتون هذا العام تضرر من الجفاف، وأن الإنتاج تراجع إلى النصف.';
const LAST =
  'وأضاف أن الدعم سيبدأ مع مطلع العام المقبل، وأن اللجان المحلية ستحصي الأضرار في كل إقليم على حدة.';
const { records } = libraryOf({
  'a.txt': `عاجل | أمطار | ثلوج | رياح في الشمال\nالجفاف يضر موسم الزيتون\n${LEAD}\nإحصاء الأضرار في كل إقليم\n${LAST}\nاترك رد\nلن يتم نشر عنوان بريدك الإلكتروني.\nمقالات ذات صلة`,
  'b.txt': `<script>alert(1)</script> & "خبر" آخر عن الزيتون\n${LEAD} ${LAST}`,
});
const [first, second] = records.map(({ article }) => article);

describe('reading', () => {
  it('sets title, paragraphs and subheads, and says what is not known', () => {
    renderApp(`/read/${first?.id}`, storeOf(records));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('الجفاف يضر موسم الزيتون');
    expect(screen.getByText(LEAD)).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'إحصاء الأضرار في كل إقليم' })).toBeVisible();
    const about = screen.getByRole('region', { name: 'عن هذا النص' });
    expect(within(about).getAllByText('غير معروف')).toHaveLength(2);
    expect(about).toHaveTextContent('a.txt');
    expect(document.title).toBe('الجفاف يضر موسم الزيتون · مقابلة');
  });

  it('folds what is not of the story, complete, where it stands', async () => {
    const { user } = renderApp(`/read/${first?.id}`, storeOf(records));
    const fold = screen.getByText('طُويت ثلاثة أسطر ليست من الخبر');
    expect(screen.getByText('اترك رد')).not.toBeVisible();
    await user.click(fold);
    for (const line of ['اترك رد', 'لن يتم نشر عنوان بريدك الإلكتروني.', 'مقالات ذات صلة']) {
      expect(screen.getByText(line)).toBeVisible();
    }
    expect(screen.getByText('طُوي سطر ليس من الخبر')).toBeVisible();
  });

  it('leads to the article before and after', () => {
    renderApp(`/read/${second?.id}`, storeOf(records));
    const nav = screen.getByRole('navigation', { name: 'السابق والتالي' });
    expect(
      within(nav)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual([`/read/${first?.id}`]);
  });

  it('shows a document’s tags as text', () => {
    renderApp(`/read/${second?.id}`, storeOf(records));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '<script>alert(1)</script> & "خبر" آخر عن الزيتون',
    );
    expect(document.querySelector('main script')).toBe(null);
  });

  it('says of an article that is not there how to go on', () => {
    renderApp('/read/nowhere', storeOf(records));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('لا وثيقة بهذا الرابط');
    expect(screen.getByRole('link', { name: 'إلى المكتبة' })).toHaveAttribute('href', '/');
  });
});
