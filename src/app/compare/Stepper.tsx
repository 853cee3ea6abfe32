import type { SentenceRef } from '../../compare/result.ts';
import button from '../ui/Button.module.css';
import { Icon } from '../ui/Icon.tsx';
import { compareMessages } from './messages.ts';

interface StepperProps {
  readonly steps: readonly SentenceRef[];
  /** Place of the present step, -1 for none. */
  readonly at: number;
  onStep(ref: SentenceRef): void;
}

/** To the linked sentence before and after, round and round. */
export function Stepper({ steps, at, onStep }: StepperProps) {
  const go = (by: number) => {
    const wanted = steps[(Math.max(at, by > 0 ? -1 : 0) + by + steps.length) % steps.length];
    if (wanted !== undefined) onStep(wanted);
  };
  return (
    <>
      <button
        type="button"
        className={button['icon']}
        aria-label={compareMessages.previous}
        disabled={steps.length === 0}
        onClick={() => go(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        className={button['icon']}
        aria-label={compareMessages.next}
        disabled={steps.length === 0}
        onClick={() => go(1)}
      >
        <Icon name="down" />
      </button>
    </>
  );
}
