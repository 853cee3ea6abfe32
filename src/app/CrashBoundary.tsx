import { Component, type ReactNode } from 'react';
import button from './ui/Button.module.css';
import { messages } from './ui/messages.ts';
import { Notice } from './ui/Notice.tsx';

/**
 * A fault of one page leaves the bar and the other pages standing; keyed by the path, so that a new place forgets it.
 * A chunk that no longer exists is a fault too: reloading brings its successor.
 */
export class CrashBoundary extends Component<
  { readonly children: ReactNode },
  { readonly hasCrashed: boolean }
> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError(): { hasCrashed: boolean } {
    return { hasCrashed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasCrashed) return this.props.children;
    return (
      <Notice rank="page" title={messages.states.crashTitle} text={messages.states.crashText}>
        <button type="button" className={button['primary']} onClick={() => location.reload()}>
          {messages.states.reload}
        </button>
      </Notice>
    );
  }
}
