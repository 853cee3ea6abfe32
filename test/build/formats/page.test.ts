import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/build/formats/page.ts';

const TITLE = 'موسم الزيتون يتراجع إلى النصف بسبب الجفاف';
const STANDFIRST = 'خسائر كبيرة للمزارعين في ثلاث محافظات';
const BODY = [
  'أعلنت وزارة الزراعة، اليوم الأحد، أن موسم الزيتون هذا العام تضرر من الجفاف، وأن الإنتاج تراجع إلى النصف.',
  'وقال مدير الإرشاد إن المزارعين طالبوا بتعويضات عن خسائرهم، وإن الوزارة تدرس الطلبات التي وصلتها حتى الآن.',
  'وأضاف أن الوزارة ستوزع غراسا جديدة على المتضررين قبل نهاية العام، مشيرا إلى أن الأسعار ارتفعت في الأسواق.',
];
const MENU = '<div id="menu"><a href="/">الرئيسية</a> <a href="/b">اقتصاد</a> <a href="/c">رياضة</a></div>';
const RELATED =
  '<div class="related"><h4>مواضيع ذات صلة</h4><ul><li><a href="/1">أسعار الزيت</a></li><li><a href="/2">المطر يتأخر</a></li></ul></div>';
const FOOT = '<footer>جميع الحقوق محفوظة</footer>';
const paragraphs = BODY.map((text) => `<p>${text}</p>`).join('\n');

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const linesOf = (html: string) => readPage('one.html', html).text.split('\n');
const says = (head: string, body = `${MENU}<h1>${TITLE}</h1>${paragraphs}`) =>
  readPage('one.html', page(head, body)).page;

describe('the text of a saved page', () => {
  it.for([
    [
      'a blog with headers',
      `${MENU}<main><article><header><h1>${TITLE}</h1><div class="meta"><time datetime="2013-11-03">3 نوفمبر 2013</time></div><span class="byline">بواسطة مراسل الحقل</span></header>
       <div class="entry-content">${paragraphs}<div class="share"><a>فيسبوك</a> <a>تويتر</a></div></div></article>${RELATED}</main>${FOOT}`,
      [TITLE, '3 نوفمبر 2013', 'بواسطة مراسل الحقل', ...BODY],
    ],
    [
      'a date above the headline and a standfirst without a class, which the page describes itself by',
      `${MENU}<div class="story"><div class="publish-date">3-11-2013</div><h1>${TITLE}</h1><h2>${STANDFIRST}</h2><div class="text">${paragraphs}</div></div>${RELATED}${FOOT}`,
      ['3-11-2013', TITLE, STANDFIRST, ...BODY],
    ],
    [
      'a table, with line breaks for paragraphs',
      `${MENU}<table><tr><td>${RELATED}</td><td><font><b>${TITLE}</b></font><br><font class="date">الأحد 3 تشرين الثاني 2013</font><br><br><font>${BODY.join('<br><br>')}</font></td></tr></table>${FOOT}`,
      [TITLE, 'الأحد 3 تشرين الثاني 2013', ...BODY],
    ],
    [
      'a story in brief',
      `${MENU}<h1>${TITLE}</h1><p>${BODY[0]}</p>${RELATED}${FOOT}`,
      [TITLE, BODY[0] ?? ''],
    ],
  ] as const)('is the story under its headline: %s', ([, body, expected]) => {
    const head = `<title>${TITLE} | الحقل</title><meta property="og:description" content="${STANDFIRST}">`;
    expect(linesOf(page(head, body))).toEqual(expected);
  });

  it('holds no script, style or hidden part, and entities as the letters they stand for', () => {
    const tricky = `<p>${BODY[0]}<script>alert("سر")</script><style>p{}</style><span hidden>خفي</span><span style="display: none">خفي</span></p>
      <p>وقال &laquo;نعم&raquo; &amp; &lt;img src=x onerror=alert(1)&gt; و&#1605;&#x646;&nbsp;ثم انصرف، وبقي الحاضرون في القاعة حتى المساء.</p>`;
    const text = linesOf(page('', `<h1>${TITLE}</h1>${tricky}${paragraphs}`)).join('\n');
    expect(text).toContain('وقال «نعم» & <img src=x onerror=alert(1)> ومن\u00a0ثم انصرف');
    expect(text).not.toMatch(/alert\("|خفي|p\{\}/u);
  });

  it.for([
    ['without html and body', `<p>${BODY[0]}</p><p>${BODY[1]}</p>`],
    ['without a body', `<html><head><title>س</title></head><p>${BODY[0]}</p><p>${BODY[1]}</p></html>`],
    ['that is not closed', `<html><body><div><p>${BODY[0]}<p>${BODY[1]}`],
  ])('is read from a page %s', ([, html = '']) => {
    expect(linesOf(html)).toEqual(BODY.slice(0, 2));
  });

  // Finding the story in it would take minutes.
  it('is all that can be seen where a page is nested without end, and that is said', () => {
    const reading = readPage('one.html', `${'<div>'.repeat(20_000)}${MENU}<p>${BODY[0]}`);
    expect(reading.text.split('\n')).toEqual(['الرئيسية اقتصاد رياضة', BODY[0]]);
    expect(reading.problems).toEqual([{ kind: 'whole-page', file: 'one.html' }]);
  });
});

it('reads twenty thousand inline elements in each other, each with a word, in one pass', () => {
  const started = performance.now();
  const { text } = readPage('one.html', `<body>${'<b>كلمة '.repeat(20_000)}`);
  expect(text.split(' ')).toHaveLength(20_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});

describe('what a page says of itself', () => {
  const jsonLd = (...items: unknown[]) =>
    `<script type="application/ld+json">${JSON.stringify(items)}</script>`;
  const STORY = {
    '@type': 'NewsArticle',
    headline: TITLE,
    datePublished: '2013-11-03T08:30:00+02:00',
    dateModified: '2014-01-01',
    author: [{ '@type': 'Person', name: 'سمير الحقل' }, { name: 'ليلى السهل' }],
    publisher: { name: 'جريدة &quot;السهل&quot;' },
  };

  it('is read from JSON-LD', () => {
    expect(says(jsonLd(STORY))).toEqual({
      title: TITLE,
      source: 'جريدة "السهل"',
      published: '2013-11-03',
      author: 'سمير الحقل، ليلى السهل',
      language: 'ar',
    });
  });

  it('is read from Open Graph and links, the title without the name of the site', () => {
    expect(
      says(`<title>x</title><meta property="og:title" content="${TITLE} - الحقل نيوز"><meta property="og:site_name" content="الحقل نيوز">
        <meta property="article:published_time" content="2013-11-03T08:00:00Z"><meta name="author" content="سمير الحقل">
        <link rel="canonical" href="https://example.org/olives">`),
    ).toEqual({
      title: TITLE,
      source: 'الحقل نيوز',
      published: '2013-11-03',
      author: 'سمير الحقل',
      url: 'https://example.org/olives',
      language: 'ar',
    });
  });

  it('is not taken from what speaks of other stories, of changes or of fetching', () => {
    const other = { ...STORY, headline: 'خبر آخر عن مباراة الأحد في الملعب', datePublished: '2010-01-01' };
    const list = { '@type': 'ItemList', itemListElement: [other] };
    expect(says(jsonLd(other, { ...STORY, author: undefined }, list)).published).toBe('2013-11-03');
    expect(
      says(
        `${jsonLd(list)}<meta name="date" content="2020-01-01"><meta property="article:modified_time" content="2020-01-01">`,
      ),
    ).toEqual({
      language: 'ar',
    });
  });

  it('is left out where it is not valid, and that is said', () => {
    const head = `<link rel="canonical" href="javascript:alert(1)"><meta property="article:published_time" content="03/04/2013"><meta property="og:url" content="/olives">`;
    const reading = readPage('one.html', page(head, paragraphs));
    expect(reading.page).toEqual({ language: 'ar' });
    expect(reading.problems).toEqual([
      { kind: 'bad-value', file: 'one.html', field: 'published', value: '03/04/2013' },
    ]);
  });

  it.for([
    ['broken JSON', '<script type="application/ld+json">{"@type":</script>'],
    [
      'JSON of another shape',
      '<script type="application/ld+json">[null, 3, {"@type": {"x": 1}, "@graph": "س"}]</script>',
    ],
  ])('is nothing in %s', ([, head = '']) => expect(says(head)).toEqual({ language: 'ar' }));

  it('has no title that is the name of the site', () => {
    const { page: metadata } = readPage(
      'one.html',
      page(`<title>${TITLE} | الحقل</title>`, `<h1>الحقل</h1><h2>${TITLE}</h2>${paragraphs}`),
    );
    expect(metadata.title).toBe(TITLE);
  });
});
