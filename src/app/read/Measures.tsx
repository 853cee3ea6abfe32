import type { DateMention } from '../../article/dates/date-mention.ts';
import type { Figure } from '../../article/figures/figure.ts';
import { slice, type Span } from '../../text/span.ts';
import { formatRange } from '../ui/format-day.ts';
import { messages } from '../ui/messages.ts';
import { Entry } from './Entry.tsx';
import { indexMessages } from './index-messages.ts';
import css from './TextIndex.module.css';

/** Numbers as the text writes them, with what they count, and when and where. */
export function Figures({ text, figures }: { text: string; figures: readonly Figure[] }) {
  return (
    <ul className={css['brief']}>
      {figures.map((figure) => (
        <Entry
          key={figure.start}
          span={figure}
          words={withUnit(text, figure)}
          notes={[
            indexMessages.figures[figure.kind],
            indexMessages.bounds[figure.bound],
            labelled(text, indexMessages.where, figure.where),
            labelled(text, indexMessages.when, figure.when),
          ]}
        />
      ))}
    </ul>
  );
}

/** Days as the text writes them, and which day is meant where that takes more than reading. */
export function Dates({ text, dates }: { text: string; dates: readonly DateMention[] }) {
  return (
    <ul>
      {dates.map((date) => (
        <Entry
          key={date.start}
          span={date}
          words={slice(text, date)}
          notes={[date.calendar === 'hijri' ? indexMessages.hijri : '', meant(slice(text, date), date)]}
        />
      ))}
    </ul>
  );
}

/** What the text writes between the two is left in; words that stand apart are joined by an ellipsis. */
function withUnit(text: string, figure: Figure): string {
  const { unit } = figure;
  if (unit === null || (figure.start <= unit.start && unit.end <= figure.end)) return slice(text, figure);
  const [first, second]: readonly Span[] = unit.start < figure.start ? [unit, figure] : [figure, unit];
  if (first === undefined || second === undefined) return slice(text, figure);
  const between = text.slice(first.end, second.start);
  return slice(text, first) + (/^\s*$/u.test(between) ? between : ' … ') + slice(text, second);
}

function labelled(text: string, name: string, span: Span | null) {
  if (span === null) return '';
  return (
    <>
      {name}: <bdi>{slice(text, span)}</bdi>
    </>
  );
}

/** A day written with its year says all itself. */
function meant(words: string, { kind, calendar, from, to }: DateMention): string {
  const needsDay = kind === 'weekday' || kind === 'relative';
  if (from === null || to === null) return needsDay ? indexMessages.unresolved : '';
  const saysAll = !needsDay && calendar === 'gregorian' && /[\d\u0660-\u0669\u06F0-\u06F9]{4}/u.test(words);
  return saysAll ? '' : `${formatRange({ from, to })}${messages.article.inferred}`;
}
