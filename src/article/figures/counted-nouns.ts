import { foldKey } from '../../text/fold.ts';
import type { FigureKind } from './figure.ts';

export interface CountedNoun {
  readonly kind: FigureKind;
  /** The comparable name of the unit; null for things, whose key is their stem. */
  readonly key: string | null;
  /** True if the word itself says two (قتيلان). */
  readonly isDual: boolean;
}

// Singular, then other forms of one unit. A noun whose plural is written like its dual (مسلحين) is in no list of duals.
const TIME: readonly (readonly [string, string])[] = [
  ['second', 'ثانية ثوان ثواني'],
  ['minute', 'دقيقة دقائق'],
  ['hour', 'ساعة ساعات'],
  ['day', 'يوم يوما أيام'],
  ['week', 'أسبوع أسبوعا أسابيع'],
  ['month', 'شهر شهرا أشهر شهور'],
  ['year', 'عام عاما أعوام'],
  ['year', 'سنة سنوات سنين'],
  ['decade', 'عقد عقدا عقود'],
  ['century', 'قرن قرنا قرون'],
];
const MEASURES: readonly (readonly [string, string])[] = [
  ['metre', 'متر مترا أمتار'],
  ['kilometre', 'كيلومتر كيلومترا كيلومترات كم كلم'],
  ['centimetre', 'سنتيمتر سنتيمترا سم'],
  ['millimetre', 'مليمتر مليمترا ملم'],
  ['mile', 'ميل ميلا أميال'],
  ['feddan', 'فدان فدانا فدادين'],
  ['hectare', 'هكتار هكتارا هكتارات'],
  ['kilogram', 'كيلوغرام كيلوغراما كيلوجرام كيلوجراما كلغ كغ كجم'],
  ['gram', 'غرام غراما غرامات جرام جراما'],
  ['tonne', 'طن طنا أطنان'],
  ['barrel', 'برميل برميلا براميل'],
  ['litre', 'لتر لترا لترات'],
  ['degree', 'درجة درجات'],
  ['megawatt', 'ميغاوات ميجاوات ميغاواط'],
];
/** Units that some write as two words: the second behind «كيلو». */
export const KILO_UNITS: ReadonlyMap<string, string> = new Map(
  [
    ['غرام', 'kilogram'],
    ['غراما', 'kilogram'],
    ['جرام', 'kilogram'],
    ['جراما', 'kilogram'],
    ['متر', 'kilometre'],
    ['مترا', 'kilometre'],
  ].map(([form = '', key = '']): [string, string] => [foldKey(form), key]),
);

/** ISO 4217; the key of a name that several countries use is told by the adjective behind it. */
const MONEY: readonly (readonly [string, string])[] = [
  ['USD', 'دولار دولارا دولارات'],
  ['EUR', 'يورو'],
  ['JPY', 'ين'],
  ['CNY', 'يوان يوانا'],
  ['RUB', 'روبل روبلا'],
  ['ILS', 'شيكل شيقل شيكلا'],
  ['', 'ريال ريالا ريالات'],
  ['', 'دينار دينارا دنانير'],
  ['', 'ليرة ليرات'],
  ['', 'جنيه جنيها جنيهات'],
  ['', 'درهم درهما دراهم'],
  ['', 'فرنك فرنكا روبية روبيات كرونة كرونات'],
];
const THINGS = `شخص شخصا أشخاص قتيل قتيلا قتلى جريح جريحا جرحى مصاب مصابا مصابين طفل طفلا أطفال رجل رجلا رجال شاب شابا جندي جنديا جنود
  ضابط ضابطا ضباط امرأة نساء فتاة فتيات سيدة سيدات مدني مدنيا مدنيين مسلح مسلحا مسلحين عنصر عنصرا عناصر شهيد شهيدا شهداء ضحية ضحايا لاجئ
  لاجئا لاجئين مواطن مواطنا مواطنين وزير وزيرا وزراء وحدة وحدات وظيفة وظائف وثيقة ولاية ولايات ورقة عائلة عائلات أسرة أسر
  بيت بيتا منزل منزلا منازل طائرة طائرات سيارة سيارات صاروخ صاروخا صواريخ قذيفة قذائف قنبلة قنابل غارة غارات دولة دول مدينة مدن قرية قرى
  مدرسة مدارس طالب طالبا طلاب لاعب لاعبا لاعبين نقطة نقاط هدف هدفا أهداف مباراة مباريات مرة مرات جولة جولات شركة شركات مشروع مشروعا
  مشاريع نسمة نائب نائبا نواب مقعد مقعدا مقاعد صوت صوتا أصوات موظف موظفا موظفين عامل عاملا عمال رهينة رهائن محافظة محافظات`;
/** Singulars whose dual is written like nothing else: «طالبان» is no two students. */
const DUALS = `شخص قتيل جريح طفل رجل شاب جندي ضابط فتاة سيدة شهيد طائرة سيارة صاروخ قذيفة قنبلة غارة منزل مدرسة مدينة قرية دولة مرة مباراة
  جولة شركة`;

const DUAL_EXCEPTIONS = 'امرأتان امرأتين مسلحان مدنيان لاجئان مصابان مواطنان';

export const COUNTED: ReadonlyMap<string, CountedNoun> = new Map([
  ...plain('count', [['', THINGS]]),
  ...plain('duration', TIME),
  ...plain('measure', MEASURES),
  ...plain('money', MONEY),
  ...DUALS.split(/\s+/u).flatMap((noun) => dual(noun, 'count', null)),
  ...DUAL_EXCEPTIONS.split(' ').map((noun): [string, CountedNoun] => [
    foldKey(noun),
    { kind: 'count', key: null, isDual: true },
  ]),
  ...firsts(TIME).flatMap(([key, noun]) => dual(noun, 'duration', key)),
  // «ميلان» is a city.
  ...firsts(MEASURES).flatMap(([key, noun]) => (noun === 'ميل' ? [] : dual(noun, 'measure', key))),
  ...firsts(MONEY).flatMap(([key, noun]) =>
    noun === 'ين' || noun === 'يورو' ? [] : dual(noun, 'money', key),
  ),
]);

function plain(kind: FigureKind, rows: readonly (readonly [string, string])[]): [string, CountedNoun][] {
  return rows.flatMap(([key, list]) =>
    list
      .split(/\s+/u)
      .map((noun): [string, CountedNoun] => [
        foldKey(noun),
        { kind, key: key === '' ? null : key, isDual: false },
      ]),
  );
}

function firsts(rows: readonly (readonly [string, string])[]): [string, string][] {
  return rows.map(([key, list]) => [key, list.split(' ')[0] ?? '']);
}

function dual(noun: string, kind: FigureKind, key: string | null): [string, CountedNoun][] {
  const base = noun.replace(/ة$/u, 'ت');
  const value = { kind, key: key === '' ? null : key, isDual: true };
  return [`${base}ان`, `${base}ين`].map((form) => [foldKey(form), value]);
}

/** Whose money: by the folded noun and the adjective behind it, without ending. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  [
    ['ريال سعودي', 'SAR'],
    ['ريال قطري', 'QAR'],
    ['ريال عماني', 'OMR'],
    ['ريال يمني', 'YER'],
    ['ريال إيراني', 'IRR'],
    ['دينار كويتي', 'KWD'],
    ['دينار أردني', 'JOD'],
    ['دينار عراقي', 'IQD'],
    ['دينار ليبي', 'LYD'],
    ['دينار تونسي', 'TND'],
    ['دينار جزائري', 'DZD'],
    ['دينار بحريني', 'BHD'],
    ['ليرة سورية', 'SYP'],
    ['ليرة لبنانية', 'LBP'],
    ['ليرة تركية', 'TRY'],
    ['جنيه مصري', 'EGP'],
    ['جنيه سوداني', 'SDG'],
    ['جنيه استرليني', 'GBP'],
    ['جنيه إسترليني', 'GBP'],
    ['درهم إماراتي', 'AED'],
    ['درهم مغربي', 'MAD'],
    ['دولار أمريكي', 'USD'],
    ['دولار أميركي', 'USD'],
    ['دولار كندي', 'CAD'],
    ['دولار أسترالي', 'AUD'],
    ['فرنك سويسري', 'CHF'],
  ].map(([name = '', code = '']): [string, string] => [foldKey(name), code]),
);
