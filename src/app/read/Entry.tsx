import { Fragment, type ReactNode } from 'react';
import type { Span } from '../../text/span.ts';
import { PlaceLink } from './places.tsx';
import css from './TextIndex.module.css';

/** One line of the index: the text's own words, which lead to their place, and below them what we say of them. */
export function Entry({
  span,
  words,
  notes,
  children,
}: {
  span: Span;
  words: string;
  notes: readonly ReactNode[];
  children?: ReactNode;
}) {
  const said = notes.filter((note) => note !== '' && note !== null);
  return (
    <li className={css['entry']}>
      <PlaceLink span={span}>
        <bdi>{words}</bdi>
      </PlaceLink>
      {said.length === 0 ? null : (
        <span className={css['note']}>
          {said.map((note, place) => (
            <Fragment key={place}>
              {place === 0 ? '' : ' · '}
              {note}
            </Fragment>
          ))}
        </span>
      )}
      {children}
    </li>
  );
}
