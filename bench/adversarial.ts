import { articleId } from '../src/article/article.ts';
import { readArticle } from '../src/article/read-article.ts';
import { readBackground } from '../src/build/read-background.ts';
import { makeLexis } from '../src/corpus/lexis.ts';

/**
 * How the cost of reading grows on texts made to break readers: `npm run -s bench:adversarial [-- most-megabytes]`.
 * Each row doubles the text; linear cost shows as a steady time a megabyte.
 */
const NEWS = 'قال وزير النقل سامي النجار، في 3 أيار/مايو 2016، إن «17 جسرا» فُتحت في مدينة الوادي. ';
const SHAPES: Readonly<Record<string, (letters: number) => string>> = {
  'one line of news': repeating(NEWS),
  'one word': repeating('ا'),
  'guillemets that open': repeating('«قال '),
  'guillemets that close': repeating('قال» '),
  'straight marks': repeating('"لا" '),
  'straight marks, listed': repeating('"ك"،'),
  'curly marks': repeating('قال ”لا“ '),
  'single marks': repeating("قال 'لا' "),
  'low marks': repeating('„لا '),
  'marks in brackets': repeating('((لا)) '),
  'pairs in pairs': (letters) => '«'.repeat(letters / 2) + '»'.repeat(letters / 2),
  'vowel marks on one letter': (letters) => `ب${'\u064e'.repeat(letters)}`,
  'vowel marks on each letter': repeating('ب\u064e\u0651'),
  'short lines': repeating('سطر قصير\n'),
  'lines of one word': repeating('سطر\n'),
  'lines that all recur': repeating('اقرأ أيضا: خبر آخر\n'),
  'paragraphs that all recur': repeating(`${NEWS}\n`),
  'line ends': repeating('\n'),
  'gaps of no-break spaces': repeating('سطر قصير.\u00a0\u00a0 '),
  'headings of other stories': repeating(`مواضيع ذات صلة\n${NEWS}\n`),
  'full stops': repeating('. '),
  digits: repeating('1.'),
  'digits on letters': repeating('1ب'),
  'numbers in words': repeating('مئة وألف و'),
  'numbers and scales': repeating('مليون ألف '),
  dates: repeating('الأحد 3 أيار '),
  years: repeating('2016/'),
  'brackets round agencies': repeating('(رويترز) '),
  'brackets that open': repeating('('),
  bars: repeating('خبر | '),
  'different people': (letters) => names(letters / 24, 'وقال السيد'),
  'people, then an office': (letters) =>
    names(letters / 40, 'وقال الوزير') + 'وقال الوزير إن. '.repeat(letters / 40),
  'names in a list': (letters) => names(letters / 24, 'ومحمد'),
  'one name': repeating('محمد '),
  'organisations in one': repeating('وزارة '),
  'verbs of speech': repeating('قال إن '),
  addresses: repeating('a.b@c.d-e '),
  blanks: (letters) => `كلمة${' '.repeat(letters)}كلمة`,
};
const most = Number(process.argv[2] ?? '1') * 1e6;
const { attested, stem } = makeLexis([], await readBackground());

process.stdout.write('processor seconds a million letters, as the text doubles\n');
for (const [name, make] of Object.entries(SHAPES)) {
  const row: string[] = [];
  for (let letters = most / 4; letters <= most; letters *= 2) {
    const text = `خبر ${make(letters)}`;
    const before = process.cpuUsage();
    readArticle(
      { id: articleId('a'), file: 'a.txt', sha256: '', text, metadata: {}, page: {} },
      { attested, stem, recurring: new Set() },
    );
    const { user, system } = process.cpuUsage(before);
    row.push(((user + system) / letters).toFixed(2).padStart(7));
  }
  process.stdout.write(`${name.padEnd(26)} ${row.join(' ')}\n`);
}

function repeating(piece: string): (letters: number) => string {
  return (letters) => piece.repeat(letters / piece.length);
}

/** As many different names as there is room for, each behind the same words. */
function names(count: number, before: string): string {
  const letters = 'بتثجحخدرزسشصضطعغفقكلمنه';
  const word = (seed: number) =>
    [0, 1, 2, 3, 4].map((place) => letters[Math.floor(seed / 23 ** place) % 23]).join('');
  return Array.from({ length: count }, (_, at) => `${before} ${word(at)} ${word(at * 7)}، `).join('');
}
