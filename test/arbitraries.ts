import fc from 'fast-check';

const ARABIC = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويآأإؤئىةءٱپچڤگکیﻻﷺ'];
const MARKS = [...'\u064b\u064e\u0651\u0652\u0670\u0640\u200c\u200f\u202b\u2067\ufeff'];
const OTHERS = [
  ...' \n\r\u2028\t.،؛؟!:«»“”"()[]…-|×0٣۳5٫%aZéß',
  '😀',
  '\ud800',
  '\u0000',
  '\r\n',
  '\n\n',
  ' قال ',
];

/** Text such as scraped pages hold, and worse: letters, marks, quotation marks, line ends, lone surrogates. */
export function arabicText(maxLength = 200): fc.Arbitrary<string> {
  const unit = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...ARABIC) },
    { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
    { weight: 4, arbitrary: fc.constantFrom(...OTHERS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  );
  return fc.array(unit, { maxLength }).map((units) => units.join(''));
}

// What findings are made of, and what parts them.
const TOLD = [
  'قال',
  'وأضافت',
  'أكد أن',
  'وصفها بأنها',
  'نقلا عن',
  'وزير الخارجية',
  'الرئيس',
  'السيد',
  'سمير النعماني',
  'النعماني',
  'ليلى كاظم',
  'جون فيلدمان',
  'بموسكو',
  'لدمشق',
  'وزارة الزراعة',
  'منظمة الصحة العالمية',
  'للأمم المتحدة',
  '17 قتيلا',
  'نحو ثلاثة ملايين ونصف المليون دولار',
  'مئتا ألف',
  'قتيلان',
  '٣٥٪',
  'بين 10 و20',
  'و15 ألف لاجئ',
  '3 أيار/مايو 2016',
  'يوم الثلاثاء الماضي',
  'عام 2015',
  '15 شوال 1436هـ',
  '12/05/2019',
  'الموسم تضرر من الجفاف',
  'إن المزارعين يطلبون العون من الوزارة',
];
const BETWEEN = [
  ' ',
  ' ',
  ' ',
  '، ',
  ': ',
  '. ',
  '. ',
  '\n',
  '\n\n',
  '؟ ',
  ' و',
  ' ل',
  '\u00a0',
  '\u200f ',
  '\t\t',
];
const QUOTING = [
  ' «',
  '» ',
  ' "',
  '" ',
  ' “',
  '” ',
  ' ”',
  " '",
  "' ",
  ' ((',
  ')) ',
  ' (',
  ') ',
  '»، و«',
  '&quot;',
];
const FURNITURE = [
  '\nاقرأ أيضا\n',
  '\nرويترز - الرياض\n',
  '\nلندن (رويترز) - ',
  ' | ',
  '\n×\n',
  '\nادعم موقعنا\n',
];

/** News as a scraper may leave it: people, places, verbs of speech, numbers, dates and marks in any order, and any letters between. */
export function arabicNews(maxLength = 60): fc.Arbitrary<string> {
  const unit = fc.oneof(
    {
      weight: 10,
      arbitrary: fc.tuple(fc.constantFrom(...TOLD), fc.constantFrom(...BETWEEN)).map((two) => two.join('')),
    },
    { weight: 3, arbitrary: fc.constantFrom(...QUOTING) },
    { weight: 1, arbitrary: fc.constantFrom(...FURNITURE) },
    { weight: 2, arbitrary: arabicText(6) },
  );
  return fc.array(unit, { maxLength, size: 'max' }).map((units) => units.join(''));
}
