import { describe, expect, it } from 'vitest';
import { slice, trim } from '../../../src/text/span.ts';
import { recordOf } from '../../documents.ts';

const LEAD =
  'أعلنت وزارة الزراعة في المغرب أن موسم الزيتون هذا العام تضرر من الجفاف، وأن الإنتاج تراجع إلى النصف.';
const NEXT =
  'وقال الوزير خلال مؤتمر صحفي في مراكش إن الحكومة ستدعم مزارعي الزيتون بالبذور والماء، وستؤجل ديونهم.';
const LAST =
  'وأضاف أن الدعم سيبدأ مع مطلع العام المقبل، وأن اللجان المحلية ستحصي الأضرار في كل إقليم على حدة.';

/** `role kind: text` of each block, in order. */
function outline(text: string): string[] {
  const { article } = recordOf(text);
  return article.blocks.map((block) =>
    [block.role, block.kind ?? '-', slice(article.text, trim(article.text, block)).slice(0, 24)].join(' '),
  );
}

describe('roles', () => {
  it('of a title, a lead and paragraphs', () => {
    expect(outline(`الجفاف يضر موسم الزيتون في المغرب\n\n${LEAD}\n\n${NEXT}`)).toEqual([
      'title - الجفاف يضر موسم الزيتون ',
      `body - ${LEAD.slice(0, 24)}`,
      `body - ${NEXT.slice(0, 24)}`,
    ]);
  });

  it('of another story’s headline, which is not this one’s title', () => {
    const text = `×\nرياضة محلية\n\nفوز كبير للفريق الضيف في نهائي الكأس\n\nصورة الخبر\n\n${LEAD}\n${NEXT}`;
    expect(outline(text).slice(0, 4)).toEqual([
      'boilerplate navigation ×',
      'boilerplate unrelated رياضة محلية',
      'boilerplate unrelated فوز كبير للفريق الضيف في',
      'boilerplate image صورة الخبر',
    ]);
    const { title } = recordOf(text).article;
    expect(title.basis).toBe('derived');
    expect(LEAD.startsWith(title.text)).toBe(true);
  });

  it('of a standfirst that the body repeats, cut short', () => {
    const cut = `${LEAD.split(' ').slice(0, 14).join(' ')}...`;
    const blocks = outline(
      `الجفاف يضر موسم الزيتون في المغرب\n${cut}\nوزير الزراعة في مراكش\n${LEAD}\n${NEXT}`,
    );
    expect(blocks.map((line) => line.split(' ')[0])).toEqual([
      'title',
      'standfirst',
      'caption',
      'body',
      'body',
    ]);
  });

  it('of subheads and captions between paragraphs', () => {
    const text = `الجفاف يضر موسم الزيتون في المغرب\n${LEAD}\nسوق أسبوعي\n${NEXT}\nإحصاء الأضرار في كل إقليم\n${LAST}`;
    expect(outline(text).map((line) => line.split(' ')[0])).toEqual([
      'title',
      'body',
      'caption',
      'body',
      'subhead',
      'body',
    ]);
  });

  it('of the furniture around the story', () => {
    const text = [
      'عاجل | سقوط أمطار على الشمال | فتح الطرق المغلقة | تأجيل الدراسة في ثلاث مدن',
      'الجفاف يضر موسم الزيتون في المغرب',
      'camera iconوزير الزراعة',
      LEAD,
      NEXT,
      'Source link',
      'اترك تعليقاً',
      'لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *',
      'مقالات ذات صلة',
      'كلمات لا نعرفها',
    ].join('\n');
    expect(outline(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'boilerplate ticker',
      'title -',
      'boilerplate icon',
      'body -',
      'body -',
      'boilerplate source-link',
      'boilerplate comment-form',
      'boilerplate comment-form',
      'boilerplate related',
      'boilerplate related',
    ]);
  });

  it('of a caption glued into a paragraph by its agency', () => {
    const glued = `${LEAD} مزارعون يجمعون ما بقي من الزيتون قرب مراكش(رويترز) ${NEXT}`;
    expect(outline(glued).map((line) => line.split(' ')[0])).toEqual(['body', 'caption', 'body']);
  });

  it('of a dateline with an agency, which is no caption', () => {
    const text = `${LEAD} مراكش (رويترز) - ${NEXT}`;
    expect(outline(text).map((line) => line.split(' ')[0])).toEqual(['body']);
  });

  it('of a text that is a title only', () => {
    expect(outline('الجفاف يضر موسم الزيتون')).toEqual(['title - الجفاف يضر موسم الزيتون']);
  });

  it('of a short paragraph with an end, which is body', () => {
    expect(outline(`${LEAD}\nوأكد أنه «سيبدأ قريبا».\n${NEXT}`).map((line) => line.split(' ')[0])).toEqual([
      'body',
      'body',
      'body',
    ]);
  });
});
