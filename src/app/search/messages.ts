import { count } from '../ui/counts.ts';
import { DOCUMENTS } from '../ui/messages.ts';

/** What the search page says. */
export const searchMessages = {
  title: (query: string) => (query === '' ? 'بحث' : `${query}: بحث`),
  readAs: 'قُرئ البحث:',
  notFoundWord: 'لم يُعثر على ما يقاربه',
  literally: 'ابحث بالحرف كما كتبتُ',
  freely: 'ابحث بكل رسم واشتقاق',
  results: (n: number) => count(n, DOCUMENTS),
  showMore: 'أظهر نتائج أخرى',
  resultsList: 'النتائج',
  wordsHeld: (held: number, all: number) => (held === all ? 'فيها كل الكلمات' : `فيها ${held} من ${all}`),
  morePlaces: (n: number) =>
    count(n, {
      zero: '',
      one: 'موضع آخر في هذه الوثيقة',
      two: 'موضعان آخران في هذه الوثيقة',
      few: '{n} مواضع أخرى في هذه الوثيقة',
      many: '{n} موضعًا آخر في هذه الوثيقة',
      other: '{n} موضع آخر في هذه الوثيقة',
    }),
  emptyTitle: 'عمّ تبحث؟',
  emptyText: 'اكتب اسمًا أو كلمة بأي رسم: بالهمزة أو من دونها، بالتاء المربوطة أو بالهاء، متصلة أو منفصلة.',
  noneTitle: 'لا نتيجة',
  noneText: (query: string) => `لم نجد في الوثائق ما يطابق «${query}» أو يقاربه.`,
  noneWay: 'جرّب كلمة أقصر أو رسمًا آخر، أو تصفّح المكتبة.',
  keys: 'السهمان للتنقل بين النتائج، و«إدخال» لفتح الوثيقة.',
  waiting: 'يُبحث في الوثائق…',
} as const;
