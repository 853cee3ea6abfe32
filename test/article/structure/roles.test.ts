import { describe, expect, it } from 'vitest';
import { slice, trim } from '../../../src/text/span.ts';
import { libraryOf, recordOf } from '../../documents.ts';

const LEAD =
  'أعلنت وزارة الزراعة في المغرب أن موسم الزيتون هذا العام تضرر من الجفاف، وأن الإنتاج تراجع إلى النصف.';
const NEXT =
  'وقال الوزير خلال مؤتمر صحفي في مراكش إن الحكومة ستدعم مزارعي الزيتون بالبذور والماء، وستؤجل ديونهم.';
const LAST =
  'وأضاف أن الدعم سيبدأ مع مطلع العام المقبل، وأن اللجان المحلية ستحصي الأضرار في كل إقليم على حدة.';

/** `role kind: text` of each block, in order. */
function outline(text: string): string[] {
  const { article } = recordOf(text);
  return article.blocks.map((block) =>
    [block.role, block.kind ?? '-', slice(article.text, trim(article.text, block)).slice(0, 24)].join(' '),
  );
}

describe('roles', () => {
  it('of a title, a lead and paragraphs', () => {
    expect(outline(`الجفاف يضر موسم الزيتون في المغرب\n\n${LEAD}\n\n${NEXT}`)).toEqual([
      'title - الجفاف يضر موسم الزيتون ',
      `body - ${LEAD.slice(0, 24)}`,
      `body - ${NEXT.slice(0, 24)}`,
    ]);
  });

  it('of another story’s headline, which is not this one’s title', () => {
    const text = `×\nرياضة محلية\n\nفوز كبير للفريق الضيف في نهائي الكأس\n\nصورة الخبر\n\n${LEAD}\n${NEXT}`;
    expect(outline(text).slice(0, 4)).toEqual([
      'boilerplate navigation ×',
      'boilerplate unrelated رياضة محلية',
      'boilerplate unrelated فوز كبير للفريق الضيف في',
      'boilerplate image صورة الخبر',
    ]);
    const { title } = recordOf(text).article;
    expect(title.basis).toBe('derived');
    expect(LEAD.startsWith(title.text)).toBe(true);
  });

  it('of an opinion: a title of two words, its writer, and more of his glued into one line', () => {
    const links =
      'مقالات أخرى للكاتبموسم بلا مطر (قصة قصيرة)!من يشتري الزيتون؟سوق القرية الكبير!عيد الحصاد في الجبل!هل تعود الأمطار قريبا؟';
    expect(outline(`زيتون وجفاف!\nسامي النجار\n${LEAD}\n${NEXT}\n${LAST}\n${links}`)).toEqual([
      'title - زيتون وجفاف!',
      'byline - سامي النجار',
      `body - ${LEAD.slice(0, 24)}`,
      `body - ${NEXT.slice(0, 24)}`,
      `body - ${LAST.slice(0, 24)}`,
      `boilerplate related ${links.slice(0, 24).trim()}`,
    ]);
  });

  it('of a place and a writer under the title', () => {
    const blocks = outline(`الجفاف يضر موسم الزيتون في المغرب\nالرباط: سامي النجار\n${LEAD}\n${NEXT}`);
    expect(blocks.slice(0, 2)).toEqual(['title - الجفاف يضر موسم الزيتون ', 'byline - الرباط: سامي النجار']);
  });

  it('of a standfirst that the body repeats, cut short', () => {
    const cut = `${LEAD.split(' ').slice(0, 14).join(' ')}...`;
    const blocks = outline(
      `الجفاف يضر موسم الزيتون في المغرب\n${cut}\nوزير الزراعة في مراكش\n${LEAD}\n${NEXT}`,
    );
    expect(blocks.map((line) => line.split(' ')[0])).toEqual([
      'title',
      'standfirst',
      'caption',
      'body',
      'body',
    ]);
  });

  it('of subheads and captions between paragraphs', () => {
    const text = `الجفاف يضر موسم الزيتون في المغرب\n${LEAD}\nسوق أسبوعي\n${NEXT}\nإحصاء الأضرار في كل إقليم\n${LAST}`;
    expect(outline(text).map((line) => line.split(' ')[0])).toEqual([
      'title',
      'body',
      'caption',
      'body',
      'subhead',
      'body',
    ]);
  });

  it('of the furniture around the story', () => {
    const text = [
      'عاجل | سقوط أمطار على الشمال | فتح الطرق المغلقة | تأجيل الدراسة في ثلاث مدن',
      'الجفاف يضر موسم الزيتون في المغرب',
      'camera iconوزير الزراعة',
      LEAD,
      NEXT,
      'Source link',
      'اترك تعليقاً',
      'لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *',
      'مقالات ذات صلة',
      'كلمات لا نعرفها',
    ].join('\n');
    expect(outline(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'boilerplate ticker',
      'title -',
      'boilerplate icon',
      'body -',
      'body -',
      'boilerplate source-link',
      'boilerplate comment-form',
      'boilerplate comment-form',
      'boilerplate related',
      'boilerplate related',
    ]);
  });

  it('of a caption glued into a paragraph by its agency', () => {
    const glued = `${LEAD} مزارعون يجمعون ما بقي من الزيتون قرب مراكش(رويترز) ${NEXT}`;
    expect(outline(glued).map((line) => line.split(' ')[0])).toEqual(['body', 'caption', 'body']);
  });

  it('of a dateline with an agency, which is no caption', () => {
    const text = `${LEAD} مراكش (رويترز) - ${NEXT}`;
    expect(outline(text).map((line) => line.split(' ')[0])).toEqual(['body']);
  });

  it('of a text that is a title only', () => {
    expect(outline('الجفاف يضر موسم الزيتون')).toEqual(['title - الجفاف يضر موسم الزيتون']);
  });

  it('of a short paragraph with an end, which is body', () => {
    expect(outline(`${LEAD}\nوأكد أنه «سيبدأ قريبا».\n${NEXT}`).map((line) => line.split(' ')[0])).toEqual([
      'body',
      'body',
      'body',
    ]);
  });

  const TITLE = 'الجفاف يضر موسم الزيتون في المغرب';

  // The roles of the whole page, with the kind of its furniture.
  it.for([
    [
      'a page-title line with the outlet, a menu and a date above the title',
      [
        `جريدة السهل - زراعة - ${TITLE}`,
        'سياسة',
        'اقتصاد محلي',
        'ثقافة',
        'صحة',
        'آخر تحديث:',
        'الخميس 4 فبراير/شباط 2016 22:11',
        TITLE,
      ],
      ['page-title', 'navigation', 'navigation', 'navigation', 'navigation', 'dateline', 'dateline', 'title'],
    ],
    ['the title said twice', [TITLE, TITLE], ['title', 'navigation']],
    ['the summary of a page’s head', [TITLE, `content="${LEAD}" />`], ['title', 'description']],
    [
      'a kicker and a standfirst',
      ['زيتون المغرب', TITLE, 'وزارة الزراعة تعد المزارعين بالبذور والماء بعد عام من الجفاف'],
      ['kicker', 'title', 'standfirst'],
    ],
    ['who wrote it, and where', [TITLE, 'سلمى الحداد', 'الرباط - وكالات'], ['title', 'byline', 'byline']],
    [
      'place, both calendars and agency',
      [TITLE, 'الرباط 15 شوال 1436 هـ الموافق 31 يوليو 2015 م واس'],
      ['title', 'dateline'],
    ],
    ['a first line that is the title though it shares no word', ['أحلام مؤجلة'], ['title']],
  ] as const)('above the text: %s', ([, above, expected]) => {
    const blocks = recordOf([...above, LEAD, NEXT, LAST].join('\n')).article.blocks;
    expect(blocks.map(({ role, kind }) => kind ?? role)).toEqual([...expected, 'body', 'body', 'body']);
  });

  it.for([
    [
      'a pull quote with its credit',
      ['"الحكومة ستدعم مزارعي الزيتون بالبذور والماء"', 'وزير الزراعة'],
      ['pull-quote', 'pull-quote'],
    ],
    ['another story’s title', ['اقرأ أيضا: أسعار القمح ترتفع'], ['related']],
    [
      'a heading of other stories with their titles',
      ['أخبار ذات صلة', 'أسعار القمح ترتفع', 'ميناء جديد في طنجة'],
      ['related', 'related', 'related'],
    ],
    ['a list', ['- البذور مجانا', '- الماء بنصف الثمن'], ['body', 'body']],
    ['words in quotation marks', ['«بذور وماء»'], ['subhead']],
  ] as const)('in the text: %s', ([, between, expected]) => {
    const blocks = recordOf([TITLE, LEAD, ...between, NEXT, LAST].join('\n')).article.blocks;
    expect(blocks.map(({ role, kind }) => kind ?? role)).toEqual([
      'title',
      'body',
      ...expected,
      'body',
      'body',
    ]);
  });

  it.for([
    ['tags glued to the last sentence', ' سمات المغرب الزيتون', ['body', 'tags']],
    ['a link glued to it', ' اقرأ المزيد: أسعار القمح', ['body', 'related']],
    ['an agency’s line', '\n(وكالات)', ['body', 'agency-signature']],
    ['an e-mail', '\nsalma@example.org', ['body', 'contact']],
    [
      'comments',
      '\nاترك تعليقا\nقارئ\nشكرا للوزارة على هذا الدعم الذي ينتظره كل مزارع في إقليمنا منذ زمن.',
      ['body', 'comment-form', 'comment-form', 'comment-form'],
    ],
    [
      'a teaser under another story’s title',
      '\nمقالات ذات صلة\nميناء جديد\nافتتحت طنجة أمس رصيفا بحريا كبيرا للسفن القادمة من أوروبا وأمريكا.',
      ['body', 'related', 'related', 'related'],
    ],
  ] as const)('below the text: %s', ([, below, expected]) => {
    const blocks = recordOf([TITLE, LEAD, NEXT, LAST + below].join('\n')).article.blocks;
    expect(blocks.map(({ role, kind }) => kind ?? role)).toEqual(['title', 'body', 'body', ...expected]);
  });

  it('of an article in one line, its paragraphs parted by blanks that do not break', () => {
    const text = `${TITLE}\nسهل- الرباط: ${LEAD}\u00a0 ${NEXT}\u00a0 دعم مالي\u00a0\u00a0\u00a0${LAST}`;
    expect(outline(text).map((line) => line.split(' ')[0])).toEqual([
      'title',
      'dateline',
      'body',
      'body',
      'subhead',
      'body',
    ]);
  });

  it('of a title between the outlet’s name and a bar', () => {
    const { title } = recordOf(`${TITLE} | جريدة السهل\n${LEAD}\n${NEXT}`).article;
    expect(title.text).toBe(TITLE);
  });

  it('of the title that metadata states, wherever it stands', () => {
    const text = `فوز كبير للفريق الضيف\nالزيتون يعطش\n${LEAD}\n${NEXT}`;
    const { records } = libraryOf({ 'a.txt': text }, 'file,title\na.txt,الزيتون يعطش\n');
    expect(records[0]?.article.title.span).not.toBeNull();
  });

  it('says so of a title that shares no word with its text', () => {
    expect(recordOf(`أحلام مؤجلة\n${LEAD}\n${NEXT}`).article.title.doubtful).toBe(true);
    expect(recordOf(`${TITLE}\n${LEAD}\n${NEXT}`).article.title.doubtful).toBe(false);
  });

  it('of lines that recur in three documents of one source, and of wire copy, which is body', () => {
    const page = (day: string) =>
      `${day} في السوق المركزي للمدينة\nأخبار سهلية\n${LEAD}\n${NEXT} ${day}.\nمع تحيات القسم`;
    const { records } = libraryOf(
      { 'a.txt': page('السبت'), 'b.txt': page('الأحد'), 'c.txt': page('الجمعة') },
      'file,source\na.txt,السهل\nb.txt,السهل\nc.txt,السهل\n',
    );
    const { blocks, text } = records[0]?.article ?? recordOf(LEAD).article;
    const recurring = blocks.filter(({ reason }) => reason === 'recurs-in-source');
    expect(recurring.map((block) => slice(text, trim(text, block)))).toEqual([
      'أخبار سهلية',
      'مع تحيات القسم',
    ]);
    expect(blocks.some((block) => block.role === 'body' && slice(text, block).startsWith(LEAD))).toBe(true);
  });
});
