import { count, type CountForms } from '../ui/counts.ts';

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
  stated: 'مذكور في بيانات المجموعة',
  fromText: 'سطر من النص',
  derivedHow: 'لا عنوان في النص؛ هذه أول جملته',
  noDateStated: 'لم يُذكر في بيانات المجموعة',
  noSourceStated: 'لم يُذكر في بيانات المجموعة',
  repeatedBelow: 'موجز يتكرر كاملًا في المتن',
  outline: 'أقسامه',
  start: 'أول النص',
  previous: 'السابق',
  next: 'التالي',
  neighbours: 'السابق والتالي',
  hits: (n: number, query: string) => `${count(n, PLACES)} لبحث «${query}»`,
  nextHit: 'الموضع التالي',
  previousHit: 'الموضع السابق',
  removeHits: 'أخفِ المواضع',
  notFoundTitle: 'لا وثيقة بهذا الرابط',
  notFoundText: 'ربما حُذفت الوثيقة أو تغيّر اسم ملفها.',
} as const;
