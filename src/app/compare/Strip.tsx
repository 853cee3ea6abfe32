import { type RefObject, useEffect, useRef } from 'react';
import type { Article } from '../../article/article.ts';
import type { SentenceRef } from '../../compare/result.ts';
import { type Collation, isSame, tellers } from './collation.ts';
import css from './Strip.module.css';
import { usePointing } from './use-pointing.ts';

interface StripProps {
  readonly article: Article;
  readonly place: number;
  readonly collation: Collation;
  readonly chosen: SentenceRef | null;
  readonly flow: RefObject<HTMLDivElement | null>;
  onChoose(ref: SentenceRef): void;
  onPoint(ref: SentenceRef | null): void;
}

/** The whole account at a glance: a segment a sentence, wider the more accounts tell it; the frame is what is in view. For pointing: the marks say the same to a keyboard. */
export function Strip({ article, place, collation, chosen, flow, onChoose, onPoint }: StripProps) {
  const strip = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLElement>(null);
  usePointing(strip, place, onChoose, onPoint);
  useEffect(() => {
    const scroller = flow.current;
    if (scroller === null) return undefined;
    const show = () => placeFrame(scroller, frame.current);
    show();
    scroller.addEventListener('scroll', show, { passive: true });
    addEventListener('resize', show);
    return () => {
      scroller.removeEventListener('scroll', show);
      removeEventListener('resize', show);
    };
  }, [flow]);
  return (
    <div ref={strip} className={css['strip']} aria-hidden="true" data-no-print>
      {article.sentences.map((span, sentence) => {
        const ref = { article: place, sentence };
        return (
          <span
            key={span.start}
            className={`${css['segment']} ${isSame(chosen, ref) ? css['now'] : ''}`}
            data-sentence={sentence}
            data-told={Math.min(3, tellers(collation.partners(ref)).length + 1)}
            style={{ flexGrow: span.end - span.start }}
          />
        );
      })}
      <i ref={frame} className={css['view']} />
    </div>
  );
}

/** From the first to the last sentence in view, as shares of all that is told. */
function placeFrame(scroller: HTMLElement, frame: HTMLElement | null): void {
  const marks = scroller.querySelectorAll('[data-sentence]');
  const first = marks[0]?.getBoundingClientRect();
  const last = marks[marks.length - 1]?.getBoundingClientRect();
  if (frame === null || first === undefined || last === undefined) return;
  const view = scroller.getBoundingClientRect();
  const length = Math.max(1, last.bottom - first.top);
  const share = (edge: number) => Math.max(0, Math.min(1, (edge - first.top) / length));
  frame.style.setProperty('inset-block-start', `${share(view.top) * 100}%`);
  frame.style.setProperty('inset-block-end', `${(1 - share(view.bottom)) * 100}%`);
}
