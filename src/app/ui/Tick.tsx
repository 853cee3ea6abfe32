import type { ReactNode } from 'react';
import css from './Tick.module.css';

interface TickProps {
  readonly checked: boolean;
  readonly disabled?: boolean;
  /** The whole name for a screen reader, where the words beside the box are too few. */
  readonly label?: string;
  readonly children: ReactNode;
  onChange(checked: boolean): void;
}

export function Tick({ checked, disabled = false, label, children, onChange }: TickProps) {
  return (
    <label className={css['tick']}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-label={label}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
