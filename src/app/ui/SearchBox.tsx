import { Icon } from './Icon.tsx';
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useStore } from '../data/library-context.tsx';
import type { LibraryStore } from '../data/library-store.ts';
import { messages } from './messages.ts';
import css from './SearchBox.module.css';

interface SearchBoxProps {
  readonly big?: boolean;
  /** What stands in the box; without it the box keeps its own words and leads to the search page. */
  readonly query?: string;
  onQuery?(query: string): void;
  onKeyDown?(event: KeyboardEvent): void;
  readonly activeId?: string | undefined;
  readonly controls?: string | undefined;
}

export function SearchBox({ big = false, query, onQuery, onKeyDown, activeId, controls }: SearchBoxProps) {
  const [own, setOwn] = useState('');
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const value = query ?? own;
  const set = onQuery ?? setOwn;
  const store = useStore();
  useSlash(input);
  return (
    <form
      className={`${css['box']} ${big ? css['big'] : ''}`}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (onQuery === undefined && own.trim() !== '')
          void navigate(`/search?q=${encodeURIComponent(own.trim())}`);
      }}
    >
      <Icon name="search" />
      <label className="vh" htmlFor={id}>
        {messages.search.label}
      </label>
      <input
        ref={input}
        id={id}
        type="search"
        value={value}
        placeholder={big ? messages.search.bigPlaceholder : messages.search.placeholder}
        autoComplete="off"
        enterKeyHint="search"
        data-arrival={onQuery === undefined ? undefined : ''}
        maxLength={400}
        dir="auto"
        aria-activedescendant={activeId}
        aria-controls={controls}
        onFocus={() => void warm(store)}
        onChange={(event) => set(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {value === '' ? (
        <kbd className={css['key']}>/</kbd>
      ) : (
        <button
          type="button"
          className={css['clear']}
          aria-label={messages.search.clear}
          onClick={() => {
            set('');
            input.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </form>
  );
}

/** The engine is not part of the first load: a reader who goes to the box will want it. */
async function warm(store: LibraryStore): Promise<void> {
  const { warmEngine } = await import('../engine/use-engine.ts');
  warmEngine(store);
}

/** `/` goes to the box; the physical key counts too, because an Arabic layout writes another letter there. */
function useSlash(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      const isSlash = event.key === '/' || event.code === 'Slash';
      if (!isSlash || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      // Where the box is folded away, the key does nothing.
      if (input.current === null || input.current.offsetParent === null) return;
      event.preventDefault();
      input.current.focus();
      input.current.select();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [input]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  );
}
