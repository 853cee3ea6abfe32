import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { council } from '../documents.ts';
import { openApp } from '../open-app.tsx';

export const COUNCIL_PATH = '/read/councilddd';

/** The text that has something of everything, alone in its collection. */
export function openCouncil(search = ''): { user: UserEvent } {
  return openApp(COUNCIL_PATH + search, { records: [council] });
}

export function textIndex(): HTMLElement {
  return screen.getByRole('region', { name: 'فهرس النص' });
}

/** Opens a group as a reader does, and gives what it holds. */
export async function openGroup(user: UserEvent, name: string): Promise<HTMLElement> {
  const heading = within(textIndex()).getByRole('heading', { level: 3, name });
  const details = heading.closest('details');
  if (details === null) throw new Error(name);
  if (!details.open) await user.click(heading);
  return details;
}
