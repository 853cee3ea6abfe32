import { compareMessages } from './messages.ts';
import type { SentenceRef } from '../../compare/result.ts';
import { Tick } from '../ui/Tick.tsx';
import { NO_PARTNER_SIGN } from './TellersMark.tsx';
import { Stepper } from './Stepper.tsx';
import css from './Toolbar.module.css';

interface ToolbarProps {
  readonly accountCount: number;
  readonly steps: readonly SentenceRef[];
  /** Place of the present step, -1 for none. */
  readonly at: number;
  readonly levels: boolean;
  readonly withWeak: boolean;
  onStep(ref: SentenceRef): void;
  onLevels(wanted: boolean): void;
  onWeak(wanted: boolean): void;
}

export function Toolbar({
  accountCount,
  steps,
  at,
  levels,
  withWeak,
  onStep,
  onLevels,
  onWeak,
}: ToolbarProps) {
  return (
    <div className={css['toolbar']} data-no-print>
      <p className={css['key']}>
        {accountCount > 2 ? <Key told={3} text={compareMessages.toldMore} /> : null}
        <Key told={2} text={compareMessages.toldTwo} />
        <Key
          told={1}
          sign={NO_PARTNER_SIGN}
          text={compareMessages.noPartner}
          title={compareMessages.noPartnerHint}
        />
      </p>
      <div className={css['step']}>
        <Stepper steps={steps} at={at} onStep={onStep} />
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

interface KeyProps {
  /** Its width in the strip. */
  readonly told: 1 | 2 | 3;
  /** What stands in the margin. */
  readonly sign?: string;
  readonly text: string;
  readonly title?: string;
}

function Key({ told, sign, text, title }: KeyProps) {
  return (
    <span className={css['keyItem']} title={title}>
      <i data-told={told} aria-hidden="true" />
      {sign === undefined ? null : <span aria-hidden="true">{sign}</span>} {text}
    </span>
  );
}
