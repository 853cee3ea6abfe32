import { messages, SIGLA } from './messages.ts';
import css from './Siglum.module.css';

interface SiglumProps {
  /** Place of the witness, from 0. */
  readonly place: number;
  readonly size?: 'small' | 'middle' | 'large';
  /** Filled: in view now. */
  readonly filled?: boolean;
}

/** A small cartouche with the witness's letter, and its thread at the foot. Says nothing to a screen reader: what it stands by does. */
export function Siglum({ place, size = 'middle', filled = false }: SiglumProps) {
  return (
    <span
      className={`${css['siglum']} ${css[size]} ${filled ? css['filled'] : ''}`}
      data-w={place + 1}
      aria-hidden="true"
    >
      <b>{SIGLA[place]}</b>
    </span>
  );
}

export function siglumOf(place: number): string {
  return SIGLA[place] ?? String(place + 1);
}

export function Thread({ place }: { place: number }) {
  return <span className={css['thread']} data-w={place + 1} aria-hidden="true" />;
}

/** A place of the tray that nothing has taken yet. */
export function EmptySiglum({ place }: { place: number }) {
  return (
    <span className={css['empty']} aria-hidden="true">
      {SIGLA[place] ?? messages.compare.full}
    </span>
  );
}
