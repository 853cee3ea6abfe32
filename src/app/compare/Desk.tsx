import { compareMessages } from './messages.ts';
import { useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Article } from '../../article/article.ts';
import type { Comparison, SentenceRef } from '../../compare/result.ts';
import { Account } from './Account.tsx';
import { collate, isSame, readPlace, stepAt, writePlace } from './collation.ts';
import css from './Desk.module.css';
import { Evidence } from './Evidence.tsx';
import { PartnersSheet } from './PartnersSheet.tsx';
import { Switcher } from './Switcher.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useEscape } from './use-escape.ts';
import { useLevelling } from './use-levelling.ts';

interface DeskProps {
  readonly articles: readonly Article[];
  readonly comparison: Comparison;
}

/** The accounts side by side, the first at the right. The chosen sentence and the weaker links stand in the address. */
export function Desk({ articles, comparison }: DeskProps) {
  const [params, setParams] = useSearchParams();
  const withWeak = params.get('weak') === '1';
  const collation = useMemo(() => collate(comparison, articles, withWeak), [comparison, articles, withWeak]);
  const chosen = useMemo(() => readPlace(params.get('at'), articles), [params, articles]);
  const [pointed, setPointed] = useState<SentenceRef | null>(null);
  const [here, setHere] = useState(chosen?.article ?? 0);
  const [levels, setLevels] = useState(true);
  const frame = useRef<HTMLDivElement>(null);
  const partners = useMemo(() => (chosen === null ? [] : collation.partners(chosen)), [chosen, collation]);
  // Where there is room for two, the other is the one that tells the same.
  const beside = partners.find(({ article }) => article !== here)?.article ?? (here + 1) % articles.length;
  useLevelling(frame, { chosen, partners, here, levels });
  const at = stepAt(collation.steps, chosen, partners);

  const set = (name: string, value: string | null) => {
    const next = new URLSearchParams(params);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true, preventScrollReset: true });
  };
  const point = (ref: SentenceRef | null) =>
    setPointed((known) => (ref !== null && isSame(known, ref) ? known : ref));
  const choose = (ref: SentenceRef | null) => {
    setPointed(null);
    if (ref !== null) setHere(ref.article);
    set('at', ref === null || isSame(chosen, ref) ? null : writePlace(ref));
  };
  const go = (ref: SentenceRef) => {
    setPointed(null);
    setHere(ref.article);
    set('at', writePlace(ref));
  };

  const release = () => {
    if (chosen !== null) markOf(frame.current, chosen)?.focus({ preventScroll: true });
    choose(null);
  };
  useEscape(chosen !== null, release);

  return (
    <div className={css['desk']}>
      <header className={css['head']}>
        <h1 tabIndex={-1}>{compareMessages.title(articles.length)}</h1>
      </header>
      <Toolbar
        accountCount={articles.length}
        steps={collation.steps}
        at={at}
        levels={levels}
        withWeak={withWeak}
        onStep={go}
        onLevels={setLevels}
        onWeak={(wanted) => set('weak', wanted ? '1' : null)}
      />
      <Switcher articles={articles} here={here} onHere={setHere} />
      <div ref={frame} className={css['collation']} data-n={articles.length}>
        {/* Across the columns it says that they tell the same. */}
        {partners.length === 0 ? null : <div className={css['ribbon']} aria-hidden="true" />}
        {articles.map((article, place) => (
          <Account
            key={article.id}
            article={article}
            place={place}
            articles={articles}
            collation={collation}
            chosen={chosen}
            pointed={pointed}
            shown={place === here ? 'here' : place === beside ? 'beside' : 'elsewhere'}
            onChoose={choose}
            onPoint={point}
          />
        ))}
      </div>
      {chosen === null ? null : (
        <Evidence articles={articles} chosen={chosen} partners={partners} onClose={release} />
      )}
      {chosen === null ? null : (
        <PartnersSheet
          articles={articles}
          chosen={chosen}
          partners={partners}
          steps={collation.steps}
          at={at}
          onGo={go}
          onClose={release}
          here={here}
        />
      )}
    </div>
  );
}

/** Where the focus goes when the surface it may be in closes. */
function markOf(frame: HTMLElement | null, { article, sentence }: SentenceRef): HTMLElement | null {
  return (
    frame?.querySelector<HTMLElement>(`[data-flow="${article}"] [data-sentence="${sentence}"] > button`) ??
    null
  );
}
