import type { Block, Stated } from '../article.ts';
import type { Prose } from '../prose.ts';
import { dayOf, numberOf } from './calendar.ts';
import type { DateMention } from './date-mention.ts';
import type { FoundDate } from './found-date.ts';
import { inferPublished } from './infer-published.ts';
import { pageStamp } from './page-stamp.ts';
import type { Published } from './published.ts';
import { resolveDate } from './resolve-date.ts';
import { scanDates } from './scan-dates.ts';

/** What a text's dates rest on. */
export interface DateSources {
  readonly prose: Prose;
  /** All blocks: a page's time stamp stands outside the story. */
  readonly blocks: readonly Block[];
  /** What is stated of the day of publication: a year, a month or a day. */
  readonly stated: Stated | null;
}

/** The days that the text names, and when it was published, each solved with the help of the other. */
export function readDates({ prose, blocks, stated }: DateSources): {
  dates: DateMention[];
  published: Published | null;
} {
  const { text, tokens } = prose;
  const found: FoundDate[] = [];
  const body: FoundDate[] = [];
  for (const { role, tokenStart, tokenEnd } of prose.parts) {
    const inPart = scanDates({ text, tokens, start: tokenStart, end: tokenEnd });
    for (const one of inPart) {
      found.push(one);
      if (role === 'body') body.push(one);
    }
  }
  const published = statedDay(stated) ?? pageStamp(text, blocks) ?? inferPublished(body);
  const days = published === null ? null : { from: numberOf(published.from), to: numberOf(published.to) };
  return { dates: found.map((one) => mention(one, resolveDate(one, days))), published };
}

function mention(found: FoundDate, days: ReturnType<typeof resolveDate>): DateMention {
  return {
    start: found.start,
    end: found.end,
    kind: found.kind,
    calendar: found.date?.calendar ?? 'gregorian',
    from: days === null ? null : dayOf(days.from),
    to: days === null ? null : dayOf(days.to),
  };
}

function statedDay(stated: Stated | null): Published | null {
  return stated === null ? null : { ...dayRange(stated.value), basis: stated.basis, evidence: [] };
}

/** From the first to the last day that a stated year, month or day leaves open. */
function dayRange(value: string): Pick<Published, 'from' | 'to'> {
  const [year = '', month, day] = value.slice(0, 10).split('-');
  const firstMonth = month ?? '01';
  const lastMonth = month ?? '12';
  const lastDay =
    day ?? String(new Date(Date.UTC(Number(year), Number(lastMonth), 0)).getUTCDate()).padStart(2, '0');
  return { from: `${year}-${firstMonth}-${day ?? '01'}`, to: `${year}-${lastMonth}-${lastDay}` };
}
