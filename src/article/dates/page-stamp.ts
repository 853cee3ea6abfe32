import { foldKey } from '../../text/fold.ts';
import { slice, type Span, trim } from '../../text/span.ts';
import { tokens } from '../../text/tokens.ts';
import type { Block } from '../article.ts';
import type { BoilerplateKind, Role } from '../structure/role.ts';
import { dayOf, weekdayOf } from './calendar.ts';
import type { FoundDate } from './found-date.ts';
import type { Published } from './published.ts';
import { daysOf } from './resolve-date.ts';
import { scanDates } from './scan-dates.ts';

/** The day that a time stamp or dateline of the page names; null without one, and where two disagree. */
export function pageStamp(text: string, blocks: readonly Block[]): Published | null {
  const bodies = blocks.filter(({ role }) => role === 'body');
  const half = bodies.reduce((sum, { start, end }) => sum + end - start, 0) / 2;
  let passed = 0;
  const stamps = blocks.flatMap((block) => {
    if (block.role === 'body') passed += block.end - block.start;
    // Behind the story stand other stories' stamps; a page's description of itself may stand above its own.
    const above = passed <= half;
    const stamp = MAY_STAMP.has(block.role) && !NEVER.has(block.kind) ? readStamp(text, block, above) : null;
    return stamp === null ? [] : [stamp];
  });
  const [lead] = bodies;
  const inLead = lead === undefined ? null : leadDateline(text, lead);
  const all = stamps.length === 0 && inLead !== null ? [inLead] : stamps;
  const labelled = all.filter((stamp) => stamp.labelled);
  const voting = labelled.length > 0 ? labelled : all;
  const first = voting[0];
  if (first === undefined || voting.some(({ day }) => day !== first.day)) return null;
  const day = dayOf(first.day);
  return { from: day, to: day, basis: 'stamp', evidence: [first.span] };
}

interface Stamp {
  readonly day: number;
  readonly span: Span;
  /** True where the line says that it tells the time of publication. */
  readonly labelled: boolean;
}

const MAY_STAMP: ReadonlySet<Role> = new Set([
  'boilerplate',
  'byline',
  'dateline',
  'kicker',
  'caption',
  'subhead',
]);
// These speak of other stories, or of this one's past.
const NEVER: ReadonlySet<BoilerplateKind | null> = new Set([
  'ticker',
  'related',
  'donation',
  'advertisement',
  'copyright',
  'front-matter',
] as const);

const LABEL = new Set('تحديث نشر النشر نشرت التحديث تاريخ التاريخ updated published'.split(' ').map(foldKey));
const BESIDE = new Set(
  `اخر الساعه gmt بتوقيت غرينتش جرينتش توقيت مكه المكرمه السعوديه القاهره دمشق بيروت ص م ه صباحا مساء كتب في يوم الموافق اضيف
  بتاريخ am pm مبنشر تم اخبار`.split(/\s+/u),
);
// A stamp has few words of its own, and none that make it the label of a picture or the name of an event.
const SPARE_WORDS = 3;
const SPARE_BESIDE_NAME = 8;
const LONGEST_STAMP = 160;
const ANOTHER_TIME = /(?:ارشيف|صوره|الصوره|تصوير|ولد|توفي|منذ|حتي|عام|حدث|التعليقات|تعليق)/u;

function readStamp(text: string, block: Block, above: boolean): Stamp | null {
  const line = trim(text, block);
  if (line.end - line.start > LONGEST_STAMP || !/[\d\u0660-\u0669\u06f0-\u06f9]{4}/u.test(slice(text, line)))
    return null;
  const all = tokens(text, line);
  const found = scanDates({ text, tokens: all, start: 0, end: all.length });
  const dates = found.filter((one) => dayIn(one) !== null);
  const [date] = dates;
  const day = date === undefined ? null : dayIn(date);
  if (date === undefined || day === null || dates.some((other) => dayIn(other) !== day)) return null;
  const outside = all.filter(
    ({ span }) => !found.some((one) => one.start <= span.end && span.start < one.end),
  );
  const labelled = outside.some(({ form }) => LABEL.has(form));
  if (!above && !labelled && block.role !== 'dateline' && block.role !== 'byline') return null;
  const spare = outside.filter(({ form }) => !LABEL.has(form) && !BESIDE.has(form) && !/^\d/u.test(form));
  const room =
    labelled || block.role === 'dateline' || block.role === 'byline' ? SPARE_BESIDE_NAME : SPARE_WORDS;
  if (spare.length > room || spare.some(({ form }) => ANOTHER_TIME.test(form))) return null;
  return { day, span: { start: date.start, end: date.end }, labelled };
}

/** The day number of a whole date whose weekday, where it has one, is that day's. */
export function dayIn({ date, weekday, isName }: FoundDate): number | null {
  if (date === null || date.year === null || date.day === null || date.lastDay !== null || isName)
    return null;
  const days = daysOf(date, date.year);
  if (days === null) return null;
  const ahead = weekday === null ? 0 : (weekday - weekdayOf(days.from) + 7) % 7;
  if (ahead === 0) return days.from;
  // Where the moon is watched for, a Hijri day may be the one before or after; its weekday tells.
  if (date.calendar === 'gregorian') return null;
  return ahead === 1 ? days.from + 1 : ahead === 6 ? days.from - 1 : null;
}

const LEAD_WORDS = 14;
const PLACE_WORDS = 5;

/** «الرياض 15 شوال 1436هـ الموافق 31 يوليو 2015 - …»: a whole date between a place and a dash at the head of the story. */
function leadDateline(text: string, block: Block): Stamp | null {
  const line = trim(text, block);
  const all = tokens(text, { start: line.start, end: Math.min(line.end, line.start + LONGEST_STAMP) }).slice(
    0,
    LEAD_WORDS,
  );
  const [date] = scanDates({ text, tokens: all, start: 0, end: all.length });
  const day = date === undefined ? null : dayIn(date);
  if (date === undefined || day === null) return null;
  const before = all.filter(({ span }) => span.end <= date.start);
  if (before.length > PLACE_WORDS || before.some(({ form }) => ANOTHER_TIME.test(form))) return null;
  const sentence = slice(text, { start: line.start, end: date.start });
  const behind = text.slice(date.end, date.end + 14);
  if (/[.؟!]/u.test(sentence) || !DATELINE_END.test(behind)) return null;
  return { day, span: { start: date.start, end: date.end }, labelled: false };
}

// A dash or colon, perhaps with «م» and the agency before it.
const DATELINE_END = /^\s?(?:م\s)?\s*[،,]?\s*\(?(?:واس|وام|بنا|كونا|قنا)?\)?\s*[-–—ـ:ـ]/u;
