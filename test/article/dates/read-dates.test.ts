import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/article/article.ts';
import { readDates } from '../../../src/article/dates/read-dates.ts';
import { readProse } from '../../../src/article/prose.ts';
import { arabicText } from '../../arbitraries.ts';

/** Lines as blocks: one that begins with # is furniture of the page, the others are body. */
function read(text: string, published?: string) {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length;) {
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line + 1;
    const shape =
      text.charAt(start) === '#'
        ? ({ role: 'boilerplate', kind: 'tail' } as const)
        : ({ role: 'body', kind: null } as const);
    blocks.push({ start, end, ...shape, reason: 'paragraph-shape', direction: 'rtl' });
    start = end;
  }
  const stated = published === undefined ? null : ({ value: published, basis: 'metadata' } as const);
  return readDates({ prose: readProse(text, blocks), blocks, stated });
}

describe('dates of a text', () => {
  /** The text marks its dates with [ ]; behind each, in order, what it means: kind and days. */
  const check = (marked: string, published: string | undefined, means: readonly string[]) => {
    const text = marked.replaceAll(/[[\]]/g, '');
    const { dates } = read(text, published);
    let shown = text;
    for (const { start, end } of dates.toReversed()) {
      shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
    }
    expect(shown).toBe(marked);
    expect(dates.map(({ kind, from, to }) => [kind, ...new Set([from, to])].join(' '))).toEqual(means);
  };

  it.for<[string, string, string | undefined, string[]]>([
    [
      'a day of each national set',
      'افتتح السوق في [3 أيار 2016] ثم في [4 ماي 2016] وفي [5 مايو 2016].',
      undefined,
      ['day 2016-05-03', 'day 2016-05-04', 'day 2016-05-05'],
    ],
    [
      'two names of a month',
      'افتتح السوق في [27 شباط/فبراير 2016] و[28 أغسطس (آب) 2016].',
      undefined,
      ['day 2016-02-27', 'day 2016-08-28'],
    ],
    [
      'digits and orders',
      'بين [26/7/2016] و[2016-07-27] و[٢٨-٧-٢٠١٦] مواعيد.',
      undefined,
      ['day 2016-07-26', 'day 2016-07-27', 'day 2016-07-28'],
    ],
    ['a day in words', 'يستمر المعرض حتى [الثالث والعشرين من أيار 2016].', undefined, ['day 2016-05-23']],
    [
      'two calendars of one day',
      'عقد اللقاء في [15 شوال 1436هـ الموافق 31 يوليو 2015].',
      undefined,
      ['day 2015-07-31'],
    ],
    ['a day of the Hijri year', 'عقد اللقاء في [15 شوال 1436هـ].', undefined, ['day 2015-07-31']],
    [
      'a relative word and its weekday',
      'افتتح السوق [أمس الجمعة] ويغلق [غدا].',
      '2016-05-07',
      ['weekday 2016-05-06', 'relative 2016-05-08'],
    ],
    [
      'anchors',
      'بدأ العمل في [30 ديسمبر الماضي] وينتهي في [فبراير/شباط المقبل].',
      '2017-01-10',
      ['day 2016-12-30', 'month 2017-02-01 2017-02-28'],
    ],
    [
      'past and coming weekdays',
      'التقيا [يوم الخميس الماضي] ويلتقيان [الأربعاء المقبل].',
      '2016-05-02',
      ['weekday 2016-04-28', 'weekday 2016-05-04'],
    ],
    [
      'periods',
      'زاد الإنتاج [الشهر الماضي] على ما كان في [عام 2014].',
      '2016-05-02',
      ['relative 2016-04-01 2016-04-30', 'year 2014-01-01 2014-12-31'],
    ],
    ['a weekday that may lie ahead', 'يلتقي الفريقان [السبت] في الملعب.', '2016-05-02', ['weekday ']],
    [
      'nothing where publication is unknown',
      'افتتح السوق [أمس] في [3 أيار].',
      undefined,
      ['relative ', 'day '],
    ],
    ['a date that is a name', 'تجمعوا في ذكرى ثورة [25 يناير] في الساحة.', '2016-05-02', ['day ']],
    [
      'no date in an office, a prayer, a father',
      'قال الأمين العام الحالي بعد صلاة الجمعة إن آب البيت مارس الرياضة.',
      '2016-05-02',
      [],
    ],
    ['no day that the calendar lacks', 'حدد الموعد في [31 فبراير 2016].', undefined, ['day ']],
  ])('%s', ([, marked, published, means]) => check(marked, published, means));
});

describe('day of publication', () => {
  it.for<[string, string, string | null]>([
    [
      'a stamp above the story',
      '#آخر تحديث: الاثنين، 4 يناير/ كانون الثاني، 2010، 12:30 GMT\nافتتح السوق الجديد في المدينة.',
      '2010-01-04 2010-01-04 stamp',
    ],
    ['a stamp whose weekday is another’s', '#الثلاثاء، 4 يناير 2010\nافتتح السوق الجديد في المدينة.', null],
    ['two stamps that disagree', '#نشر في 4 يناير 2010\n#نشر في 5 يناير 2010\nافتتح السوق.', null],
    ['a date below the story', 'افتتح السوق الجديد في المدينة.\n#5 يناير 2010 افتتاح حديقة', null],
    [
      'a dateline',
      'الرياض 15 شوال 1436 هـ الموافق 31 يوليو 2015 م واس - افتتح السوق.',
      '2015-07-31 2015-07-31 stamp',
    ],
    [
      'today with its date',
      'قال الوزير اليوم الاثنين 2 أيار 2016 إن العمل بدأ.',
      '2016-05-02 2016-05-02 inferred',
    ],
    [
      'yesterday with its date',
      'قال الوزير أمس الأحد 1 أيار 2016 إن العمل بدأ.',
      '2016-05-02 2016-05-02 inferred',
    ],
    [
      'today beats a stale yesterday',
      'قال اليوم الاثنين 2 أيار 2016 ما قاله أمس الجمعة 29 نيسان 2016.',
      '2016-05-02 2016-05-02 inferred',
    ],
    [
      'a year named elsewhere in the text',
      'قال اليوم الاثنين 2 أيار إن خطة عام 2016 بدأت.',
      '2016-05-02 2016-05-02 inferred',
    ],
    ['a year that the weekday refuses', 'قال اليوم الاثنين 2 أيار إن خطة عام 2015 بدأت.', null],
    ['no year at all', 'قال اليوم الاثنين 2 أيار إن العمل بدأ.', null],
    ['a weekday alone', 'قال اليوم الاثنين إن العمل بدأ في 3 أيار 2016.', null],
    [
      'between a past and a coming month',
      'بدأ في 30 ديسمبر الماضي، وكان 30 ديسمبر 2016 يوم عطلة. وقال أمس الخميس إن الدورة في فبراير المقبل.',
      '2017-01-06 2017-01-27 inferred',
    ],
    [
      'a year named with an appointment',
      'حدد أول من أمس السادس والعشرين من فبراير 2016 المقبل موعدا للدورة.',
      null,
    ],
  ])('%s', ([, text, expected]) => {
    const { published } = read(text);
    expect(published === null ? null : `${published.from} ${published.to} ${published.basis}`).toBe(expected);
  });

  it('is what metadata states, before any stamp', () => {
    const { published } = read('#الاثنين، 4 يناير 2010\nافتتح السوق.', '2011-02');
    expect(published).toEqual({ from: '2011-02-01', to: '2011-02-28', basis: 'metadata', evidence: [] });
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'اليوم',
    ' الاثنين ',
    '3',
    '/',
    ' أيار ',
    '2016',
    ' شوال ',
    '1436هـ',
    'الماضي',
    ' أمس',
    '\n',
    '#',
    '-',
    'كانون الثاني',
    ' و',
  );
  const text = fc.array(fc.oneof(arabicText(8), words), { maxLength: 40 }).map((parts) => parts.join(''));

  it('gives dates inside it, in order, apart, with days that do not run backwards', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { dates, published } = read(source);
        let at = 0;
        for (const { start, end, from, to } of dates) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect((from ?? '') <= (to ?? '')).toBe(true);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(source.length);
        if (published !== null) expect(published.from <= published.to).toBe(true);
      }),
    );
  });
});
