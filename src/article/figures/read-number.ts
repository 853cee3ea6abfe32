import { formAt, gapAfter, type TokenRun } from '../dates/date-tokens.ts';
import {
  DUAL_SCALES,
  ELEVEN,
  FRACTIONS,
  HUNDRED,
  HUNDREDS,
  ONE_SCALE,
  SCALES,
  TEN,
  TENS,
  UNITS,
} from './number-words.ts';

export interface ReadNumber {
  readonly value: number;
  /** The place of the first word behind it. */
  readonly next: number;
  /** Units of the first form that are no part of the number: a clitic. */
  readonly clitic: number;
  readonly isDigits: boolean;
  /** What is stuck to the digits behind (17قتيلا): the length of the digits with their clitic, or null. */
  readonly gluedAt: number | null;
}

const DIGITS = /^([وفبلك]?(?:ال)?)(\d{1,15}(?:[.,\d]{0,15}\d)?)([\u0621-\u064a]*)$/u;
const PLAIN_GAP = /^[\s\u00a0]+$/u;

/** A number in digits or in words, scales multiplied out; null where none begins. */
export function readNumber(run: TokenRun, at: number): ReadNumber | null {
  const form = formAt(run, at);
  const match = DIGITS.exec(form);
  if (match === null) return readWords(run, at);
  const [, before = '', digits = '', behind = ''] = match;
  const value = digitsValue(digits);
  if (value === null) return null;
  const clitic = before.length;
  const gluedAt = behind === '' ? null : clitic + digits.length;
  if (gluedAt !== null) return { value, next: at + 1, clitic, isDigits: true, gluedAt };
  const scaled = readScaled(run, at + 1, value);
  return { ...scaled, clitic, isDigits: true, gluedAt };
}

/** 1,600 and 4.07; null for what is neither. Points part thousands only where there are several. */
function digitsValue(digits: string): number | null {
  if (/^\d+$/u.test(digits)) return digits.length > 1 && digits.startsWith('0') ? null : Number(digits);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)) return Number(digits.replaceAll(',', ''));
  if (/^\d{1,3}(?:(?:\.\d{3}){2,}|\.000)$/u.test(digits)) return Number(digits.replaceAll('.', ''));
  return /^\d+[.,]\d+$/u.test(digits) ? Number(digits.replace(',', '.')) : null;
}

/** The scale behind a number, and what is added to it (15 ألفا و300, ثلاثة ملايين ونصف المليون). */
function readScaled(
  run: TokenRun,
  at: number,
  value: number,
  below = Infinity,
): { value: number; next: number } {
  const scale = PLAIN_GAP.test(gapAfter(run, at - 1)) ? SCALES.get(formAt(run, at)) : undefined;
  if (scale === undefined || value >= 1e6) return { value, next: at };
  // Not smaller than what it is added to: another number, and the end of the way down.
  if (scale >= below) return { value: Infinity, next: at };
  // Twelve digits: 4.07 thousand millions are no 4,070,000,000.0000005.
  return readAdded(run, at + 1, Number((value * scale).toPrecision(12)), scale);
}

function readAdded(run: TokenRun, at: number, value: number, scale: number): { value: number; next: number } {
  const form = formAt(run, at);
  if (!form.startsWith('و') || !PLAIN_GAP.test(gapAfter(run, at - 1))) return { value, next: at };
  const fraction = FRACTIONS.get(form.slice(1));
  if (fraction !== undefined) {
    const named = SCALES.has(formAt(run, at + 1).replace(/^ال/u, ''));
    return { value: value + fraction * scale, next: named ? at + 2 : at + 1 };
  }
  const match = /^و(\d[\d.,]*)$/u.exec(form);
  const digits = match === null ? null : digitsValue(match[1] ?? '');
  const added = digits !== null ? readScaled(run, at + 1, digits, scale) : readSum(run, at, 'و', scale);
  return added !== null && added.value < scale
    ? { value: value + added.value, next: added.next }
    : { value, next: at };
}

function readWords(run: TokenRun, at: number): ReadNumber | null {
  const form = formAt(run, at);
  const fraction = FRACTIONS.get(form);
  const scale = SCALES.get(formAt(run, at + 1));
  if (fraction !== undefined && scale !== undefined && scale >= 1e6 && PLAIN_GAP.test(gapAfter(run, at))) {
    return { value: fraction * scale, next: at + 2, clitic: 0, isDigits: false, gluedAt: null };
  }
  const bare = readSum(run, at, '');
  if (bare !== null) return { ...bare, clitic: 0, isDigits: false, gluedAt: null };
  const clitic = /^[وفبل]/u.test(form) ? form.charAt(0) : '';
  const behind = clitic === '' ? null : readSum(run, at, clitic);
  return behind === null ? null : { ...behind, clitic: 1, isDigits: false, gluedAt: null };
}

/** Groups with their scales, each smaller than the one before: «مليون ومئتا ألف وخمسة وعشرون». */
function readSum(
  run: TokenRun,
  at: number,
  clitic: string,
  below = Infinity,
): { value: number; next: number } | null {
  const form = formAt(run, at);
  if (clitic !== '' && !form.startsWith(clitic)) return null;
  const first = form.slice(clitic.length);
  const alone = DUAL_SCALES.get(first) ?? ONE_SCALE.get(first);
  if (alone !== undefined) {
    if (alone >= below) return null;
    const scale = alone >= 1e9 ? 1e9 : alone >= 1e6 ? 1e6 : 1e3;
    return readAdded(run, at + 1, alone, scale);
  }
  const group = readGroup(run, at, first);
  return group === null ? null : readScaled(run, group.next, group.value, below);
}

/** A number below a thousand. */
function readGroup(run: TokenRun, at: number, first: string): { value: number; next: number } | null {
  const hundreds = HUNDREDS.get(first) ?? hundredsApart(run, at, first);
  if (hundreds === undefined) return readBelowHundred(run, at, first);
  const next = HUNDREDS.has(first) ? at + 1 : at + 2;
  const form = formAt(run, next);
  const rest = form.startsWith('و') ? readBelowHundred(run, next, form.slice(1)) : null;
  return rest === null ? { value: hundreds, next } : { value: hundreds + rest.value, next: rest.next };
}

function hundredsApart(run: TokenRun, at: number, first: string): number | undefined {
  const unit = UNITS.get(first);
  return unit !== undefined && unit > 2 && HUNDRED.has(formAt(run, at + 1)) ? unit * 100 : undefined;
}

function readBelowHundred(run: TokenRun, at: number, first: string): { value: number; next: number } | null {
  const tens = TENS.get(first) ?? TEN.get(first);
  if (tens !== undefined) return { value: tens, next: at + 1 };
  const unit = UNITS.get(first);
  const second = formAt(run, at + 1);
  if (TEN.has(second) && PLAIN_GAP.test(gapAfter(run, at))) {
    const teen = unit ?? ELEVEN.get(first);
    return teen === undefined ? null : { value: teen + 10, next: at + 2 };
  }
  if (unit === undefined) return null;
  const behind = second.startsWith('و') ? TENS.get(second.slice(1)) : undefined;
  return behind === undefined ? { value: unit, next: at + 1 } : { value: unit + behind, next: at + 2 };
}
