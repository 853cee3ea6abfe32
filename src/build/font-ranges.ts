/** First and last code point, both included. */
export type CodeRange = readonly [first: number, last: number];

// What Arabic news is written with. Letters 0621–063A and 0641–064A, tatweel 0640, marks 064B–0652 and 0670, alef wasla 0671;
// Persian and dialect letters پ چ ڤ ک گ ی; Arabic comma, semicolon, question mark; % . , of numbers; both sets of digits.
const ARABIC: readonly CodeRange[] = [
  [0x060c, 0x060c],
  [0x061b, 0x061b],
  [0x061f, 0x061f],
  [0x0621, 0x063a],
  [0x0640, 0x0652],
  [0x0660, 0x066c],
  [0x0670, 0x0671],
  [0x067e, 0x067e],
  [0x0686, 0x0686],
  [0x0698, 0x0698],
  [0x06a4, 0x06a4],
  [0x06a9, 0x06a9],
  [0x06af, 0x06af],
  [0x06cc, 0x06cc],
  [0x06f0, 0x06f9],
  [0x200c, 0x200e],
];

// ASCII; NBSP © « ° · » ×; dashes, quotation marks, bullet, ellipsis.
const LATIN: readonly CodeRange[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xa9, 0xa9],
  [0xab, 0xab],
  [0xb0, 0xb0],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0xd7, 0xd7],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
];

export const CORE_RANGES = { arabic: ARABIC, latin: LATIN } as const;

export function parseRanges(css: string): CodeRange[] {
  return css.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/iu, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

export function formatRanges(ranges: readonly CodeRange[]): string {
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ');
}

/** What `ranges` hold and `taken` do not; both sorted and apart. */
export function subtract(ranges: readonly CodeRange[], taken: readonly CodeRange[]): CodeRange[] {
  const rest: CodeRange[] = [];
  for (const [first, last] of ranges) {
    let from = first;
    for (const [takenFirst, takenLast] of taken) {
      if (takenLast < from || takenFirst > last) continue;
      if (takenFirst > from) rest.push([from, takenFirst - 1]);
      from = takenLast + 1;
    }
    if (from <= last) rest.push([from, last]);
  }
  return rest;
}

export function charactersOf(ranges: readonly CodeRange[]): string {
  let text = '';
  for (const [first, last] of ranges) {
    for (let point = first; point <= last; point += 1) text += String.fromCodePoint(point);
  }
  return text;
}
