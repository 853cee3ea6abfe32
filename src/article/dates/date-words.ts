import { foldKey } from '../../text/fold.ts';

/**
 * The words that dates are made of, folded. Months: CLDR 48 for ar, ar-SY, ar-DZ, ar-MA, ar-MR and islamic-umalqura, with
 * the spellings that news writes; each was seen in news text.
 */
export interface MonthName {
  readonly calendar: 'gregorian' | 'hijri';
  /** 1–12. */
  readonly month: number;
  /** True for a name that is as well a common word or a person's name: it needs a day, a year or «شهر» beside it. */
  readonly ambiguous: boolean;
}

const GREGORIAN = [
  'يناير، كانون الثاني، كانون ثاني، جانفي',
  'فبراير، شباط، فيفري',
  'مارس، آذار، اذار',
  'أبريل، نيسان، أفريل، ابريل',
  'مايو، أيار، ماي، نوار',
  'يونيو، حزيران، جوان، يونيه',
  'يوليو، تموز، جويلية، يوليوز، يوليه',
  'أغسطس، آب، أوت، غشت، أغشت',
  'سبتمبر، أيلول، شتنبر، شتمبر',
  'أكتوبر، تشرين الأول، تشرين أول',
  'نوفمبر، تشرين الثاني، تشرين ثاني، نونبر',
  'ديسمبر، كانون الأول، كانون أول، دجنبر، دجمبر',
];
const HIJRI = [
  'محرم، المحرم',
  'صفر',
  'ربيع الأول، ربيع أول',
  'ربيع الآخر، ربيع الثاني، ربيع ثاني',
  'جمادى الأولى، جمادى الأول',
  'جمادى الآخرة، جمادى الثانية، جمادى الآخر',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعدة، ذي القعدة، ذوالقعدة',
  'ذو الحجة، ذي الحجة، ذوالحجة',
];
// مارس practised, آب father, ماي, نوار, جوان and the Hijri months are names of people, نيسان a make of cars, صفر zero.
const AMBIGUOUS = new Set(
  [
    'مارس',
    'آب',
    'ماي',
    'نوار',
    'جوان',
    'أوت',
    'نيسان',
    'شباط',
    'محرم',
    'المحرم',
    'صفر',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
  ].map(foldKey),
);

const names = (lists: readonly string[], calendar: MonthName['calendar']) =>
  lists.flatMap((list, index) =>
    list.split('،').map((name): [string, MonthName] => {
      const key = foldKey(name.trim());
      return [key, { calendar, month: index + 1, ambiguous: AMBIGUOUS.has(key) }];
    }),
  );

/** By folded name, of one or two words. */
export const MONTHS: ReadonlyMap<string, MonthName> = new Map([
  ...names(GREGORIAN, 'gregorian'),
  ...names(HIJRI, 'hijri'),
]);

const table = <T>(rows: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(
    rows.flatMap(([list, value]) => list.split(' ').map((word): [string, T] => [foldKey(word), value])),
  );

/** 0 is Sunday. */
export const WEEKDAYS = table([
  ['الأحد', 0],
  ['الاثنين الأثنين', 1],
  ['الثلاثاء الثلثاء', 2],
  ['الأربعاء', 3],
  ['الخميس', 4],
  ['الجمعة', 5],
  ['السبت', 6],
]);

/** Days from the day of writing. */
export const OFFSETS = table([
  ['اليوم الليلة', 0],
  ['أمس البارحة', -1],
  ['غدا غد', 1],
]);

export type Anchor = 'past' | 'current' | 'future';

export const ANCHORS = table<Anchor>([
  ['الماضي الماضية المنصرم المنصرمة الفائت الفائتة', 'past'],
  ['الجاري الجارية الحالي الحالية', 'current'],
  ['المقبل المقبلة القادم القادمة', 'future'],
]);

export type Period = 'week' | 'month' | 'year';

export const PERIODS = table<Period>([
  ['الأسبوع', 'week'],
  ['الشهر', 'month'],
  ['العام السنة', 'year'],
]);

/** The day of a month, in words: «الثالث من أيار». */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'].map(
    (word, index): [string, number] => [foldKey(word), index + 1],
  ),
);
/** What may stand behind an ordinal: it adds. */
export const ORDINAL_TENS = table([
  ['عشر', 10],
  ['والعشرين والعشرون', 20],
  ['والثلاثين والثلاثون', 30],
]);
export const WHOLE_TENS = table([
  ['العشرين العشرون', 20],
  ['الثلاثين الثلاثون', 30],
]);
export const FIRST_OF_TENS = table([['الحادي الواحد', 1]]);
