import { describe, expect, it } from 'vitest';
import { compareMessages } from '../../../src/app/compare/messages.ts';
import { indexMessages } from '../../../src/app/read/index-messages.ts';
import { readMessages } from '../../../src/app/read/messages.ts';
import { searchMessages } from '../../../src/app/search/messages.ts';
import { numberWord } from '../../../src/app/ui/counts.ts';
import { formatRange } from '../../../src/app/ui/format-day.ts';
import { messages } from '../../../src/app/ui/messages.ts';

describe('counted nouns', () => {
  it.for([
    [0, 'لا وثائق'],
    [1, 'وثيقة واحدة'],
    [2, 'وثيقتان'],
    [3, 'ثلاث وثائق'],
    [5, 'خمس وثائق'],
    [8, 'ثماني وثائق'],
    [10, 'عشر وثائق'],
    [11, '11 وثيقة'],
    [99, '99 وثيقة'],
    [100, '100 وثيقة'],
    [103, '103 وثائق'],
    [111, '111 وثيقة'],
    [1000, '1000 وثيقة'],
  ] as const)('the library of %i is «%s»', ([n, expected]) => {
    expect(messages.libraryPage.title(n)).toBe(expected);
  });

  it.for([
    [1, 'طُوي سطر ليس من الخبر'],
    [2, 'طُوي سطران ليسا من الخبر'],
    [3, 'طُويت ثلاثة أسطر ليست من الخبر'],
    [10, 'طُويت عشرة أسطر ليست من الخبر'],
    [11, 'طُوي 11 سطرًا ليس من الخبر'],
    [100, 'طُوي 100 سطر ليس من الخبر'],
  ] as const)('%i folded lines are «%s»', ([n, expected]) => {
    expect(messages.article.folded(n)).toBe(expected);
  });

  it.for([
    [1, 'موضع آخر في هذه الوثيقة'],
    [2, 'موضعان آخران في هذه الوثيقة'],
    [7, '7 مواضع أخرى في هذه الوثيقة'],
    [12, '12 موضعًا آخر في هذه الوثيقة'],
  ] as const)('%i more places are «%s»', ([n, expected]) => {
    expect(searchMessages.morePlaces(n)).toBe(expected);
  });

  it.for([
    [1, 'موضع واحد لبحث «جسر»'],
    [2, 'موضعان لبحث «جسر»'],
    [4, '4 مواضع لبحث «جسر»'],
    [11, '11 موضعًا لبحث «جسر»'],
  ] as const)('%i hits are «%s»', ([n, expected]) => {
    expect(readMessages.hits(n, 'جسر')).toBe(expected);
  });

  it.for([
    [1, 0, 'اقتباس واحد'],
    [2, 1, 'اقتباسان، قول منقول'],
    [3, 2, '3 اقتباسات، قولان منقولان'],
    [11, 11, '11 اقتباسًا، 11 قولًا منقولًا'],
    [100, 103, '100 اقتباس، 103 أقوال منقولة'],
    [0, 100, '100 قول منقول'],
  ] as const)('%i quotations and %i reports are «%s»', ([quoted, reported, expected]) => {
    expect(indexMessages.said(quoted, reported)).toBe(expected);
  });

  it.for([
    [1, 'سطر واحد', 'وردت في موضع واحد بمعنى حكومة السهل'],
    [2, 'سطران', 'وردت في موضعين بمعنى حكومة السهل'],
    [3, '3 أسطر', 'وردت في 3 مواضع بمعنى حكومة السهل'],
    [11, '11 سطرًا', 'وردت في 11 موضعًا بمعنى حكومة السهل'],
    [100, '100 سطر', 'وردت في 100 موضع بمعنى حكومة السهل'],
  ] as const)('%i lines are «%s», and so many places «%s»', ([n, lines, metonym]) => {
    expect(indexMessages.lines(n)).toBe(lines);
    expect(indexMessages.metonym(n, 'السهل')).toBe(metonym);
  });

  it.for([
    [2, 'روايتان', 'قارن الروايتين'],
    [3, 'ثلاث روايات', 'قارن الروايات الثلاث'],
    [5, 'خمس روايات', 'قارن الروايات الخمس'],
  ] as const)('%i accounts are «%s»', ([n, title, button]) => {
    expect(compareMessages.title(n)).toBe(title);
    expect(messages.compare.go(n)).toBe(button);
  });

  it('gives the word the other gender than its noun', () => {
    expect([numberWord(3, 'feminine'), numberWord(3, 'masculine')]).toEqual(['ثلاث', 'ثلاثة']);
  });
});

describe('reading time', () => {
  it.for([
    [40, 'نحو دقيقة'],
    [190, 'من دقيقة إلى دقيقتين'],
    [380, 'من دقيقتين إلى 3 دقائق'],
    [2400, 'من 12 دقيقة إلى 16 دقيقة'],
  ] as const)('%i words take «%s»', ([words, expected]) => {
    expect(messages.article.minutes(words)).toBe(expected);
  });
});

describe('dates', () => {
  it.for([
    ['2016-07-26', '2016-07-26', '26 تموز/يوليو 2016'],
    ['2016-02-01', '2016-02-29', 'شباط/فبراير 2016'],
    ['1999-01-01', '1999-12-31', '1999'],
    ['2016-05-01', '2016-05-03', 'بين 1 و3 أيار/مايو 2016'],
    ['2016-04-30', '2016-05-01', 'بين 30 نيسان/أبريل 2016 و1 أيار/مايو 2016'],
  ] as const)('%s to %s is «%s»', ([from, to, expected]) => {
    expect(formatRange({ from, to })).toBe(expected);
  });
});
