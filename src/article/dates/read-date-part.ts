import {
  EQUALS_WORDS,
  MONTH_WORDS,
  NOT_TODAY_AFTER,
  NOT_TODAY_BEFORE,
  NOT_WEEKDAY_BEFORE,
  TIME_BEFORE,
} from './date-surroundings.ts';
import { ANCHORS, OFFSETS, WEEKDAYS } from './date-words.ts';
import { formAt, type TokenRun } from './date-tokens.ts';
import type { CalendarDate, FoundDate } from './found-date.ts';
import { readCalendarDate } from './read-calendar-date.ts';

/** What has been read of a date so far. */
export interface Parts {
  offset: number | null;
  weekday: number | null;
  anchor: FoundDate['anchor'];
  date: CalendarDate | null;
}

/** The place behind one more part of the date, or `at` if there is none. */
export function readPart(run: TokenRun, at: number, parts: Parts, joined: boolean): number {
  const form = formAt(run, at);
  if (form === '' || !joined) return at;
  const offset = parts.offset === null ? readOffset(run, at) : null;
  if (offset !== null) {
    parts.offset = offset.value;
    return offset.next;
  }
  const weekday = WEEKDAYS.get(form);
  if (weekday !== undefined && parts.weekday === null && !NOT_WEEKDAY_BEFORE.has(formAt(run, at - 1))) {
    parts.weekday = weekday;
    return at + 1;
  }
  const anchor = ANCHORS.get(form);
  if (anchor !== undefined && parts.anchor === null && (parts.weekday ?? parts.date) !== null) {
    parts.anchor = anchor;
    return at + 1;
  }
  return readDatePart(run, at, parts);
}

function readDatePart(run: TokenRun, at: number, parts: Parts): number {
  if (parts.date === null) {
    const date = readCalendarDate(run, at);
    if (date === null) return at;
    parts.date = date.value;
    return date.next;
  }
  // «15 شوال 1436هـ الموافق 31 يوليو 2015»: one day in two calendars; the Gregorian one is surer.
  const from = EQUALS_WORDS.has(formAt(run, at)) ? at + 1 : at;
  const second = parts.date.day === null ? null : readCalendarDate(run, from);
  if (second === null || second.value.day === null || second.value.calendar === parts.date.calendar)
    return at;
  if (second.value.calendar === 'gregorian') parts.date = second.value;
  return second.next;
}

function readOffset(run: TokenRun, at: number): { value: number; next: number } | null {
  const form = formAt(run, at);
  // «أول أمس», «أول من أمس», «أمس الأول», «بعد غد».
  if (form === 'اول' || form === 'بعد') {
    const behind = formAt(run, at + 1) === 'من' ? at + 2 : at + 1;
    const offset = OFFSETS.get(formAt(run, behind));
    if (offset === (form === 'اول' ? -1 : 1)) return { value: 2 * offset, next: behind + 1 };
    return null;
  }
  const offset = OFFSETS.get(form);
  if (offset === undefined) return null;
  const after = formAt(run, at + 1);
  if (offset === -1 && after === 'الاول') return { value: -2, next: at + 2 };
  const before = formAt(run, at - 1);
  if (offset === 0 && (NOT_TODAY_BEFORE.has(before) || NOT_TODAY_AFTER.has(after))) return null;
  return { value: offset, next: at + 1 };
}

export function isBareMonth({ date, offset, weekday, anchor }: Parts): boolean {
  return date !== null && date.day === null && date.year === null && (offset ?? weekday ?? anchor) === null;
}

export function isTime(run: TokenRun, at: number, clitic: number): boolean {
  return clitic > 0 || MONTH_WORDS.has(formAt(run, at)) || TIME_BEFORE.has(formAt(run, at - 1));
}
