import { foldKey } from '../../text/fold.ts';
import { tokens } from '../../text/tokens.ts';
import { AGENCY_TAGS } from '../lexicons/furniture-phrases.ts';
import {
  BYLINE_LABELS,
  DATE_JOINERS,
  DATE_LABELS,
  DATE_WORDS,
  DATELINE_PLACES,
  SENDERS,
} from '../lexicons/dateline-words.ts';

const wordsOf = (text: string): string[] => tokens(text).map(({ form }) => form);
const keysOf = (phrases: readonly string[]): Set<string> =>
  new Set(phrases.map((phrase) => wordsOf(phrase).join(' ')));

const MONTHS_AND_DAYS = keysOf(DATE_WORDS);
const JOINERS = keysOf(DATE_JOINERS);
const LABELS = [...keysOf(DATE_LABELS)].map((label) => label.split(' '));
const SIGNING = keysOf(BYLINE_LABELS);
const ONLY_SIGNING = keysOf(['كتبت', 'بقلم', 'بواسطة']);
const SENDING = new Set([...keysOf(SENDERS), ...keysOf(AGENCY_TAGS)]);
const PLACES = keysOf(DATELINE_PLACES);

const LONGEST = 18;
const FEWEST_DATE_WORDS = 3;
const CLOCK = /\d{1,4}\s*[/:.-]\s*\d{1,2}/u;

/** A line that tells when, and at most where and by whom: little else than the words of a date, or a label of one. */
export function isDateline(text: string, forms: readonly string[]): boolean {
  if (forms.length === 0 || forms.length > LONGEST) return false;
  const label = LABELS.find((one) => beginsWith(forms, one));
  const rest = label === undefined ? forms : forms.slice(label.length);
  if (label !== undefined && rest.length <= 1 && /[:：]?\s*$/u.test(text)) return true;
  const proving = rest.filter((form) => MONTHS_AND_DAYS.has(form) || /^\d/.test(form)).length;
  const others = rest.filter((form) => !MONTHS_AND_DAYS.has(form) && !/^\d/.test(form) && !JOINERS.has(form));
  const strange = others.filter((form) => !PLACES.has(form) && !SENDING.has(form)).length;
  const isDated = proving >= FEWEST_DATE_WORDS || (proving >= 1 && CLOCK.test(foldKey(text)));
  if (!isDated || others.length > proving) return false;
  return label !== undefined || strange <= (proving > FEWEST_DATE_WORDS ? 1 : 0);
}

const MOST_PIECE_WORDS = 4;
const MOST_BYLINE_WORDS = 9;
const PIECE = /\s[-–—ـ_]|[-–—ـ_]\s|[:{}()[\]|/]/u;

/** A short line in pieces (name – outlet, place: {outlet}, place (agency)), of which one is known to sign or send. */
export function isByline(text: string, forms: readonly string[]): boolean {
  if (forms.length === 0 || forms.length > MOST_BYLINE_WORDS) return false;
  const first = forms[0] ?? '';
  if (SIGNING.has(first) && !/[.؟!"»”]$/u.test(text)) {
    // Without a colon the word may be another (تحرير المدينة, كتب الأطفال).
    if (/^\s*\S+\s*[:/]/u.test(text)) return true;
    if (ONLY_SIGNING.has(first) && forms.length <= 5) return true;
  }
  const pieces = piecesOf(text);
  if (pieces.some((piece) => piece.split(' ').length > MOST_PIECE_WORDS)) return false;
  if (pieces.some((piece) => SENDING.has(piece))) return true;
  const isClosed = /:$/u.test(text) || /[{(]/u.test(text);
  return isClosed && pieces.length <= 3 && PLACES.has(pieces[0] ?? '');
}

/** «بيروت: سامي النجار»: a place, a colon, and a few words that end in no stop. A headline may look the same: ask of its place first. */
export function isPlaceAndName(text: string): boolean {
  const [place, name, ...more] = piecesOf(text);
  return (
    more.length === 0 &&
    PLACES.has(place ?? '') &&
    (name ?? '').split(' ').length <= MOST_PIECE_WORDS &&
    /:/u.test(text) &&
    !/[.؟!]$/u.test(text)
  );
}

/** Two or three short pieces with dashes between them, and no other mark. */
export function isInDashedPieces(text: string, forms: readonly string[]): boolean {
  if (forms.length > 7 || /[،؛.؟!:«"“]/u.test(text)) return false;
  const pieces = piecesOf(text);
  return pieces.length >= 2 && pieces.every((piece) => piece.split(' ').length <= MOST_PIECE_WORDS);
}

/** Longest head of a paragraph that is looked at, in units. */
const LONGEST_HEAD = 120;
// A dash, colon or closing bracket that may end a head; the head itself is judged after.
const HEAD_END = /\s*(?:[-–—ـ]+\s|:|\/\s|\)\s(?=\p{L}))\s*/gu;

/** Units of the head of a story's first paragraph that tell its place, day, writer or sender; 0 for none. */
export function headLength(text: string): number {
  let longest = 0;
  for (const mark of text.slice(0, LONGEST_HEAD).matchAll(HEAD_END)) {
    const end = mark.index + mark[0].length;
    const head = text.slice(0, end).trim();
    if (/[.؟!؛«»"“”]/u.test(head) || end >= text.length) break;
    if (isHead(head)) longest = end;
  }
  return longest;
}

function isHead(head: string): boolean {
  const forms = wordsOf(head);
  if (forms.length > 12) return false;
  const pieces = piecesOf(head);
  const isShort = pieces.every((piece) => piece.split(' ').length <= MOST_PIECE_WORDS);
  if (isShort && pieces.some((piece) => SENDING.has(piece)) && !/^\)$/u.test(head)) return true;
  if (isDateline(head, forms)) return true;
  // A name and an outlet, closed by a colon: dashes between short pieces.
  if (isShort && pieces.length >= 2 && /:$/u.test(head) && /[-–—]/u.test(head)) return true;
  return pieces.length === 1 && PLACES.has(pieces[0] ?? '') && /[:\-–—/]$/u.test(head);
}

function piecesOf(text: string): string[] {
  return text
    .split(PIECE)
    .map((piece) => wordsOf(piece).join(' '))
    .filter((piece) => piece !== '');
}

function beginsWith(forms: readonly string[], words: readonly string[]): boolean {
  return words.every((word, at) => forms[at] === word);
}
