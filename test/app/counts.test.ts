import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/app/ui/format-day.ts';
import { messages } from '../../src/app/ui/messages.ts';

describe('Arabic counts', () => {
  it.for([
    [1, 'وثيقة واحدة'],
    [2, 'وثيقتان'],
    [5, 'خمس وثائق'],
    [10, 'عشر وثائق'],
    [11, '11 وثيقة'],
    [100, '100 وثيقة'],
    [103, '103 وثائق'],
  ] as const)('of %i documents', ([n, text]) => {
    expect(messages.libraryPage.title(n)).toBe(text);
  });

  it.for([
    [1, 'طُوي سطر ليس من الخبر'],
    [2, 'طُوي سطران ليسا من الخبر'],
    [3, 'طُويت ثلاثة أسطر ليست من الخبر'],
    [12, 'طُوي 12 سطرًا ليست من الخبر'],
  ] as const)('of %i folded lines', ([n, text]) => {
    expect(messages.article.folded(n)).toBe(text);
  });

  it.for([
    [20, 'نحو دقيقة'],
    [250, 'من دقيقة إلى دقيقتين'],
    [400, 'من دقيقتين إلى 3 دقائق'],
    [3000, 'من 15 دقيقة إلى 20 دقيقة'],
  ] as const)('of the minutes for %i words', ([words, text]) => {
    expect(messages.article.minutes(words)).toBe(text);
  });
});

describe('a day', () => {
  it.for([
    ['2016-07-26', '26 تموز/يوليو 2016'],
    ['2016-05', 'أيار/مايو 2016'],
    ['2016', '2016'],
  ])('%s', ([value = '', text]) => {
    expect(formatDay(value)).toBe(text);
  });
});
