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
  'one line of news': (letters) => NEWS.repeat(letters / NEWS.length),
  'one word': (letters) => 'ا'.repeat(letters),
  'opening quotation marks': (letters) => '«قال '.repeat(letters / 5),
  'straight quotation marks': (letters) => '"لا" '.repeat(letters / 5),
  'marks on one letter': (letters) => `ب${'\u064e'.repeat(letters)}`,
  'short lines': (letters) => 'سطر قصير\n'.repeat(letters / 9),
  'full stops': (letters) => '. '.repeat(letters / 2),
  'different names': (letters) => names(letters / 24),
  digits: (letters) => '1.'.repeat(letters / 2),
  brackets: (letters) => '(رويترز) '.repeat(letters / 9),
};
const most = Number(process.argv[2] ?? '4') * 1e6;
const { attested, stem } = makeLexis([], await readBackground());

process.stdout.write('processor seconds a million letters, as the text doubles\n');
for (const [name, make] of Object.entries(SHAPES)) {
  const row: string[] = [];
  for (let letters = most / 8; letters <= most; letters *= 2) {
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

/** A speech verb before as many different names as there is room for. */
function names(count: number): string {
  const letters = 'بتثجحخدرزسشصضطعغفقكلمنه';
  const word = (seed: number) =>
    [0, 1, 2, 3, 4].map((place) => letters[Math.floor(seed / 23 ** place) % 23]).join('');
  return Array.from({ length: count }, (_, at) => `وقال السيد ${word(at)} ${word(at * 7)}، `).join('');
}
