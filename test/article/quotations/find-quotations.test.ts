import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/article/quotations/find-quotations.ts';
import type { Role } from '../../../src/article/structure/role.ts';
import { arabicText } from '../../arbitraries.ts';
import { namesIn, proseOf, readQuoted, withoutMarks } from './read-quoted.ts';

type Case = readonly [name: string, notation: string, told: readonly string[], names?: readonly string[]];

const check =
  (role: Role) =>
  ([, notation, told, names]: Case) => {
    const read = readQuoted(withoutMarks(notation), names ?? [], role);
    expect(read).toEqual({ marked: notation, told });
  };

const SAMIR = ['@سمير حداد'];

describe('who speaks', () => {
  it.for<Case>([
    [
      'the subject behind its verb',
      'قال {وزير النقل سمير حداد} إن «[القطار الجديد يبدأ في الربيع]».',
      ['direct قال named'],
      SAMIR,
    ],
    [
      'an office without a name',
      'وأكد {وزير النقل} أن «[القطار الجديد يبدأ في الربيع]».',
      ['direct أكد role'],
    ],
    [
      'a subject before its verb',
      'وكان {سمير حداد} قد قال: "[لن نرفع سعر التذاكر هذا العام]".',
      ['direct قال named'],
      SAMIR,
    ],
    [
      'a name behind a comma',
      'قال {وزير النقل، سمير حداد}، إن «[القطار الجديد يبدأ في الربيع]».',
      ['direct قال named'],
      SAMIR,
    ],
    [
      'an office at a place',
      'قال {الباحث في معهد البحر سمير حداد} إن "[الموج يعلو كل عام]".',
      ['direct قال named'],
      SAMIR,
    ],
    [
      'a name between marks',
      'وقال "{حداد}" إن «[القطار الجديد يبدأ في الربيع]».',
      ['scare - -', 'direct قال named'],
      ['@حداد'],
    ],
    [
      'words that stand before their verb',
      '"[القطار الجديد يبدأ في الربيع]"، قال {سمير حداد}.',
      ['partial قال named'],
      SAMIR,
    ],
    [
      'words that stand before their source',
      'افتتح القطار «[في موعده رغم كل شيء]»، وفق تعبير {سمير حداد}.',
      ['partial وفق named'],
      SAMIR,
    ],
    [
      'a relayed speaker',
      'ونقلت صحيفة محلية عن {سمير حداد} قوله إن "[القطار الجديد يبدأ في الربيع]".',
      ['direct قال carried'],
      SAMIR,
    ],
    [
      'a lawyer, who is not his client',
      'وقال {محامي سمير حداد} إن «[القضية أغلقت منذ عام]».',
      ['direct قال role'],
      SAMIR,
    ],
    [
      'an unnamed official behind أن',
      'إلا أن {مسؤولا محليا} قال إن «[القطار جاهز تماما اليوم]».',
      ['direct قال role'],
    ],
    [
      'a source whose words are relayed',
      'القطار «[جاهز تماما للسفر]»، بحسب {سمير حداد}.',
      ['partial حسب named'],
      SAMIR,
    ],
    [
      'the owner of words, behind a preposition',
      'القطار «[جاهز تماما للسفر]»، والقول ل{سمير حداد}.',
      ['partial قال named'],
      SAMIR,
    ],
    [
      'somebody shown before',
      'ونقلت صحيفة محلية عن هذا {المسؤول} قوله: «[القطار جاهز تماما اليوم]».',
      ['direct قال carried'],
    ],
    [
      'a noun that can only be the subject of أن',
      'وأوضحت {اللائحة} أن «[القطار جاهز تماما اليوم]».',
      ['direct أوضح role'],
    ],
    [
      'a name that nobody listed, before its office',
      'وأوضحت {نجوى حداد}، أستاذة الفلك، أن «[القمر يبتعد كل عام]».',
      ['direct أوضح named'],
    ],
    [
      'a group with its name between marks',
      'وقالت {حركة «الموج»} إن "[القطار جاهز تماما اليوم]".',
      ['scare - -', 'direct قال role'],
    ],
    [
      'the one who says of himself',
      'وأشار {سمير حداد} إلى أنه تحدث مع الركاب، وأن الهدف هو «[سعر أقل للجميع]».',
      ['partial أشار named'],
      SAMIR,
    ],
    [
      'a verb that takes its object',
      'ودعا {سمير حداد} الركاب إلى «[الصبر حتى نهاية الشهر]».',
      ['partial دعا named'],
      SAMIR,
    ],
  ])('%s', check('body'));
});

describe('who goes on speaking', () => {
  it.for<Case>([
    [
      'the last speaker',
      'قال {سمير حداد} إن «[القطار جاهز تماما]». وأضاف: «[نحتاج إلى شهر واحد فقط]».',
      ['direct قال named', 'direct أضاف carried'],
      SAMIR,
    ],
    [
      'the last of her gender',
      'قالت {الوزيرة} إن "[السعر ثابت هذا العام]".\nوقال {المدير} إن "[القطار جاهز تماما]".\nوأضافت: "[نشكر كل الركاب]".',
      ['direct قال role', 'direct قال role', 'direct أضاف carried'],
    ],
    [
      'a participle, its sentence’s subject',
      'زار {سمير حداد} المحطة أمس قائلا: «[كل شيء يسير كما خططنا]».',
      ['direct قال carried'],
      SAMIR,
    ],
    [
      'who acted in the sentence before',
      'افتتح {سمير حداد} المحطة الجديدة. وقال: «[كل شيء يسير كما خططنا]».',
      ['direct قال carried'],
      SAMIR,
    ],
    [
      'the holder of an office',
      'قال {وزير النقل سمير حداد} إن «[القطار جاهز تماما]». وأكد {الوزير} أن «[السعر ثابت هذا العام]».',
      ['direct قال named', 'direct أكد role'],
      SAMIR,
    ],
    [
      'nobody, where another clause has begun',
      'قال {سمير حداد} إن «[القطار جاهز تماما]»، فيما سار القطار الآخر، مؤكدا أن «[السعر ثابت هذا العام]».',
      ['direct قال named', 'direct أكد -'],
      SAMIR,
    ],
    [
      'nobody of another gender',
      'قال {سمير حداد} إن «[القطار جاهز تماما]». وأضافت: «[نشكر كل الركاب]».',
      ['direct قال named', 'direct أضاف -'],
      SAMIR,
    ],
    [
      'nobody, once another has acted',
      'قال {سمير حداد} إن «[القطار جاهز تماما]».\nوزارت ليلى نجار المحطة. وزار مازن الوادي المعرض.\nوقال: «[هذا يوم جميل للسفر]».',
      ['direct قال named', 'direct قال -'],
      ['@سمير حداد', '@ليلى نجار'],
    ],
    [
      'nobody in particular, where the verb has no subject',
      'قال {سمير حداد} إن «[القطار جاهز تماما]». ويتوقع أن «[يزيد السعر هذا العام]».',
      ['direct قال named', 'direct توقع -'],
      SAMIR,
    ],
    [
      'nobody, where the revered are quoted',
      'قال {سمير حداد} إن «[القطار جاهز تماما]». وقال تعالى: «[إن مع العسر يسرا]».',
      ['direct قال named', 'direct قال -'],
      SAMIR,
    ],
    [
      'the man, past what another of another gender hopes',
      'صرح {سمير حداد} بأن [شركته ترحب بالركاب]، وتأمل أن تنجح الخطة، وأشار إلى أن «[السعر ثابت هذا العام]».',
      ['indirect صرح named', 'direct أشار carried'],
      SAMIR,
    ],
    [
      'the last speaker, whose words a phrase calls his',
      'قال {سمير حداد} إن «[القطار جاهز تماما]». وسيكون السفر «[متعة للجميع]» على حد قوله.',
      ['direct قال named', 'partial وفق carried'],
      SAMIR,
    ],
    [
      'nobody, where a name could not be read',
      'قال {سمير حداد} إن «[القطار جاهز تماما]». واتهم كوسمان الشركة بأنها «[تخفي السعر منذ عام]». وأضاف: «[هذا لا يصح]».',
      ['direct قال named', 'direct اتهم -', 'direct أضاف -'],
      SAMIR,
    ],
  ])('%s', check('body'));
});

describe('marks', () => {
  it.for<Case>([
    ['a closing mark on both sides', 'قال {المدير} إن ”[القطار جاهز تماما اليوم]”.', ['direct قال role']],
    ['mixed marks', 'قال {المدير} إن «[القطار جاهز تماما اليوم]".', ['direct قال role']],
    ['doubled marks', 'قال {المدير} إن ««[القطار جاهز تماما اليوم]»».', ['direct قال role']],
    ['two apostrophes', "قال {المدير} إن ''[القطار جاهز تماما اليوم]''.", ['direct قال role']],
    ['brackets behind a colon', 'قال {المدير}: ([القطار جاهز تماما اليوم]).', ['direct قال role']],
    ['low marks', 'قال {المدير} إن „[القطار جاهز تماما اليوم]“.', ['direct قال role']],
    ['nested marks', 'قال {المدير} إن «[القطار "السريع" جاهز تماما]».', ['direct قال role']],
    [
      'a stray mark in the middle',
      'قال {المدير} إن "[القطار جاهز "تماما في هذا اليوم]".',
      ['direct قال role'],
    ],
    [
      'a mark that nothing closes',
      'قال {المدير}: "[القطار جاهز تماما.]\nوسار القطار بعد ذلك.',
      ['direct قال role'],
    ],
    ['a mark that nothing opened', 'وصل القطار" إلى المحطة في موعده.', []],
    [
      'an unclosed mark before another quotation',
      'قال {المدير}: "[القطار جاهز تماما.] وأضاف: "[السعر ثابت هذا العام]".',
      ['direct قال role', 'direct أضاف carried'],
    ],
    [
      'paragraphs that open again',
      'قال {المدير}: "[القطار جاهز تماما.]\n"[والسعر ثابت هذا العام]".',
      ['direct قال role', 'direct - carried'],
    ],
    [
      'an opening mark at the wrong word',
      'قال {المدير} إن" [القطار جاهز تماما اليوم]".',
      ['direct قال role'],
    ],
    [
      'a closing mark at the wrong word',
      'قال {المدير} إن "[القطار جاهز تماما اليوم] "وسار.',
      ['direct قال role'],
    ],
    ['an attribute of markup', 'محتوى="القطار جاهز تماما هذا اليوم أيضا" />', []],
  ])('%s', check('body'));
});

describe('marks around what nobody said', () => {
  it.for<Case>([
    ['the name of a paper', 'وصلت صحيفة "أخبار البحر القديمة" إلى القراء.', ['scare - -']],
    ['a title', 'قرأ المدير من كتاب «الطريق إلى المحطة» أمام الركاب.', ['scare - -']],
    ['a term', 'يعمل القطار في نظام «السرعة» منذ عام.', ['scare - -']],
    ['a named thing inside of speech', 'قال المدير إن قطار «البحر» جاهز.', ['scare - -']],
    ['a slogan', 'رفع الركاب شعار «لا لرفع سعر التذاكر» في المحطة.', ['scare - -']],
    ['a known name', 'وجاءت تصريحات "سمير حداد" بعد الافتتاح.', ['scare - -'], SAMIR],
  ])('%s', check('body'));
});

describe('speech without marks', () => {
  it.for<Case>([
    [
      'behind its أن',
      'وأكد {سمير حداد} أن [القطار جاهز]، وأضاف أن [السعر ثابت].',
      ['indirect أكد named', 'indirect أضاف carried'],
      SAMIR,
    ],
    ['not where nobody is known to speak', 'وقال أمس إن القطار جاهز.', []],
    ['not after a negation', 'لم يقل سمير حداد إن القطار جاهز.', [], SAMIR],
  ])('%s', check('body'));

  it.for<Case>([
    ['behind a name and a colon', '{سمير حداد}: [القطار جاهز]', ['indirect - named'], SAMIR],
    ['not behind a place', 'دمشق: القطار جاهز', [], ['%دمشق']],
  ])('in a headline %s', check('title'));
});

describe('any text', () => {
  const named = ['@قال', '#كلمة', '%ا'];
  it('gives quotations in order, inside the text, with verb and speaker outside of what is direct', () => {
    fc.assert(
      fc.property(arabicText(), (text) => {
        let last = 0;
        const prose = proseOf(`قال الوزير "${text}" وأضاف: «${text}`);
        for (const { start, end, kind, verb, speaker } of findQuotations(prose, namesIn(prose.text, named))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(prose.text.length);
          last = end;
          for (const one of [verb, speaker]) {
            if (one === null) continue;
            expect(one.start).toBeGreaterThanOrEqual(0);
            expect(one.end).toBeGreaterThan(one.start);
            expect(one.end).toBeLessThanOrEqual(prose.text.length);
            if (kind === 'direct') expect(one.end <= start || one.start >= end).toBe(true);
          }
          if (kind === 'scare') expect([verb, speaker]).toEqual([null, null]);
        }
      }),
    );
  });

  it('takes time that grows with its length', () => {
    const read = (count: number) => {
      const prose = proseOf('قال "كلمة واحدة هنا"، '.repeat(count));
      const started = performance.now();
      findQuotations(prose, namesIn('', []));
      return performance.now() - started;
    };
    read(1000);
    expect(read(20_000)).toBeLessThan(5000);
  });
});
