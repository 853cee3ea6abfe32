/** What a reader chose. The same names and values stand in `public/before-paint.js`, which runs first. */
export const THEMES = ['system', 'light', 'sepia', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const SIZES = ['small', 'usual', 'large', 'larger'] as const;
export type Size = (typeof SIZES)[number];

/** `system` and `usual` are what stands when nothing is chosen: they leave no trace. */
export function chooseTheme(theme: Theme): void {
  setChoice('theme', theme === 'system' ? null : theme);
}

export function chooseSize(size: Size): void {
  setChoice('size', size === 'usual' ? null : size);
}

export function chosenTheme(): Theme {
  return THEMES.find((theme) => theme === document.documentElement.dataset['theme']) ?? 'system';
}

export function chosenSize(): Size {
  return SIZES.find((size) => size === document.documentElement.dataset['size']) ?? 'usual';
}

function setChoice(name: 'theme' | 'size', value: string | null): void {
  const { dataset } = document.documentElement;
  if (value === null) delete dataset[name];
  else dataset[name] = value;
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Storage is denied or full: the choice holds until the page is left.
  }
}
