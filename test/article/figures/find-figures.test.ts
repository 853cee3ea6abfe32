import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/article/article.ts';
import { readDates } from '../../../src/article/dates/read-dates.ts';
import { findFigures } from '../../../src/article/figures/find-figures.ts';
import type { Figure } from '../../../src/article/figures/figure.ts';
import { readProse } from '../../../src/article/prose.ts';
import { arabicText } from '../../arbitraries.ts';
import { contextOf } from '../../documents.ts';

const CONTEXT = contextOf('');

function read(text: string) {
  const body: Block = {
    start: 0,
    end: text.length,
    role: 'body',
    kind: null,
    reason: 'paragraph-shape',
    direction: 'rtl',
  };
  const prose = readProse(text, [body]);
  const { dates } = readDates({ prose, blocks: [body], stated: null });
  return { dates, figures: findFigures(prose, dates, { entities: [], mentions: [] }, CONTEXT) };
}

/** `kind value–to bound unit`, without what is null or exact. */
function said(text: string, { kind, value, to, bound, unit }: Figure): string {
  const amount = to === null ? `${value}` : `${value}–${to}`;
  const counted = unit === null ? [] : [text.slice(unit.start, unit.end)];
  return [kind, amount, ...(bound === 'exact' ? [] : [bound]), ...counted].join(' ');
}

describe('figures', () => {
  it.for<[string, string, string[]]>([
    [
      'digits of each set',
      'زرعوا [1,600] شجرة و[٤٫٥] هكتار و[۱۲] نخلة.',
      ['count 1600 شجرة', 'measure 4.5 هكتار', 'count 12 نخلة'],
    ],
    ['glued digits', 'أنقذوا [17]طفلا.', ['count 17 طفلا']],
    ['points between thousands', 'زار المعرض [300.000] شخص.', ['count 300000 شخص']],
    [
      'words',
      'حضر [خمسة وعشرون] طالبا و[ثلاث] نساء و[اثنا عشر] وزيرا.',
      ['count 25 طالبا', 'count 3 نساء', 'count 12 وزيرا'],
    ],
    [
      'hundreds and scales in words',
      'زرعوا [مئتي] شجرة و[ثلاثمئة وخمسين ألف] شتلة و[مليون ومئة ألف] بذرة.',
      ['count 200 شجرة', 'count 350000 شتلة', 'count 1100000 بذرة'],
    ],
    [
      'digits with scales',
      'أنفقوا [4.07 مليار] دولار و[15 ألفا و300] يورو.',
      ['money 4070000000 دولار', 'money 15300 يورو'],
    ],
    ['a half', 'أنفقوا [نصف مليون] دولار في [ثلاث سنوات ونصف].', ['money 500000 دولار', 'duration 3.5 سنوات']],
    [
      'duals',
      'أصيب [طفلان] في [يومين] بعد [عامين ونصف].',
      ['count 2 طفلان', 'duration 2 يومين', 'duration 2.5 عامين'],
    ],
    [
      'percentages',
      'تراجع بنسبة [10] بالمئة ثم [12.5]% ثم [7] في المائة.',
      ['percentage 10 بالمئة', 'percentage 12.5 %', 'percentage 7 في المائة'],
    ],
    [
      'bounds',
      'زرعوا نحو [50] شجرة وأكثر من [60] نخلة وما لا يقل عن [70] شتلة.',
      ['count 50 about شجرة', 'count 60 more-than نخلة', 'count 70 at-least شتلة'],
    ],
    [
      'bounds behind and turned by لا',
      'حضر [30] طالبا على الأقل، ولا يتجاوز العدد [40] طالبا.',
      ['count 30 at-least طالبا', 'count 40 طالبا'],
    ],
    [
      'ranges',
      'بين [10 و15 مليون] دولار في [3 إلى 4] أيام أو [20-30] يوما.',
      ['money 10000000–15000000 دولار', 'duration 3–4 أيام', 'duration 20–30 يوما'],
    ],
    ['a change is no range', 'ارتفع العدد من [10] إلى [15] طالبا.', ['bare 10', 'count 15 طالبا']],
    ['ages and ranks', 'فاز سعيد ([16] عاما) وحل في المركز [3].', ['age 16 عاما', 'rank 3']],
    ['what a number names', 'رفضوا القرار [2254] كله.', ['bare 2254']],
    [
      'no time of day, date, score, address or number of a list',
      '3- بدأت عند الساعة 12:30 يوم 5 أيار 2016 وانتهت 2-1 بحسب www.example.com/77 في رحلة إف-16.',
      [],
    ],
    ['no vague number, no people called Taliban', 'حضر بضعة رجال وعشرات الآلاف من طالبان وملايين الناس.', []],
    ['a part of many', 'كرموا [27] من الطلاب.', ['count 27 الطلاب']],
  ])('%s', ([, marked, expected]) => {
    const text = marked.replaceAll(/[[\]]/g, '');
    const { figures } = read(text);
    expect(figures.map((figure) => said(text, figure))).toEqual(expected);
    let shown = text;
    for (const { start, end } of figures.toReversed()) {
      shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
    }
    expect(shown).toBe(marked);
  });

  it.for<[string, string, (string | null)[]]>([
    ['money has its code', 'دفعوا 5 ريالات سعودية أو 5 ريال قطري أو $7.', ['ريال', 'QAR', 'USD']],
    [
      'time and measure have English names',
      'ساروا ساعتين و3 كيلومترات و40 كيلو مترا.',
      ['hour', 'kilometre', 'kilometre'],
    ],
  ])('%s', ([, text, keys]) => {
    expect(read(text).figures.map(({ unitKey }) => unitKey)).toEqual(keys);
  });

  it('have the only date of their sentence, and none where it has two', () => {
    const text = 'زرعوا 50 شجرة في 3 أيار 2016. وزرعوا 60 نخلة في 4 أيار 2016 أو 5 أيار 2016.';
    expect(read(text).figures.map(({ when }) => when && text.slice(when.start, when.end))).toEqual([
      '3 أيار 2016',
      null,
    ]);
  });

  it('of any text lie in it, in order, apart from each other and from its dates', () => {
    const words = fc.constantFrom(
      ' مليون',
      ' ألف',
      '15',
      ' و',
      'خمسة',
      ' وعشرون',
      ' يومين',
      ' دولار',
      ' بين',
      '-',
      '%',
      ' من',
      ' إلى ',
      '3 أيار ',
      ' 2016',
      '،',
      '\n',
      ' ونصف',
    );
    const source = fc.array(fc.oneof(arabicText(6), words), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(source, (text) => {
        const { dates, figures } = read(text);
        const all = [...dates, ...figures].toSorted((a, b) => a.start - b.start);
        let at = 0;
        for (const { start, end } of all) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        for (const { value, to } of figures) expect(value).toBeLessThan(to ?? Infinity);
      }),
    );
  });
});
