import { type ReactNode, useEffect, useRef } from 'react';
import css from './Menu.module.css';

/** A button that opens a small surface below itself; Escape and a click elsewhere close it. */
export function Menu({ label, icon, children }: { label: string; icon: ReactNode; children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const menu = details.current;
      if (menu === null || !menu.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        menu.querySelector('summary')?.focus();
      } else if (event.target instanceof Node && menu.contains(event.target)) return;
      menu.open = false;
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, []);
  return (
    <details ref={details} className={css['menu']}>
      <summary className={css['button']} aria-label={label} title={label}>
        {icon}
      </summary>
      <div className={css['surface']}>{children}</div>
    </details>
  );
}
