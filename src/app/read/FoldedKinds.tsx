import { slice } from '../../text/span.ts';
import { Entry } from './Entry.tsx';
import { indexMessages } from './index-messages.ts';
import { opening } from './series.ts';
import type { Folded } from './text-index.ts';
import css from './TextIndex.module.css';

/** What was folded away, by kind; a line leads to its fold and opens it. */
export function FoldedKinds({ text, folded }: { text: string; folded: readonly Folded[] }) {
  return folded.map(({ kind, lines }) => (
    <section key={kind} className={css['voice']}>
      <h4>
        {indexMessages.kinds[kind ?? 'none']}{' '}
        <span className={css['note']}>{indexMessages.lines(lines.length)}</span>
      </h4>
      <ul>
        {lines.map((line) => (
          <Entry key={line.start} span={line} words={opening(slice(text, line))} notes={[]} />
        ))}
      </ul>
    </section>
  ));
}
