import { compareMessages } from './messages.ts';
import { Siglum, siglumOf } from '../ui/Siglum.tsx';
import { type Partner, tellers } from './collation.ts';
import css from './TellersMark.module.css';

/** In the margin, and in the legend. */
export const NO_PARTNER_SIGN = '–';

interface TellersMarkProps {
  readonly partners: readonly Partner[];
  readonly isChosen: boolean;
  /** It is the chosen one or a partner of it: its letters are filled. */
  readonly isShown: boolean;
  onChoose(): void;
}

/** In the margin of a sentence: who else tells it. The way to choose it without pointing. */
export function TellersMark({ partners, isChosen, isShown, onChoose }: TellersMarkProps) {
  const accounts = tellers(partners);
  const isWeak = partners.length > 0 && partners.every(({ level }) => level === 'weak');
  const label =
    accounts.length === 0
      ? compareMessages.noPartner
      : `${isWeak ? `${compareMessages.weakMark}: ` : ''}${compareMessages.alsoIn(accounts.map(siglumOf))}`;
  return (
    <button
      type="button"
      className={`${css['mark']} ${isWeak ? css['weak'] : ''} ${accounts.length === 0 ? css['none'] : ''}`}
      aria-pressed={isChosen}
      aria-label={label}
      title={label}
      onClick={(event) => {
        event.stopPropagation();
        onChoose();
      }}
    >
      {accounts.length === 0
        ? NO_PARTNER_SIGN
        : accounts.map((account) => <Siglum key={account} place={account} size="small" filled={isShown} />)}
    </button>
  );
}
