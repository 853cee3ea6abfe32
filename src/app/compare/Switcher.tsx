import { compareMessages } from './messages.ts';
import type { Article } from '../../article/article.ts';
import { messages } from '../ui/messages.ts';
import { Siglum, siglumOf } from '../ui/Siglum.tsx';
import { titleShown } from '../ui/title-shown.ts';
import css from './Switcher.module.css';

/** Which account is in view, where there is no room for all. */
export function Switcher({
  articles,
  here,
  onHere,
}: {
  articles: readonly Article[];
  here: number;
  onHere: (place: number) => void;
}) {
  return (
    <div className={css['switcher']} role="group" aria-label={compareMessages.switcher} data-no-print>
      {articles.map(({ id, source, title }, place) => {
        // Of an unknown source the title tells the account, on the button as in its name.
        const shown = source?.name ?? titleShown(title);
        const name = source?.name ?? `${messages.article.unknownSource}، ${shown}`;
        return (
          <button
            key={id}
            type="button"
            data-w={place + 1}
            aria-pressed={place === here}
            aria-label={compareMessages.account(siglumOf(place), name)}
            onClick={() => onHere(place)}
          >
            <Siglum place={place} size="small" filled={place === here} />
            {articles.length > 3 ? null : <span className={css['name']}>{shown}</span>}
          </button>
        );
      })}
    </div>
  );
}
