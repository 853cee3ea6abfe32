import css from './Fold.module.css';
import { messages } from './messages.ts';

/** Lines that are not of the story, at their own place: folded under one quiet line, complete when opened. */
export function Fold({
  lines,
}: {
  lines: readonly { readonly text: string; readonly direction: 'rtl' | 'ltr' }[];
}) {
  return (
    <details className={css['fold']}>
      <summary>{messages.article.folded(lines.length)}</summary>
      <div className={css['folded']}>
        {lines.map(({ text, direction }, index) => (
          <p key={index} dir={direction}>
            {text}
          </p>
        ))}
      </div>
    </details>
  );
}
