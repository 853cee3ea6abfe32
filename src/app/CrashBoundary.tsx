import { Component, type ReactNode } from 'react';
import button from './ui/Button.module.css';
import { messages } from './ui/messages.ts';
import { Notice } from './ui/Notice.tsx';

interface CrashBoundaryProps {
  /** A new place forgets the crash of the old one. */
  readonly place: string;
  readonly children: ReactNode;
}

/** A fault of one page leaves the bar and the other pages standing. A chunk that no longer exists is one too: reloading brings its successor. */
export class CrashBoundary extends Component<CrashBoundaryProps, { crashedAt: string | null }> {
  override state = { crashedAt: null };

  static getDerivedStateFromError(): { crashedAt: string } {
    return { crashedAt: '' };
  }

  override componentDidCatch(): void {
    this.setState({ crashedAt: this.props.place });
  }

  override componentDidUpdate(previous: CrashBoundaryProps): void {
    if (previous.place !== this.props.place && this.state.crashedAt !== null)
      this.setState({ crashedAt: null });
  }

  override render(): ReactNode {
    if (this.state.crashedAt === null) return this.props.children;
    return (
      <Notice rank="page" title={messages.states.crashTitle} text={messages.states.crashText}>
        <button type="button" className={button['primary']} onClick={() => location.reload()}>
          {messages.states.reload}
        </button>
      </Notice>
    );
  }
}
