import { foldKey } from '../../text/fold.ts';

/** Folded words that stand beside dates, and tell what is one. Seen in news text. */
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
  بعد قبل منذ من دار أخبار ليبيا عمان`,
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
