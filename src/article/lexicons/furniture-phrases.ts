import type { BoilerplateKind } from '../structure/role.ts';

/**
 * What the furniture of Arabic news pages says. Compared after folding, so one spelling of each is enough.
 *
 * `whole` lines equal the phrase but for punctuation and digits; a line that `begins` with one must also be short
 * and without the shape of a sentence. Sources: seen in the documents of `seeds/`, in public WordPress themes
 * and scrapers, or on public news pages; the labels of share buttons and menus are the ones the services use in Arabic.
 */
export const FURNITURE_PHRASES: Readonly<
  Partial<Record<BoilerplateKind, { readonly whole: readonly string[]; readonly begins: readonly string[] }>>
> = {
  'comment-form': {
    whole: [
      'اترك تعليقا', 'اترك رد', 'اترك ردا', 'أضف تعليق', 'أضف تعليقا', 'أضف تعليقك', 'شارك بتعليقك', 'التعليقات',
      'التعليق', 'تعليق', 'لا توجد تعليقات', 'التعليقات مغلقة', 'إرسال التعليق', 'إلغاء الرد', 'رد على',
      'رابط دائم', 'البريد الإلكتروني', 'الموقع الإلكتروني', 'الاسم',
    ],
    begins: [
      'لن يتم نشر عنوان بريدك الإلكتروني', 'الحقول الإلزامية مشار إليها', 'احفظ اسمي، بريدي الإلكتروني',
      'كن أول من يعلق',
    ],
  },
  navigation: {
    whole: [
      'زر الذهاب إلى الأعلى', 'أقسام', 'الأقسام', 'أخبار', 'الأخبار', 'أخبار سورية', 'أخبار عربية', 'أخبار دولية',
      'أخبار عاجلة', 'الرئيسية', 'القائمة', 'بحث', 'بحث عن', 'إغلاق', 'من نحن', 'اتصل بنا', 'هيئة التحرير',
      'خريطة الموقع', 'تسجيل الدخول', 'سياسة الخصوصية', 'شروط الاستخدام', 'الأسئلة الشائعة', 'السابق', 'التالي',
      'تخطي إلى المحتوى', 'اذهب إلى المحتوى', 'انتقل إلى المحتوى', 'Read more', 'ع ع ع', 'حجم الخط',
    ],
    begins: [],
  },
  tags: {
    whole: ['تصفح الوسم', 'الوسوم', 'وسوم', 'الكلمات المفتاحية', 'كلمات مفتاحية', 'التصنيفات'],
    begins: [],
  },
  related: {
    whole: ['المزيد', 'للمزيد', 'آخر الأخبار', 'أحدث الأخبار', 'مختارات'],
    begins: [
      'مقالات متعلقة', 'أخبار متعلقة', 'مواضيع متعلقة', 'مقالات ذات صلة', 'أخبار ذات صلة', 'مواضيع ذات صلة',
      'موضوعات ذات صلة', 'اقرأ أيضا', 'إقرأ أيضا', 'اقرأ المزيد', 'إقرأ المزيد', 'اقرأ أكثر', 'شاهد أيضا',
      'قد يعجبك أيضا', 'قد يهمك أيضا', 'الأكثر قراءة', 'الأكثر مشاهدة', 'الأكثر تداولا', 'العودة إلى تفاصيل',
    ],
  },
  share: {
    whole: [
      'شارك', 'شارك الخبر', 'شارك المقال', 'مشاركة', 'مشاركة عبر البريد', 'طباعة', 'نسخ الرابط', 'تم نسخ الرابط',
      'فيسبوك', 'تويتر', 'واتساب', 'تلغرام', 'لينكدإن', 'بينتيريست', 'ماسنجر', 'تابعنا', 'تابعونا',
      'تابعنا على', 'تابعونا على', 'اشترك', 'اشترك الآن', 'النشرة البريدية', 'اشترك في النشرة البريدية',
      'حمل التطبيق', 'استمع إلى المقال', 'Share',
    ],
    begins: [],
  },
  donation: { whole: [], begins: ['اضغط هنا للمساهمة', 'ادعم', 'تبرع'] },
  'source-link': { whole: ['Source link', 'Source', 'رابط المصدر'], begins: [] },
  image: { whole: ['صورة الخبر', 'صورة أرشيفية', 'أرشيف', 'تعبيرية', 'مصدر الصورة', 'التعليق على الصورة'], begins: [] },
  advertisement: { whole: ['إعلان', 'إعلانات'], begins: [] },
  copyright: { whole: [], begins: ['جميع الحقوق محفوظة', 'كافة الحقوق محفوظة', '©'] },
};

/** News agencies and picture services as they sign in round brackets. */
export const AGENCY_TAGS: readonly string[] = [
  'رويترز', 'الفرنسية', 'أ ف ب', 'أ.ف.ب', 'أف ب', 'فرانس برس', 'الأناضول', 'أسوشيتد برس', 'أسوشيتدبرس', 'أ ب', 'د ب أ',
  'الألمانية', 'الأوروبية', 'غيتي', 'الجزيرة', 'سانا', 'واس', 'وام', 'تاس', 'سبوتنيك', 'شينخوا', 'Reuters', 'AFP', 'AP',
];
