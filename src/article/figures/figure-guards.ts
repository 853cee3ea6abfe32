import { formAt, gapAfter, startBehind, type TokenRun } from '../dates/date-tokens.ts';
import type { ReadNumber } from './read-number.ts';

const HOUR_BEFORE = /^[وفبل]?(?:ال)?ساعه$/u;
// Letters of makes and models: F-16, MiG 29.
const MODEL_BEFORE = /^(?:اف|ميغ|ميج|سو|سوخوي|بي|تي|كوفيد|اس|ام|جي|فورمولا|[a-z]+)$/u;

/** Digits that are no amount: a time of day, part of an address, a telephone number, a number of a list, a model. */
export function isNoAmount(run: TokenRun, at: number, { next, clitic, gluedAt }: ReadNumber): boolean {
  const { text, tokens } = run;
  const start = startBehind(run, at, clitic);
  const end = tokens[next - 1]?.span.end ?? 0;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const behind = text.charAt(end + 1);
  if (clitic === 0 && /[/\\@_.:×،\-–+#=&]/u.test(before) && /\S/u.test(text.charAt(start - 2) || ' '))
    return true;
  if (before === '+' || before === '#') return true;
  if (/[/\\@_:×\-–]/u.test(after) && /[\p{L}\p{N}/]/u.test(behind)) return true;
  if (after === '،' && /\d/u.test(behind)) return true;
  // «13,30 ت غ»: a time of day.
  if (formAt(run, next) === 'ت' || formAt(run, next) === 'gmt') return true;
  const previous = formAt(run, at - 1);
  if (HOUR_BEFORE.test(previous) || (MODEL_BEFORE.test(previous) && /^[\s-]?$/u.test(gapAfter(run, at - 1))))
    return true;
  if (
    at === run.start &&
    next === at + 1 &&
    gluedAt === null &&
    /^\s?[.)\-–—:]/u.test(text.slice(end, end + 2))
  )
    return true;
  return /^\D{0,3}\d{8,}$/u.test(formAt(run, at)) && !/0{3}$/u.test(formAt(run, at));
}

/** Four plain digits that a text without a unit means as a year. */
export function looksLikeYear(form: string): boolean {
  const year = Number(/^\D{0,3}(\d{4})\D?$/u.exec(form)?.[1]);
  return (year >= 1900 && year <= 2100) || (year >= 1380 && year <= 1460);
}
