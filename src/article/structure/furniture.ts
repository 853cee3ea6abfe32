import { foldKey } from '../../text/fold.ts';
import { countWords } from '../../text/words.ts';
import { BOILERPLATE_KINDS, type BoilerplateKind, type Reason } from './role.ts';
import { FURNITURE_PHRASES } from '../lexicons/furniture-phrases.ts';

/** What a line shows by itself to be part of the page and not of the story; null for a line that shows nothing. */
export function furniture(line: string): { kind: BoilerplateKind; reason: Reason } | null {
  if (!/\p{L}{2}/u.test(line)) return { kind: 'navigation', reason: 'no-letters' };
  const kind = phraseKind(line);
  if (kind !== null) return { kind, reason: 'phrase-list' };
  if (ICON_LABEL.test(line)) return { kind: 'icon', reason: 'icon-label' };
  if (isTicker(line)) return { kind: 'ticker', reason: 'ticker-shape' };
  return null;
}

// The Latin name of a picture, stuck to what it labels (camera iconوزير, tag icon ع ع ع).
const ICON_LABEL = /^(?:[a-z]+[ _-])?icon(?![a-z])/i;

/** A phrase only begins a line of furniture that is itself short. */
const LONGEST_BEGUN = 14;

function phraseKind(line: string): BoilerplateKind | null {
  const key = lineKey(line);
  const whole = WHOLE.get(key);
  if (whole !== undefined) return whole;
  if (countWords(line) > LONGEST_BEGUN) return null;
  return BEGINNINGS.find(({ phrase }) => key === phrase || key.startsWith(`${phrase} `))?.kind ?? null;
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

const BEGINNINGS = BOILERPLATE_KINDS.flatMap((kind) =>
  (FURNITURE_PHRASES[kind]?.begins ?? []).map((phrase) => ({ phrase: lineKey(phrase), kind })),
);

/** Headlines in a row: bars between them, or very many words without the punctuation of a text. */
function isTicker(line: string): boolean {
  const bars = line.match(/\|/g)?.length ?? 0;
  if (bars >= 2 && !/[.؟!]["”»)]?$/u.test(line.trimEnd())) return true;
  return countWords(line) > 60 && !/[،,]/.test(line) && !/(?<!\.)\.(?!\.)/.test(line);
}
