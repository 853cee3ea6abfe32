import { count, type CountForms, numberWord } from './counts.ts';

export const DOCUMENTS: CountForms = {
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

/** What more than one page says; each page's own words stand beside it. Edited Arabic: what a document says never comes from here. */
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
    doubtfulTitle: 'قد يكون عنوان خبر آخر',
    /** Behind a value: how it is known where nobody states it. */
    inferred: '، استنتاجًا',
    fromText: '، من النص',
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
            many: 'طُوي {n} سطرًا ليس من الخبر',
            other: 'طُوي {n} سطر ليس من الخبر',
          }),
  },

  compare: {
    tick: 'قارن',
    tickLabel: (title: string) => `قارن: ${title}`,
    tray: 'للمقارنة',
    remove: (siglum: string) => `أزل الرواية ${siglum} من المقارنة`,
    full: 'خمس، وهو الحد',
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
  },

  display: {
    theme: 'اللون',
    themes: { system: 'بحسب الجهاز', light: 'نهار', sepia: 'ورق', dark: 'ليل', contrast: 'تباين عالٍ' },
    text: 'حجم النص',
    sizes: { small: 'صغير', usual: 'معتاد', large: 'كبير', larger: 'أكبر' },
  },

  states: {
    waiting: 'لحظة…',
    backToLibrary: 'إلى المكتبة',
    retry: 'أعد المحاولة',
    failures: {
      unreachable: {
        title: 'تعذّر الوصول إلى الملفات',
        text: 'تحقّق من الاتصال ثم أعد المحاولة. ما فُتح من الصفحات يبقى مقروءًا.',
      },
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
