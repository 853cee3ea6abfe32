import { Icon } from './Icon.tsx';
import { Link } from 'react-router';
import type { CatalogueEntry } from '../../corpus/library.ts';
import { MOST_CHOSEN, useSelection } from '../selection.tsx';
import button from './Button.module.css';
import { messages } from './messages.ts';
import { EmptySiglum, Siglum, siglumOf } from './Siglum.tsx';
import css from './Tray.module.css';

/** What is chosen for comparison, at the foot of a page; nothing while nothing is chosen. */
export function Tray({ entries }: { entries: readonly CatalogueEntry[] }) {
  const { ids, toggle } = useSelection();
  const chosen = ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  return (
    <>
      <p className="vh" role="status">
        {chosen.length === 0 ? '' : messages.compare.chosenNow(chosen.length)}
      </p>
      {chosen.length === 0 ? null : (
        <aside className={css['tray']} aria-label={messages.compare.tray} data-no-print>
          <span className={css['lead']}>{messages.compare.tray}</span>
          <ul className={css['list']}>
            {chosen.map(({ id, title }, place) => (
              <li key={id} className={css['item']}>
                <Siglum place={place} />
                <span className={css['title']}>
                  <bdi>{title.text}</bdi>
                </span>
                <button
                  type="button"
                  className={css['remove']}
                  aria-label={messages.compare.remove(siglumOf(place))}
                  onClick={() => toggle(id)}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
            {Array.from({ length: MOST_CHOSEN - chosen.length }, (_, index) => (
              <li key={index} aria-hidden="true" className={css['slot']}>
                <EmptySiglum place={chosen.length + index} />
              </li>
            ))}
          </ul>
          <Go ids={chosen.map(({ id }) => id)} />
        </aside>
      )}
    </>
  );
}

function Go({ ids }: { ids: readonly string[] }) {
  if (ids.length < 2) return <span className={button['disabled']}>{messages.compare.chooseOneMore}</span>;
  return (
    <Link className={button['primary']} to={`/compare/${ids.join('/')}`}>
      {messages.compare.go(ids.length)}
    </Link>
  );
}
