import type { Span } from '../../text/span.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { formAt, gapAfter, type TokenRun, startBehind } from '../dates/date-tokens.ts';
import type { ReadingContext } from '../reading-context.ts';
import { COUNTED, CURRENCIES, KILO_UNITS } from './counted-nouns.ts';
import type { FigureKind } from './figure.ts';
import { NOT_COUNTED } from './number-phrases.ts';
import { type ReadNumber, readNumber } from './read-number.ts';

/** What a number counts, and where the words of that end. */
export interface Unit {
  readonly kind: FigureKind;
  readonly span: Span;
  readonly key: string;
  /** The place of the first word behind the unit. */
  readonly next: number;
}

/** The unit of a number whose last word stands before `number.next`; null where none is sure. */
export function readUnit(
  run: TokenRun,
  at: number,
  number: ReadNumber,
  context: ReadingContext,
): Unit | null {
  return (
    readGlued(run, at, number, context) ??
    readSign(run, at, number) ??
    readPercentWords(run, number) ??
    readNoun(run, number, context)
  );
}

/** «17قتيلا»: what is stuck to the digits. */
function readGlued(
  run: TokenRun,
  at: number,
  { gluedAt, next }: ReadNumber,
  context: ReadingContext,
): Unit | null {
  const end = run.tokens[at]?.span.end;
  if (gluedAt === null || end === undefined) return null;
  const form = formAt(run, at).slice(gluedAt);
  const noun = COUNTED.get(form);
  if (noun === undefined || noun.isDual) return null;
  const span = { start: startBehind(run, at, gluedAt), end };
  return { kind: noun.kind, span, key: noun.key ?? context.stem(form), next };
}

const SIGNS: ReadonlyMap<string, readonly [FigureKind, string]> = new Map([
  ['%', ['percentage', 'percent']],
  ['\u066a', ['percentage', 'percent']],
  ['$', ['money', 'USD']],
  ['€', ['money', 'EUR']],
  ['£', ['money', 'GBP']],
]);

/** A sign right behind the number, or right before it. */
function readSign(run: TokenRun, at: number, { next }: ReadNumber): Unit | null {
  const { text, tokens } = run;
  const end = tokens[next - 1]?.span.end ?? 0;
  const start = tokens[at]?.span.start ?? 0;
  const behind = text.charAt(end) === ' ' ? end + 1 : end;
  for (const place of [behind, start - 1]) {
    const [kind, key] = SIGNS.get(text.charAt(place)) ?? [];
    if (kind !== undefined && key !== undefined) {
      return { kind, key, span: { start: place, end: place + 1 }, next };
    }
  }
  return null;
}

function readPercentWords(run: TokenRun, { next }: ReadNumber): Unit | null {
  const first = formAt(run, next);
  const apart = first === 'في' && /^الم(?:ا|)يه$/u.test(formAt(run, next + 1));
  if (!apart && !/^بالم(?:ا|)يه$/u.test(first)) return null;
  const behind = apart ? next + 2 : next + 1;
  const span = spanOf(run, next, behind);
  return { kind: 'percentage', key: 'percent', span, next: behind };
}

function readNoun(run: TokenRun, number: ReadNumber, context: ReadingContext): Unit | null {
  const { next } = number;
  if (number.gluedAt !== null || !/^\)?[\s\u00a0]+["«“]?$/u.test(gapAfter(run, next - 1))) return null;
  const form = formAt(run, next);
  if (form === 'من') return readPartitive(run, next + 1, context);
  const noun = COUNTED.get(form);
  if (noun !== undefined && !noun.isDual) {
    if (noun.kind === 'money') return readMoney(run, next, noun.key, context);
    return {
      kind: noun.kind,
      key: noun.key ?? context.stem(form),
      span: spanOf(run, next, next + 1),
      next: next + 1,
    };
  }
  const kilo = /^كي?لو$/u.test(form) ? KILO_UNITS.get(formAt(run, next + 1)) : undefined;
  if (kilo !== undefined)
    return { kind: 'measure', key: kilo, span: spanOf(run, next, next + 2), next: next + 2 };
  if (!canBeCounted(run, number, context)) return null;
  return { kind: 'count', key: context.stem(form), span: spanOf(run, next, next + 1), next: next + 1 };
}

/** «27 من المسلحين». */
function readPartitive(run: TokenRun, at: number, context: ReadingContext): Unit | null {
  const form = formAt(run, at);
  const noun = form.startsWith('ال') ? COUNTED.get(form.slice(2)) : undefined;
  if (noun === undefined || noun.isDual || noun.kind !== 'count') return null;
  return { kind: 'count', key: context.stem(form), span: spanOf(run, at, at + 1), next: at + 1 };
}

/** The currency with the adjective that tells whose it is (ريال سعودي). */
function readMoney(run: TokenRun, at: number, key: string | null, context: ReadingContext): Unit {
  const noun = formAt(run, at).replace(/(?<=...)ا$/u, '');
  const adjective = formAt(run, at + 1);
  const code =
    CURRENCIES.get(`${noun} ${adjective}`) ?? CURRENCIES.get(`${noun} ${adjective.replace(/ا$/u, '')}`);
  const next = code === undefined ? at + 1 : at + 2;
  return {
    kind: 'money',
    key: code ?? key ?? context.stem(formAt(run, at)),
    span: spanOf(run, at, next),
    next,
  };
}

/** A noun without article or clitic that agrees with the number: from 11 to 99 it is a singular in the accusative. */
function canBeCounted(
  run: TokenRun,
  { value, next, isDigits }: ReadNumber,
  { attested }: ReadingContext,
): boolean {
  const form = formAt(run, next);
  if (!/^[\u0621-\u064a]{3,}$/u.test(form) || /^(?:ال|لل|وال|بال)/u.test(form)) return false;
  if (STOP_WORDS.has(form) || NOT_COUNTED.has(form) || readNumber(run, next) !== null) return false;
  const rest = value % 100;
  const letter = run.text.charAt((run.tokens[next]?.span.end ?? 0) - 1);
  const stem = /^[وفبلك]/u.test(form) ? attested(form.slice(1)) : -1;
  if (stem > attested(form) || (stem === attested(form) && letter !== 'ة')) return false;
  if (rest >= 11) return /[اه]$/u.test(form) && !/(?:وا|ها|نا)$/u.test(form);
  // Ta marbuta and a sound plural are a noun's; what begins or ends like a verb may be one.
  const isNoun =
    letter === 'ة' || letter === '\u064b' || form.endsWith('ات') || !/^[يتنس]|(?:وا|ت)$/u.test(form);
  // «ألف» alone is as well «wrote».
  return isNoun && ((rest >= 3 && rest <= 10) || (rest === 0 && value > 0 && (isDigits || value !== 1000)));
}

function spanOf(run: TokenRun, from: number, next: number): Span {
  return { start: run.tokens[from]?.span.start ?? 0, end: run.tokens[next - 1]?.span.end ?? 0 };
}
