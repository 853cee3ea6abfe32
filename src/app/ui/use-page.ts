import { useEffect } from 'react';
import { messages } from './messages.ts';

/** The title of the browser's tab. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === messages.siteName ? title : messages.pageTitle(title);
  }, [title]);
}
