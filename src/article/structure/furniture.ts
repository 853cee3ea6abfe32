import { foldKey } from '../../text/fold.ts';
import { countWords } from '../../text/words.ts';
import { BOILERPLATE_KINDS, type BoilerplateKind, type Reason } from './role.ts';
import type { Said } from './said.ts';
import { FURNITURE_PHRASES } from '../lexicons/furniture-phrases.ts';

/** What a line shows by itself to be part of the page and not of the story; null for a line that shows nothing. */
export function furniture({ text, forms }: Said): { kind: BoilerplateKind; reason: Reason } | null {
  if (!/\p{L}{2}/u.test(text)) return { kind: 'navigation', reason: 'no-letters' };
  if (isTicker(text, forms.length)) return { kind: 'ticker', reason: 'ticker-shape' };
  return text.length > LONGEST_SHORT ? null : shortFurniture(text, forms.length);
}

/** Longest line that can be a label, a link or an address, in units; a paragraph's worth is the story's. */
const LONGEST_SHORT = 400;

function shortFurniture(line: string, count: number): { kind: BoilerplateKind; reason: Reason } | null {
  const kind = count > LONGEST_BEGUN ? gluedKind(line) : phraseKind(line);
  if (kind !== null) return { kind, reason: 'phrase-list' };
  if (MARKUP.test(line)) return { kind: 'description', reason: 'page-markup' };
  if (isAddress(line)) return { kind: 'contact', reason: 'address-shape' };
  if (ICON_LABEL.test(line)) return { kind: 'icon', reason: 'icon-label' };
  return null;
}

// The Latin name of a picture, stuck to what it labels (camera iconوزير, tag icon ع ع ع).
const ICON_LABEL = /^(?:[a-z]+[ _-])?icon(?![a-z])/i;

// What is left of a page's head or of a tag: content="…" />, class="page">.
const MARKUP = /^[a-z-]{2,20}=["'].*["']?\s*\/?>|^<?meta\s|["']\s?\/>$/isu;

// An e-mail or web address and little else.
const ADDRESS =
  /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,64}\.[a-z.]{2,12}|https?:\/\/\S+|\bwww\.\S+|\[email\W{0,3}protected\]/iu;
const MOST_ADDRESS_WORDS = 10;

function isAddress(line: string): boolean {
  if (!/@|http|www\.|\[email/i.test(line) || !ADDRESS.test(line)) return false;
  return countWords(line.replace(ADDRESS, '')) < MOST_ADDRESS_WORDS && !/[.؟!]["”»)]?$/u.test(line);
}

/** A phrase only begins a line of furniture that is itself short. */
const LONGEST_BEGUN = 14;

function phraseKind(line: string): BoilerplateKind | null {
  const key = lineKey(line);
  const whole = WHOLE.get(key);
  if (whole !== undefined) return whole;
  // A path through the site: its first part is a menu's word.
  const [head = '', ...path] = line.split(/[/»›>]/u);
  if (path.length > 0 && WHOLE.get(lineKey(head)) === 'navigation') return 'navigation';
  return BEGINNINGS.get(beginningOf(key)) ?? null;
}

/** A heading of three words or more is one however long the links are that a scraper glued behind it. */
function gluedKind(line: string): BoilerplateKind | null {
  const key = lineKey(line.slice(0, 60));
  return LONG_HEADINGS.find(([phrase]) => key.startsWith(phrase))?.[1] ?? null;
}

/** Folded letters with single spaces: punctuation and counts differ from page to page. */
export function lineKey(text: string): string {
  return foldKey(text)
    .replace(/[^\p{L}©]+/gu, ' ')
    .trim();
}

const WHOLE: ReadonlyMap<string, BoilerplateKind> = new Map(
  BOILERPLATE_KINDS.flatMap((kind) =>
    (FURNITURE_PHRASES[kind]?.whole ?? []).map((phrase) => [lineKey(phrase), kind] as const),
  ),
);

const BEGINNINGS: ReadonlyMap<string, BoilerplateKind> = new Map(
  BOILERPLATE_KINDS.flatMap((kind) =>
    (FURNITURE_PHRASES[kind]?.begins ?? []).map((phrase) => [lineKey(phrase), kind] as const),
  ),
);
const LONG_HEADINGS = [...BEGINNINGS].filter(
  ([phrase, kind]) => kind === 'related' && phrase.split(' ').length >= 3,
);
const LONGEST_BEGINNING = Math.max(...[...BEGINNINGS.keys()].map((phrase) => phrase.split(' ').length));

/** The phrase of the list that a key begins with, or nothing. */
function beginningOf(key: string): string {
  const said = key.split(' ', LONGEST_BEGINNING);
  for (let count = said.length; count > 0; count -= 1) {
    const phrase = said.slice(0, count).join(' ');
    if (BEGINNINGS.has(phrase)) return phrase;
  }
  return '';
}

/** What a sentence glued behind a text begins with, if it is furniture whatever its length; null if it is the story's. */
export function beginsAsFurniture(sentence: string): BoilerplateKind | null {
  return BEGINNINGS.get(beginningOf(lineKey(sentence.slice(0, 80)))) ?? null;
}

/** Headlines in a row: bars between them, or very many words without the punctuation of a text. */
function isTicker(line: string, count: number): boolean {
  const isShort = line.length <= LONGEST_SHORT;
  const bars = isShort || line.includes('|') ? (line.slice(0, LONGEST_TICKER).match(/\|/g)?.length ?? 0) : 0;
  if (bars >= 2 && !/[.؟!]["”»)]?\s*$/u.test(line.slice(-8))) return true;
  return count > 60 && !/[،,]/.test(line) && !/(?<!\.)\.(?!\.)/.test(line);
}

/** How far into a line bars are counted, in units. */
const LONGEST_TICKER = 20_000;
