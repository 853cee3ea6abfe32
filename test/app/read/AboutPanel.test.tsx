import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { PublishedBasis } from '../../../src/article/dates/published.ts';
import type { SourceBasis } from '../../../src/article/source.ts';
import { council } from '../documents.ts';
import { openApp } from '../open-app.tsx';

function open(path: string, change: Partial<Article> = {}): void {
  openApp(path, { records: [{ ...council, article: { ...council.article, ...change } }] });
}

const fact = (name: string) =>
  screen.getAllByRole('term').find((term) => term.textContent === name)?.nextElementSibling;

const { published, source, title } = council.article;
const dated = (basis: PublishedBasis) => (published === null ? null : { ...published, basis });
const from = (basis: SourceBasis) => (source === null ? null : { ...source, basis });

describe('what is known of a text', () => {
  it.for<[PublishedBasis, string, string]>([
    ['metadata', 'مذكور في بيانات المجموعة', '4 آذار/مارس 2021'],
    ['page', 'تقوله الصفحة نفسها', '4 آذار/مارس 2021'],
    ['stamp', 'من سطر التاريخ في النص «اليوم الخميس»', '4 آذار/مارس 2021، من النص'],
    ['inferred', 'استنتاجًا من أيام يذكرها النص «اليوم الخميس»', '4 آذار/مارس 2021، استنتاجًا'],
  ])('a date known by %s says so, in the panel and above the text', ([basis, how, beside]) => {
    open('/read/councilddd', { published: dated(basis) });
    expect(fact('التاريخ')).toHaveTextContent(`4 آذار/مارس 2021${how}`);
    expect(within(screen.getByRole('article')).getByText(beside)).toBeVisible();
  });

  it.for<[SourceBasis, string, string]>([
    ['metadata', 'مذكور في بيانات المجموعة', 'صحيفة الضفة'],
    ['page', 'تقوله الصفحة نفسها', 'صحيفة الضفة'],
    ['signature', 'من توقيع في النص «صحيفة الضفة»', 'صحيفة الضفة، من النص'],
    ['address', 'استنتاجًا من عنوان إلكتروني في النص «صحيفة الضفة»', 'صحيفة الضفة، استنتاجًا'],
  ])('a source known by %s says so, in the panel and above the text', ([basis, how, beside]) => {
    open('/read/councilddd', { source: from(basis) });
    expect(fact('المصدر')).toHaveTextContent(`صحيفة الضفة${how}`);
    expect(screen.getByRole('article').querySelector('p')?.textContent).toContain(beside);
  });

  it('leads from the evidence to its place', () => {
    open('/read/councilddd');
    const link = within(screen.getByRole('region', { name: 'عن هذا النص' })).getByRole('link', {
      name: 'اليوم الخميس',
    });
    const [, anchor = ''] = link.getAttribute('href')?.split('#') ?? [];
    expect(document.getElementById(anchor)).toHaveTextContent('اليوم الخميس');
  });

  it('says of a doubtful title that it may be another story’s, in the panel and above the text', () => {
    open('/read/councilddd', { title: { ...title, doubtful: true } });
    expect(fact('العنوان')).toHaveTextContent('قد يكون عنوان خبر آخر: لا كلمة مشتركة بينه وبين النص');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('قد يكون عنوان خبر آخر');
  });

  it('is no surer in the list of documents', () => {
    open('/', { title: { ...title, doubtful: true } });
    const card = screen.getByRole('link', { name: title.text }).closest('article');
    expect(card).toHaveTextContent('صحيفة الضفة، من النص');
    expect(card).toHaveTextContent('4 آذار/مارس 2021، استنتاجًا');
    expect(card).toHaveTextContent('قد يكون عنوان خبر آخر');
  });

  it('says what is not known', () => {
    open('/read/councilddd', { source: null, published: null });
    expect(fact('التاريخ')).toHaveTextContent('غير معروفلم يُذكر، ولا يكفي النص لمعرفته');
    expect(fact('المصدر')).toHaveTextContent('غير معروفلم يُذكر، ولا يثبته شيء في النص');
  });
});
