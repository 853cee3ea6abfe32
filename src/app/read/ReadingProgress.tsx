import { useEffect, useRef } from 'react';
import css from './ReadingProgress.module.css';

/** How far the page is read: a line under the bar that grows from the right. Set by the object model, since the policy bars style attributes. */
export function ReadingProgress() {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const show = () => {
      const room = document.documentElement.scrollHeight - innerHeight;
      const done = room <= 0 ? 0 : Math.min(1, scrollY / room);
      line.current?.style.setProperty('inline-size', `${done * 100}%`);
    };
    show();
    addEventListener('scroll', show, { passive: true });
    addEventListener('resize', show);
    return () => {
      removeEventListener('scroll', show);
      removeEventListener('resize', show);
    };
  }, []);
  return <div ref={line} className={css['progress']} aria-hidden="true" data-no-print />;
}
