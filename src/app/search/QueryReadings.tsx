import { searchMessages } from './messages.ts';
import type { Reading } from '../../search/result.ts';
import type { How } from '../engine/messages.ts';
import button from '../ui/Button.module.css';
import css from './QueryReadings.module.css';

const MOST_FORMS = 5;

/** How the query was taken, and the way to have it taken otherwise. */
export function QueryReadings({
  readings,
  how,
  onHow,
}: {
  readings: readonly Reading[];
  how: How;
  onHow: (how: How) => void;
}) {
  const other = how === 'free' ? 'literal' : 'free';
  return (
    <div className={css['readings']}>
      <span>{searchMessages.readAs}</span>
      {readings.map((reading, index) => (
        <span key={index}>
          <b>
            <bdi>{reading.typed}</bdi>
          </b>
          {': '}
          <bdi>{formsOf(reading)}</bdi>
        </span>
      ))}
      <button type="button" className={button['quiet']} onClick={() => onHow(other)}>
        {other === 'literal' ? searchMessages.literally : searchMessages.freely}
      </button>
    </div>
  );
}

function formsOf({ forms }: Reading): string {
  if (forms.length === 0) return searchMessages.notFoundWord;
  const shown = forms.slice(0, MOST_FORMS).map(({ form }) => form);
  return shown.join('، ') + (forms.length > MOST_FORMS ? '…' : '');
}
