/** Drawn for this app on a grid of 24, one line 1.6 wide; the half disc of `contrast` is filled. */
const PATHS = {
  search: 'M17.5 11a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0ZM20 20l-4.2-4.2',
  text: 'M4 18 9.5 5h1L16 18M6 13.5h8M18 8h4M20 8v10',
  contrast: 'M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0Z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'm6 6 12 12M18 6 6 18',
  up: 'm6 14 6-6 6 6',
  down: 'm6 10 6 6 6-6',
  alert: 'M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0ZM12 7.8V12M12 15.8v.2',
} as const;

/** A sign beside words, or in a button that has its own name: it says nothing itself. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="ico" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
      {name === 'contrast' ? <path d="M12 4v16A8 8 0 0 0 12 4Z" fill="currentColor" stroke="none" /> : null}
    </svg>
  );
}
