import { Icon } from '../ui/Icon.tsx';
import { compareMessages } from './messages.ts';
import type { SentenceRef } from '../../compare/result.ts';
import button from '../ui/Button.module.css';
import { Tick } from '../ui/Tick.tsx';
import { isSame } from './collation.ts';
import css from './Toolbar.module.css';

interface ToolbarProps {
  readonly accountCount: number;
  readonly steps: readonly SentenceRef[];
  readonly chosen: SentenceRef | null;
  readonly levels: boolean;
  readonly withWeak: boolean;
  onStep(ref: SentenceRef): void;
  onLevels(wanted: boolean): void;
  onWeak(wanted: boolean): void;
}

export function Toolbar({
  accountCount,
  steps,
  chosen,
  levels,
  withWeak,
  onStep,
  onLevels,
  onWeak,
}: ToolbarProps) {
  const at = steps.findIndex((step) => isSame(chosen, step));
  const go = (by: number) => {
    const next = steps[(Math.max(at, by > 0 ? -1 : 0) + by + steps.length) % steps.length];
    if (next !== undefined) onStep(next);
  };
  return (
    <div className={css['toolbar']} data-no-print>
      <p className={css['key']}>
        {accountCount > 2 ? <Key told={3} text={compareMessages.toldMore} /> : null}
        <Key told={2} text={compareMessages.toldTwo} />
        <Key told={1} text={compareMessages.noPartner} title={compareMessages.noPartnerHint} />
      </p>
      <div className={css['step']}>
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
        <span role="status">
          {at < 0 ? compareMessages.steps(steps.length) : compareMessages.step(at + 1, steps.length)}
        </span>
      </div>
      <Tick checked={withWeak} onChange={onWeak}>
        {compareMessages.weak}
      </Tick>
      <span className={css['levels']}>
        <Tick checked={levels} onChange={onLevels}>
          {compareMessages.level}
        </Tick>
      </span>
    </div>
  );
}

function Key({ told, text, title }: { told: 1 | 2 | 3; text: string; title?: string }) {
  return (
    <span className={css['keyItem']} title={title}>
      <i data-told={told} aria-hidden="true" /> {text}
    </span>
  );
}
