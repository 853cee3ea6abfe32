import { useId } from 'react';
import css from './Choice.module.css';

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly value: T;
  onChange(value: T): void;
}

/** One of a few: a group of radio buttons. */
export function Choice<T extends string>({ legend, options, labels, value, onChange }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={css['choice']}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option} className={css['option']}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          <span>{labels[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}
