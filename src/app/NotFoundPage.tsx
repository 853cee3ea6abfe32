import { messages } from './ui/messages.ts';
import { Notice } from './ui/Notice.tsx';
import { usePageTitle } from './ui/use-page.ts';

export function NotFoundPage() {
  usePageTitle(messages.states.notFoundTitle);
  return <Notice rank="page" title={messages.states.notFoundTitle} text={messages.states.notFoundText} />;
}
