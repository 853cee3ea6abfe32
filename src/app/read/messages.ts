import { count, type CountForms } from '../ui/counts.ts';

/** Places in a text. */
const PLACES: CountForms = {
  zero: 'لا موضع',
  one: 'موضع واحد',
  two: 'موضعان',
  few: '{n} مواضع',
  many: '{n} موضعًا',
  other: '{n} موضع',
};

/** What the reading page says of a text. */
export const readMessages = {
  about: 'عن هذا النص',
  sideLabel: 'عن النص وأقسامه',
  date: 'التاريخ',
  source: 'المصدر',
  author: 'الكاتب',
  heading: 'العنوان',
  length: 'الطول',
  file: 'الملف',
  address: 'الرابط الأصلي',
  statedBy: { metadata: 'مذكور في بيانات المجموعة', page: 'تقوله الصفحة نفسها' },
  dateKnown: { stamp: 'من سطر التاريخ في النص', inferred: 'استنتاجًا من أيام يذكرها النص' },
  sourceKnown: {
    signature: 'من توقيع في النص',
    banner: 'تتكلم به الصفحة عن نفسها',
    prefix: 'من عنوان الصفحة في النص',
    address: 'استنتاجًا من عنوان إلكتروني في النص',
  },
  titleKnown: {
    stated: 'مذكور في بيانات المجموعة أو الصفحة',
    text: 'سطر من النص',
    derived: 'لا عنوان في النص؛ هذه أول جملته',
  },
  doubtful: 'قد يكون عنوان خبر آخر: لا كلمة مشتركة بينه وبين النص',
  noDate: 'لم يُذكر، ولا يكفي النص لمعرفته',
  noSource: 'لم يُذكر، ولا يثبته شيء في النص',
  repeatedBelow: 'موجز يتكرر كاملًا في المتن',
  outline: 'أقسام النص',
  start: 'أول النص',
  previous: 'السابق',
  next: 'التالي',
  neighbours: 'السابق والتالي',
  toAbout: 'عن النص وفهرسه',
  places: (n: number) => count(n, PLACES),
  pointed: 'موضع من الفهرس',
  announced: (at: number, of: number, name: string) =>
    of > 1 ? `الموضع ${at} من ${of}: ${name}` : `الموضع: ${name}`,
  nextPlace: 'الموضع التالي',
  previousPlace: 'الموضع السابق',
  leavePlace: 'أزل العلامة',
  backToIndex: 'عُد إلى الفهرس',
  hits: (n: number, query: string) => `${count(n, PLACES)} لبحث «${query}»`,
  nextHit: 'الموضع التالي',
  previousHit: 'الموضع السابق',
  removeHits: 'أخفِ المواضع',
  notFoundTitle: 'لا وثيقة بهذا الرابط',
  notFoundText: 'ربما حُذفت الوثيقة أو تغيّر اسم ملفها.',
} as const;
