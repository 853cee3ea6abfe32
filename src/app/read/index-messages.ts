import type { FigureBound, FigureKind } from '../../article/figures/figure.ts';
import type { FormReason } from '../../article/names/entity.ts';
import type { QuotationKind } from '../../article/quotations/quotation.ts';
import type { BoilerplateKind } from '../../article/structure/role.ts';
import { count, type CountForms } from '../ui/counts.ts';

const QUOTED: CountForms = {
  zero: 'لا اقتباس',
  one: 'اقتباس واحد',
  two: 'اقتباسان',
  few: '{n} اقتباسات',
  many: '{n} اقتباسًا',
  other: '{n} اقتباس',
};
const REPORTED: CountForms = {
  zero: 'لا قول منقول',
  one: 'قول منقول',
  two: 'قولان منقولان',
  few: '{n} أقوال منقولة',
  many: '{n} قولًا منقولًا',
  other: '{n} قول منقول',
};
const LINES: CountForms = {
  zero: 'لا سطر',
  one: 'سطر واحد',
  two: 'سطران',
  few: '{n} أسطر',
  many: '{n} سطرًا',
  other: '{n} سطر',
};
/** Behind «في». */
const IN_PLACES: CountForms = {
  zero: '',
  one: 'موضع واحد',
  two: 'موضعين',
  few: '{n} مواضع',
  many: '{n} موضعًا',
  other: '{n} موضع',
};

const QUOTATION_NAMES: Readonly<Record<QuotationKind, string>> = {
  direct: 'اقتباس مباشر',
  partial: 'اقتباس جزئي',
  indirect: 'كلام منقول',
  scare: 'بين علامتين',
};

const REASON_NAMES: Readonly<Record<FormReason, string>> = {
  shown: '',
  spelling: 'الاسم نفسه برسم آخر',
  variant: 'كتابة أخرى للاسم',
  part: 'جزء من الاسم لا يحمله غيره هنا',
  office: 'المنصب نفسه والاسم الأول نفسه',
  listed: 'اسم آخر له في قوائم الأسماء',
  alias: 'اسم آخر يذكره النص بين قوسين',
};

const FIGURE_NAMES: Readonly<Record<FigureKind, string>> = {
  count: 'عدد',
  percentage: 'نسبة',
  money: 'مبلغ',
  duration: 'مدة',
  measure: 'قياس',
  age: 'عمر',
  rank: 'ترتيب',
  bare: 'لا يُعرف ما يعدّه',
};

const BOUND_NAMES: Readonly<Record<FigureBound, string>> = {
  exact: '',
  about: 'تقريبًا',
  'at-least': 'على الأقل',
  'at-most': 'على الأكثر',
  'more-than': 'أكثر من ذلك',
  'less-than': 'أقل من ذلك',
};

const KIND_NAMES: Readonly<Record<BoilerplateKind | 'none', string>> = {
  'front-matter': 'بيانات في رأس الملف',
  ticker: 'شريط الأخبار',
  navigation: 'روابط التنقل',
  'comment-form': 'نموذج التعليق',
  share: 'أزرار المشاركة',
  related: 'أخبار ذات صلة',
  donation: 'دعوة إلى التبرع',
  tags: 'وسوم',
  'source-link': 'رابط المصدر',
  icon: 'أسماء أيقونات',
  copyright: 'حقوق النشر',
  'agency-signature': 'توقيع وكالة',
  advertisement: 'إعلان',
  image: 'صور',
  unrelated: 'من خبر آخر',
  tail: 'ما بعد الخبر',
  'page-title': 'عنوان الصفحة',
  description: 'وصف الصفحة',
  contact: 'وسائل اتصال',
  repeat: 'سطر مكرر',
  none: 'غير مصنّف',
};

/** What the index of a text says of what it lists. Names and words of the text never come from here. */
export const indexMessages = {
  title: 'فهرس النص',
  byMachine: 'استُخرج آليًا من النص، فقد يخطئ وقد يفوته شيء.',
  groups: {
    voices: 'الاقتباسات والأقوال',
    person: 'أشخاص',
    organisation: 'هيئات ومنظمات',
    place: 'أماكن',
    figures: 'أرقام',
    dates: 'تواريخ',
    folded: 'ما طُوي من الصفحة',
  },
  kinds: KIND_NAMES,
  quotations: QUOTATION_NAMES,
  reasons: REASON_NAMES,
  figures: FIGURE_NAMES,
  bounds: BOUND_NAMES,
  said: (quoted: number, reported: number) =>
    [quoted > 0 ? count(quoted, QUOTED) : '', reported > 0 ? count(reported, REPORTED) : '']
      .filter((part) => part !== '')
      .join('، '),
  noSpeaker: 'بلا قائل معروف',
  marked: 'ألفاظ بين علامتين',
  roleOnly: 'صفة لا اسم',
  carried: 'القائل استنتاجًا من السياق',
  otherForms: 'صيغ أخرى',
  nameElsewhere: (name: string) => `في وثائق أخرى: «${name}»`,
  metonym: (places: number, government: string | null) =>
    `وردت في ${count(places, IN_PLACES)} بمعنى ${government === null ? 'الحكومة' : `حكومة ${government}`}`,
  lines: (n: number) => count(n, LINES),
  where: 'المكان',
  when: 'الزمان',
  hijri: 'هجري',
  unresolved: 'لا يُعرف أي يوم هو',
} as const;
