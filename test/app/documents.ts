import type { ArticleRecord } from '../../src/corpus/library.ts';
import { drafted } from './draft-document.ts';

/** Three accounts of the opening of a bridge that was never built, and three texts about nothing of the kind. */
export const bridge = drafted({
  id: 'bridgeaaaa',
  source: 'صحيفة الضفة',
  published: '2021-03-04',
  blocks: [
    ['boilerplate', 'عاجل: طقس غائم غدًا'],
    ['title', 'افتتاح جسر الوادي بعد عامين من العمل'],
    ['standfirst', 'افتتح رئيس البلدية الجسر صباح الخميس…'],
    ['body', 'افتتح رئيس البلدية سامي النجار جسر الوادي صباح الخميس.', 'وقال إن العمل فيه دام عامين.'],
    ['caption', 'الجسر من الضفة الشرقية'],
    ['subhead', 'كلفة المشروع'],
    ['body', 'بلغت كلفة الجسر أربعة ملايين دينار.'],
    ['boilerplate', 'شارك'],
    ['boilerplate', 'اترك تعليقًا'],
    ['boilerplate', 'لن يظهر بريدك للقراء'],
  ],
});
export const opening = drafted({
  id: 'openingbbb',
  basis: 'derived',
  title: 'دشّن رئيس بلدية الوادي الجسر الجديد أمس',
  blocks: [['body', 'دشّن رئيس بلدية الوادي الجسر الجديد أمس.', 'وحضر الحفل مئات من السكان.']],
});
export const crossing = drafted({
  id: 'crossingcc',
  source: 'إذاعة السهل',
  blocks: [
    ['title', 'عبور أول حافلة فوق الوادي'],
    ['body', 'عبرت أول حافلة جسر الوادي بعد أن افتتحه رئيس البلدية.', 'وكلّف المشروع ملايين الدنانير.'],
  ],
});
const others = ['زيتون', 'مطر', 'قطار'].map((word, place) =>
  drafted({
    id: `other${place}aaaa`,
    blocks: [
      ['title', `خبر عن ${word}`],
      ['body', `لا جديد في ${word}.`],
    ],
  }),
);

export const records: readonly ArticleRecord[] = [bridge, opening, crossing, ...others];

/** A sitting of a council that never sat: what a text can hold for the index. It is in no collection of the tests but its own. */
export const council = drafted({
  id: 'councilddd',
  published: '2021-03-04',
  dateBasis: 'inferred',
  source: 'صحيفة الضفة',
  sourceBasis: 'signature',
  blocks: [
    ['boilerplate.ticker', 'عاجل: طقس غائم غدًا'],
    ['kicker', 'شؤون محلية'],
    ['title', 'مجلس [place.valley: الوادي] يبحث كلفة الجسر'],
    ['byline', 'كتبت هالة المرج'],
    [
      'body',
      '[verb.say.قال: قال] [speaker.named.sami: [office.sami: رئيس البلدية] [person.sami: سامي النجار]] [evidence.date: [weekday.2021-03-04: اليوم الخميس]] إن [indirect: الجسر آمن للعابرين].',
      '[verb.affirm.أكد: وأكد] «[direct.carried: لن نرفع الرسوم على أحد]».',
    ],
    [
      'body',
      '[verb.deny.نفى: ونفى] [speaker.role: مسؤول في المجلس] «[partial: أي تأخير]» في العمل، وعاد [person.sami.part: النجار] إلى [place.valley.metonym: الوادي].',
      'ورُوي: «[direct.unknown: هذا جسر بلا نهر]»، وسمّاه الناس «[scare: جسر الصبر]» في [country.valley: السهل].',
    ],
    ['pull-quote', 'لن نرفع الرسوم على أحد'],
    [
      'body',
      'بلغت الكلفة نحو [money.4000000.about: أربعة ملايين] [unit: دينار] في [where: الضفة]، وعبره [count.72: 72] [unit: شخصًا] يوم [day.2020-05-01: 1 أيار 2020].',
    ],
    ['dateline', '[evidence.source: صحيفة الضفة] – الوادي'],
    ['boilerplate.comment-form', 'اترك تعليقًا'],
    ['boilerplate.comment-form', 'لن يظهر بريدك للقراء'],
    ['boilerplate.tags', 'وسوم: جسر'],
  ],
});
