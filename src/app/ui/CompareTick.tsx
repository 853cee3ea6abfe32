import { useSelection } from '../selection.tsx';
import { messages } from './messages.ts';
import { Siglum } from './Siglum.tsx';
import { Tick } from './Tick.tsx';

/** Chooses an article for comparison; once chosen it shows its letter. */
export function CompareTick({ id, title }: { id: string; title: string }) {
  const { ids, isFull, toggle } = useSelection();
  const place = ids.indexOf(id);
  const isClosed = isFull && place < 0;
  return (
    <Tick
      checked={place >= 0}
      disabled={isClosed}
      label={isClosed ? `${messages.compare.full}: ${title}` : messages.compare.tickLabel(title)}
      onChange={() => toggle(id)}
    >
      {place >= 0 ? (
        <Siglum place={place} size="small" />
      ) : isClosed ? (
        messages.compare.full
      ) : (
        messages.compare.tick
      )}
    </Tick>
  );
}
