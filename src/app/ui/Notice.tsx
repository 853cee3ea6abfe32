import { Icon } from './Icon.tsx';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Failure } from '../data/loaded.ts';
import button from './Button.module.css';
import { messages } from './messages.ts';
import css from './Notice.module.css';

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  /** `page`: it is all there is on the page, so its title is the page's. */
  readonly rank?: 'page' | 'part';
  readonly children?: ReactNode;
}

/** What happened and the way out: for what is empty or not there. */
export function Notice({ title, text, rank = 'part', children }: NoticeProps) {
  const Title = rank === 'page' ? 'h1' : 'h2';
  return (
    <section className={css['notice']}>
      <Title tabIndex={-1}>{title}</Title>
      <p>{text}</p>
      <div className={css['ways']}>{children ?? <ToLibrary />}</div>
    </section>
  );
}

function ToLibrary() {
  return (
    <Link className={button['button']} to="/">
      {messages.states.backToLibrary}
    </Link>
  );
}

export function Failed({
  failure,
  retry,
  rank = 'part',
}: {
  failure: Failure;
  retry: () => void;
  rank?: 'page' | 'part';
}) {
  const { title, text } = messages.states.failures[failure.kind];
  const Title = rank === 'page' ? 'h1' : 'h2';
  const isOld = failure.kind === 'newer';
  return (
    <section className={css['failed']} role="alert">
      <Icon name="alert" />
      <div>
        <Title tabIndex={-1}>{title}</Title>
        <p>{text}</p>
        <div className={css['ways']}>
          <button
            type="button"
            className={button['primary']}
            onClick={isOld ? () => location.reload() : retry}
          >
            {isOld ? messages.states.reload : messages.states.retry}
          </button>
          <ToLibrary />
        </div>
      </div>
    </section>
  );
}

export function Waiting({ text = messages.states.waiting }: { text?: string }) {
  return (
    <p className={css['waiting']} role="status">
      <span aria-hidden="true" className={css['bar']} />
      {text}
    </p>
  );
}
