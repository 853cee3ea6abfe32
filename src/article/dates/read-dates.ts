import type { Block, Stated } from '../article.ts';
import type { Prose } from '../prose.ts';
import type { DateMention } from './date-mention.ts';
import type { Published } from './published.ts';

/** What a text's dates rest on. */
export interface DateSources {
  readonly prose: Prose;
  /** All blocks: a page's time stamp stands outside the story. */
  readonly blocks: readonly Block[];
  /** What is stated of the day of publication: a year, a month or a day. */
  readonly stated: Stated | null;
}

/** The days that the text names, and when it was published, each solved with the help of the other. */
export function readDates({ stated }: DateSources): { dates: DateMention[]; published: Published | null } {
  return {
    dates: [],
    published: stated === null ? null : { ...dayRange(stated.value), basis: stated.basis, evidence: [] },
  };
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
