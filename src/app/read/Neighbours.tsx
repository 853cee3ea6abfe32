import { readMessages } from './messages.ts';
import { Link } from 'react-router';
import type { CatalogueEntry } from '../../corpus/library.ts';
import { titleShown } from '../ui/title-shown.ts';
import css from './Neighbours.module.css';

/** Catchwords at the foot: the articles before and after in the library's order. */
export function Neighbours({ entries, id }: { entries: readonly CatalogueEntry[]; id: string }) {
  const place = entries.findIndex((entry) => entry.id === id);
  const previous = entries[place - 1];
  const next = place < 0 ? undefined : entries[place + 1];
  if (previous === undefined && next === undefined) return null;
  return (
    <nav className={css['neighbours']} aria-label={readMessages.neighbours} data-no-print>
      {previous === undefined ? (
        <span />
      ) : (
        <Neighbour label={readMessages.previous} entry={previous} rel="prev" />
      )}
      {next === undefined ? <span /> : <Neighbour label={readMessages.next} entry={next} rel="next" />}
    </nav>
  );
}

function Neighbour({ label, entry, rel }: { label: string; entry: CatalogueEntry; rel: 'prev' | 'next' }) {
  return (
    <Link to={`/read/${entry.id}`} rel={rel}>
      {label}
      <b>{titleShown(entry.title)}</b>
    </Link>
  );
}
