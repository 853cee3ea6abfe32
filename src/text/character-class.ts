const UNKNOWN = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const OTHER = 4;

/** What each code point of the first plane is, found out when it is first met: a table is many times faster than an expression. */
const classes = new Uint8Array(0x10000);

/** `\p{L}` */
export function isLetter(point: number): boolean {
  return classOf(point) === LETTER;
}

/** `\p{N}` */
export function isDigit(point: number): boolean {
  return classOf(point) === DIGIT;
}

/** `\p{M}`, and what stands inside words without a sound: 200C–200F joiners and direction marks, 00AD soft hyphen. */
export function isMark(point: number): boolean {
  return classOf(point) === MARK;
}

/** LF, CR, NEL, line and paragraph separators. */
export function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** The code point at a unit; a lone surrogate is its own. */
export function pointAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff ? (text.codePointAt(at) ?? unit) : unit;
}

function classOf(point: number): number {
  if (point > 0xffff) return findClass(point);
  const known = classes[point] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  return (classes[point] = findClass(point));
}

function findClass(point: number): number {
  const character = String.fromCodePoint(point);
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /[\p{M}\u200c-\u200f\u00ad]/u.test(character) ? MARK : OTHER;
}
