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

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).map(foldKey));

export const YEAR_WORDS = words('عام العام سنة السنة عامي العامين لعام للعام بعام وعام سنتي');
/** Before a bare month name or year, what makes it a time. */
export const TIME_BEFORE = words(
  `في شهر شهري بشهر لشهر خلال منذ مطلع نهاية بنهاية لنهاية أوائل أواخر منتصف أواسط بداية ببداية حتى قبل بعد من إلى الى وفي ومنذ
  ربيع صيف خريف شتاء`,
);
export const MONTH_WORDS = words('شهر شهري بشهر لشهر الشهر وشهر');
/** «اليوم» behind these is a span of time or a paper's name, and not the day of writing. */
export const NOT_TODAY_BEFORE = words(
  `في ذلك ذاك نفس بنفس خلال طوال طيلة صحيفة جريدة موقع قناة عين مصر المصري روسيا هذا لهذا منتصف نهاية بداية حتى إلى
  بعد قبل منذ من دار أخبار ليبيا عمان السعودية`,
);
/** «اليوم» before these is a day that is counted or named. */
export const NOT_TODAY_AFTER = words(
  `التالي نفسه ذاته الوطني العالمي الدولي الدراسي الواحد السابق الذي الأول الثاني الثالث الرابع الخامس السادس السابع الثامن
  التاسع العاشر الأخير المفتوح المقبل الموعود ال`,
);
/** A weekday behind these is a prayer, a market, a name. */
export const NOT_WEEKDAY_BEFORE = words(
  'صلاة لصلاة خطبة خطيب كلا كلتا سورة سوق حد بين من عبد مسجد جامع جمعة أحمد محمد خالد كل يوما أيام وصلاة الصلاة',
);
/** A date behind these is the name of an event, a party or a place: «ثورة 25 يناير». */
export const NAMED_BY_DATE = words(
  `ثورة أحداث هجمات اعتداءات قوى فريق تحالف حركة حزب انتفاضة شارع ميدان جسر مدينة استاد انقلاب حرب جامعة تفجيرات مدرسة
  بثورة لثورة وثورة كوبري ذكرى الذكرى بذكرى احتفالات هجوم عيد قسم`,
);
export const DAY_WORDS = words('يوم ليوم بيوم ويوم');
export const EQUALS_WORDS = words('الموافق الموافقة يوافق والموافق الموافقه');
