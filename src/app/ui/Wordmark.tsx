import css from './Wordmark.module.css';

/**
 * The name, with the collator's mark: this passage has been compared. The name's outline, from Amiri Bold (SIL OFL 1.1),
 * stands in `index.html`, since no script needs it.
 */
export function Wordmark() {
  return (
    <svg className={css['wordmark']} viewBox="-540 -800 2310 1090" aria-hidden="true">
      <use href="#wordmark" fill="currentColor" />
      <circle className={css['ring']} cx="-330" cy="-190" r="172" fill="none" strokeWidth="52" />
      <path className={css['dot']} d="m-330 -265.68 75.68 75.68 -75.68 75.68 -75.68 -75.68z" />
    </svg>
  );
}
