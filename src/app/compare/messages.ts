import { count, numberWord } from '../ui/counts.ts';

/** What the comparison says. A missing link proves nothing, and none of these says it does. */
export const compareMessages = {
  title: (n: number) => (n === 2 ? 'روايتان' : `${numberWord(n, 'feminine')} روايات`),
  account: (siglum: string, source: string) => `الرواية ${siglum}، ${source}`,
  switcher: 'الرواية المعروضة',
  /** As an apparatus lists its witnesses: a و joined to a bare letter would read as a word. */
  alsoIn: (sigla: readonly string[]) => `لها نظير في ${sigla.join('، ')}`,
  noPartner: 'لم نجد له نظيرًا',
  noPartnerHint: 'جملة لم نجد لها نظيرًا، ولا يعني ذلك أن غيرها أغفلها',
  noPartnerMeans: 'لا يعني ذلك أن الروايات الأخرى أغفلته: الربط آلي، وقد يفوته ما قيل بألفاظ أخرى.',
  toldTwo: 'في روايتين',
  toldMore: 'في ثلاث أو أكثر',
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
  close: 'أغلق',
  goThere: (siglum: string) => `اذهب إليها في ${siglum}`,
  waiting: 'تُقابَل الروايات…',
  tooFewTitle: 'المقابلة بين وثيقتين أو أكثر',
  tooFewText: 'اختر من المكتبة وثيقتين إلى خمس.',
  tooManyTitle: 'خمس وثائق على الأكثر',
  tooManyText: 'في الرابط أكثر من خمس وثائق. اختر من المكتبة ما تريد المقابلة بينه.',
  missingTitle: 'في الرابط وثيقة غير موجودة',
  missingText: (ids: readonly string[]) => `لا وثيقة بهذا المعرّف: ${ids.join('، ')}`,
} as const;
