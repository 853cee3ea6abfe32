import { count, type CountForms, numberWord } from './counts.ts';

const DOCUMENTS: CountForms = {
  zero: 'لا وثائق',
  one: 'وثيقة واحدة',
  two: 'وثيقتان',
  few: '{n} وثائق',
  many: '{n} وثيقة',
  other: '{n} وثيقة',
};
const WORDS: CountForms = {
  zero: 'بلا كلمات',
  one: 'كلمة واحدة',
  two: 'كلمتان',
  few: '{n} كلمات',
  many: '{n} كلمة',
  other: '{n} كلمة',
};
const PLACES: CountForms = {
  zero: 'لا موضع',
  one: 'موضع واحد',
  two: 'موضعان',
  few: '{n} مواضع',
  many: '{n} موضعًا',
  other: '{n} موضع',
};
/** In the genitive, behind «نحو» and «من … إلى …». */
const OF_MINUTES: CountForms = {
  zero: 'دقيقة',
  one: 'دقيقة',
  two: 'دقيقتين',
  few: '{n} دقائق',
  many: '{n} دقيقة',
  other: '{n} دقيقة',
};

export const SIGLA = ['أ', 'ب', 'ج', 'د', 'هـ'] as const;

/** Words a minute of slow and of quick silent reading of Arabic news. */
const SLOW = 150;
const QUICK = 200;

/** All that the interface says. Edited Arabic: what a document says never comes from here. */
export const messages = {
  siteName: 'مقابلة',
  pageTitle: (page: string) => `${page} · مقابلة`,
  skipToContent: 'إلى المحتوى',
  sections: 'الأقسام',
  library: 'المكتبة',
  method: 'طريقة العمل',
  homeLabel: 'مقابلة: المكتبة',

  search: {
    label: 'بحث',
    placeholder: 'ابحث في الوثائق',
    bigPlaceholder: 'ابحث بأي رسم: ديمستورا، الاستانة',
    clear: 'امسح البحث',
    title: (query: string) => (query === '' ? 'بحث' : `${query}: بحث`),
    readAs: 'قُرئ البحث:',
    notFoundWord: 'لم يُعثر على ما يقاربه',
    literally: 'ابحث بالحرف كما كتبتُ',
    freely: 'ابحث بكل رسم واشتقاق',
    results: (n: number) => count(n, DOCUMENTS),
    resultsList: 'النتائج',
    wordsHeld: (held: number, all: number) => (held === all ? 'فيها كل الكلمات' : `فيها ${held} من ${all}`),
    places: (n: number) => count(n, PLACES),
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
  },

  libraryPage: {
    title: (n: number) => (n >= 3 && n <= 10 ? `${numberWord(n, 'feminine')} وثائق` : count(n, DOCUMENTS)),
    sources: (known: number, all: number) =>
      known === 0
        ? 'مصادرها غير معروفة'
        : known === all
          ? 'مصادرها معروفة'
          : `المصدر معروف في ${count(known, { zero: '', one: 'وثيقة واحدة', two: 'وثيقتين', few: '{n} وثائق', many: '{n} وثيقة', other: '{n} وثيقة' })}`,
    all: 'كل الوثائق',
    howTo: 'اختر وثيقتين إلى خمس لتقابل بينها',
    emptyTitle: 'لا وثائق في هذه المكتبة',
    emptyText: 'ضع ملفات النصوص في المجلد ثم أعد بناء الموقع.',
  },

  article: {
    unknownSource: 'مصدر غير معروف',
    unknownDate: 'التاريخ غير معروف',
    unknown: 'غير معروف',
    derivedTitle: 'عنوان من أول النص',
    words: (n: number) => count(n, WORDS),
    minutes: (words: number) => {
      const least = Math.max(1, Math.round(words / QUICK));
      const most = Math.max(least, Math.ceil(words / SLOW));
      return least === most
        ? `نحو ${count(least, OF_MINUTES)}`
        : `من ${count(least, OF_MINUTES)} إلى ${count(most, OF_MINUTES)}`;
    },
    folded: (n: number) =>
      n >= 3 && n <= 10
        ? `طُويت ${numberWord(n, 'masculine')} أسطر ليست من الخبر`
        : count(n, {
            zero: '',
            one: 'طُوي سطر ليس من الخبر',
            two: 'طُوي سطران ليسا من الخبر',
            few: 'طُويت {n} أسطر ليست من الخبر',
            many: 'طُوي {n} سطرًا ليست من الخبر',
            other: 'طُوي {n} سطر ليست من الخبر',
          }),
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
  },

  compare: {
    tick: 'قارن',
    tickLabel: (title: string) => `قارن: ${title}`,
    tray: 'للمقارنة',
    remove: (siglum: string) => `أزل الرواية ${siglum} من المقارنة`,
    full: 'خمس، وهو الحد',
    chooseMore: 'اختر اثنتين على الأقل',
    chooseOneMore: 'اختر واحدة أخرى',
    go: (n: number) => (n === 2 ? 'قارن الروايتين' : `قارن الروايات ${ORDINALS[n] ?? ''}`),
    chosenNow: (n: number) =>
      count(n, {
        zero: 'لم تُختر وثيقة',
        one: 'اختيرت وثيقة واحدة للمقارنة',
        two: 'اختيرت وثيقتان للمقارنة',
        few: 'اختيرت {n} وثائق للمقارنة',
        many: '',
        other: '',
      }),
    title: (n: number) => (n === 2 ? 'روايتان' : `${numberWord(n, 'feminine')} روايات`),
    account: (siglum: string, source: string) => `الرواية ${siglum}، ${source}`,
    switcher: 'الرواية المعروضة',
    strip: (siglum: string) => `جمل الرواية ${siglum}`,
    alsoIn: (sigla: readonly string[]) => `لها نظير في ${sigla.join(' و')}`,
    noPartner: 'لم نجد له نظيرًا',
    noPartnerHint: 'الخط الرفيع: جملة لم نجد لها نظيرًا، ولا يعني ذلك أن غيرها أغفلها',
    told: (n: number) => (n === 2 ? 'في روايتين' : `في ${ORDINALS_OF[n] ?? n}`),
    toldAll: (n: number) => (n === 2 ? 'في الروايتين' : `في الروايات ${ORDINALS[n] ?? ''}`),
    step: (at: number, all: number) => `الجملة ${at} من ${all}`,
    steps: (n: number) =>
      count(n, {
        zero: 'لا جمل مرتبطة',
        one: 'جملة واحدة لها نظير',
        two: 'جملتان لهما نظير',
        few: '{n} جمل لها نظير',
        many: '{n} جملة لها نظير',
        other: '{n} جملة لها نظير',
      }),
    previous: 'الجملة المرتبطة السابقة',
    next: 'الجملة المرتبطة التالية',
    level: 'سوِّ الأعمدة',
    weak: 'أظهر الروابط الأضعف',
    weakMark: 'قد يكون الخبر نفسه',
    whyTitle: 'لماذا رُبطت؟',
    byMachine: 'ربط آلي بتشابه الألفاظ',
    whyText: 'الكلمات التي تجمع الجملتين، أندرها أولًا:',
    close: 'أغلق',
    goThere: (siglum: string) => `اذهب إليها في ${siglum}`,
    waiting: 'تُقابَل الروايات…',
    tooFewTitle: 'المقابلة بين وثيقتين أو أكثر',
    tooFewText: 'اختر من المكتبة وثيقتين إلى خمس.',
    tooManyTitle: 'خمس وثائق على الأكثر',
    tooManyText: 'في الرابط أكثر من خمس وثائق. اختر من المكتبة ما تريد المقابلة بينه.',
    missingTitle: 'في الرابط وثيقة غير موجودة',
    missingText: (ids: readonly string[]) => `لا وثيقة بهذا المعرّف: ${ids.join('، ')}`,
    twiceTitle: 'الوثيقة نفسها مرتين',
  },

  display: {
    theme: 'اللون',
    themes: { system: 'بحسب الجهاز', light: 'نهار', sepia: 'ورق', dark: 'ليل', contrast: 'تباين عال' },
    text: 'حجم النص',
    sizes: { small: 'صغير', usual: 'معتاد', large: 'كبير', larger: 'أكبر' },
  },

  methodPage: {
    title: 'طريقة العمل',
    lead: 'النص لا يُمَسّ: كل ما نعرفه عنه إشارة إلى موضع فيه. وما لم يُذكر ولم يثبت نقول عنه «غير معروف».',
    sections: [
      {
        heading: 'قراءة الوثيقة',
        paragraphs: [
          'تُقسم الوثيقة إلى أسطر، ولكل سطر دور: عنوان أو موجز أو عنوان فرعي أو تعليق صورة أو متن، أو ما ليس من الخبر كشريط الأخبار ونموذج التعليق. يُعرف الدور بشكل السطر وموضعه وألفاظه وبقائمة من عبارات صفحات الأخبار.',
          'ما ليس من الخبر يُطوى ولا يُحذف، ويُفتح في مكانه. والعنوان المأخوذ من أول النص يُعلَّم بأنه كذلك.',
          'المصدر والتاريخ لا يُذكران إلا إن ذكرتهما بيانات المجموعة. وقد تخطئ القواعد في وثائق من مواقع لم نرها.',
        ],
      },
      {
        heading: 'البحث',
        paragraphs: [
          'تُوحَّد صور الحروف للمطابقة فقط: الهمزات، والتاء المربوطة والهاء، والألف المقصورة والياء، والتشكيل والتطويل والأرقام. ثم يُطلب جذع الكلمة، وما يقاربها إن لم توجد.',
          'المواضع الملوَّنة كلمات كاملة من النص الأصلي.',
        ],
      },
      {
        heading: 'المقابلة',
        paragraphs: [
          'تُربط جملتان إذا تشابهت جذوع كلماتهما وتتابع حروفها، والكلمة النادرة أثقل من الشائعة. الربط آلي، وقد يصيب وقد يخطئ، وكلماته معروضة لتحكم بنفسك.',
          'عدم وجود رابط ليس دليلًا على الإغفال: كثير مما ترويه المصادر المستقلة بألفاظ مختلفة لا تلتقطه هذه الطريقة. لذلك نقول «لم نجد له نظيرًا» ولا نقول إن غيره لم يذكره.',
        ],
      },
    ],
  },

  states: {
    waiting: 'لحظة…',
    backToLibrary: 'إلى المكتبة',
    retry: 'أعد المحاولة',
    failures: {
      unreachable: { title: 'تعذّر الوصول إلى الملفات', text: 'تحقّق من الاتصال ثم أعد المحاولة. ما فُتح من الصفحات يبقى مقروءًا.' },
      damaged: { title: 'وصل ملف ناقص أو تالف', text: 'لم نعرضه كي لا نعرض نصًا محرّفًا. أعد المحاولة.' },
      newer: { title: 'للموقع إصدار أحدث', text: 'أعد تحميل الصفحة لتأخذه.' },
      engine: { title: 'توقّف البحث والمقابلة', text: 'القراءة والمكتبة تعملان. أعد المحاولة.' },
    },
    reload: 'أعد تحميل الصفحة',
    notFoundTitle: 'لا صفحة بهذا الرابط',
    notFoundText: 'ربما تغيّر الرابط أو كُتب ناقصًا.',
    crashTitle: 'حدث خطأ في هذه الصفحة',
    crashText: 'لم يضع شيء من النصوص. أعد تحميل الصفحة أو عد إلى المكتبة.',
  },
} as const;

const ORDINALS: Readonly<Record<number, string>> = { 3: 'الثلاث', 4: 'الأربع', 5: 'الخمس' };
const ORDINALS_OF: Readonly<Record<number, string>> = { 3: 'ثلاث', 4: 'أربع', 5: 'خمس' };
