import { foldKey } from '../text/fold.ts';
import type { ProofLine } from './find-source.ts';
import { OUTLET_WORDS, SECTION_NAMES } from './lexicons/outlet-words.ts';
import type { Source } from './source.ts';

// «|» and the like part the title of a page from the outlet, with blanks around them.
const SEPARATOR = /\s+[|\-–—:»::]+\s+|\s*[|]\s*/u;
const ABOVE = 12;
const LONGEST_NAME = 5;
const SHORTEST_TITLE = 3;

/**
 * «BBC Arabic - الشرق الأوسط - [title]», «[title] | X»: a page's title before or behind the outlet, known by the line of the article's
 * own title that stands below. Behind a dash an Arabic name must show that it is an outlet's: a place can stand there too.
 */
export function prefixSource(lines: readonly ProofLine[]): Source | null {
  const parted = lines.slice(0, ABOVE).filter(({ said }) => SEPARATOR.test(said));
  if (parted.length === 0) return null;
  const titles = new Set(
    lines.filter(({ said }) => said.split(/\s+/u).length >= SHORTEST_TITLE).map(({ said }) => keyOf(said)),
  );
  for (const { said, span } of parted) {
    const pieces = said.split(SEPARATOR).map((piece) => piece.trim());
    const first = pieces[0] ?? '';
    const last = pieces.at(-1) ?? '';
    const rest = (part: string) => keyOf(part);
    const [name, at] =
      pieces.length > 1 && endsInTitle(pieces, titles, rest)
        ? [first, 0]
        : pieces.length > 1 && beginsWithTitle(pieces, titles, rest)
          ? [last, said.lastIndexOf(last)]
          : ['', 0];
    if (!isOutlet(name, said)) continue;
    return {
      name,
      basis: 'prefix',
      evidence: { start: span.start + at, end: span.start + at + name.length },
    };
  }
  return null;
}

function endsInTitle(
  pieces: readonly string[],
  titles: ReadonlySet<string>,
  key: (part: string) => string,
): boolean {
  return [1, 2, 3].some((from) => from < pieces.length && titles.has(key(pieces.slice(from).join(' '))));
}

function beginsWithTitle(
  pieces: readonly string[],
  titles: ReadonlySet<string>,
  key: (part: string) => string,
): boolean {
  return [1, 2, 3].some((cut) => cut < pieces.length && titles.has(key(pieces.slice(0, -cut).join(' '))));
}

function isOutlet(name: string, line: string): boolean {
  const words = name.split(/\s+/u);
  if (name === '' || words.length > LONGEST_NAME || SECTION_NAMES.has(foldKey(name)) || /\d/u.test(name))
    return false;
  if (words.some((word) => OUTLET_WORDS.has(foldKey(word)))) return true;
  return line.includes('|') || /^[\p{Script=Latin}\s.&]{2,}$/u.test(name);
}

function keyOf(text: string): string {
  return foldKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
