import { readMessages } from './messages.ts';
import { useMemo, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { useArticle, useCatalogue } from '../data/library-context.tsx';
import { useHits } from '../engine/use-engine.ts';
import { Failed, Notice, Waiting } from '../ui/Notice.tsx';
import { titleShown } from '../ui/title-shown.ts';
import { Tray } from '../ui/Tray.tsx';
import { usePageTitle } from '../ui/use-page.ts';
import { AboutPanel } from './AboutPanel.tsx';
import { ArticleText } from './ArticleText.tsx';
import { HitSteps } from './HitSteps.tsx';
import { Neighbours } from './Neighbours.tsx';
import { Outline } from './Outline.tsx';
import { isSamePlace } from './place.ts';
import { PlacesContext, usePlaces } from './places.tsx';
import { PlaceSteps } from './PlaceSteps.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import css from './ReadPage.module.css';
import { type Series, seriesOf } from './series.ts';
import { indexOf } from './text-index.ts';
import { TextIndex } from './TextIndex.tsx';

export function ReadPage() {
  const { id = '' } = useParams();
  const article = useArticle(id);
  switch (article.state) {
    case 'waiting':
      return <Waiting />;
    case 'failed':
      return <Failed failure={article.failure} retry={article.retry} rank="page" />;
    case 'ready':
      return article.value === null ? <NoSuchArticle /> : <Reading key={id} article={article.value} />;
  }
}

function NoSuchArticle() {
  usePageTitle(readMessages.notFoundTitle);
  return <Notice rank="page" title={readMessages.notFoundTitle} text={readMessages.notFoundText} />;
}

function Reading({ article }: { article: Article }) {
  const [params] = useSearchParams();
  const query = params.get('q')?.trim() ?? '';
  const hits = useHits(query, article);
  const catalogue = useCatalogue();
  const entries = catalogue.state === 'ready' ? catalogue.value.entries : [];
  const index = useMemo(() => indexOf(article), [article]);
  const places = usePlaces(article);
  const { pointed } = places;
  const [reachedHit, setReachedHit] = useState<Span | null>(null);
  const stepsHits = query !== '' && hits.length > 0 && pointed === null;
  const series = useMemo(
    () => (pointed === null ? null : seriesOf(article, index, pointed)),
    [article, index, pointed],
  );
  usePageTitle(titleShown(article.title));
  return (
    <PlacesContext value={places}>
      <ReadingProgress />
      <div className={css['read']}>
        <div className={css['text']}>
          <ArticleText article={article} hits={hits} pointed={stepsHits ? reachedHit : pointed} />
          {series === null || pointed === null ? null : (
            <PlaceSteps article={article} series={series} place={pointed} />
          )}
          <Neighbours entries={entries} id={article.id} />
        </div>
        <aside className={css['side']} aria-label={readMessages.sideLabel}>
          <AboutPanel article={article} />
          <Outline article={article} />
          <TextIndex article={article} index={index} />
        </aside>
      </div>
      <p role="status" className="vh">
        {series === null || pointed === null ? '' : announced(series, pointed)}
      </p>
      {stepsHits ? <HitSteps article={article} hits={hits} query={query} onReach={setReachedHit} /> : null}
      <Tray entries={entries} />
    </PlacesContext>
  );
}

function announced({ name, places }: Series, place: Span): string {
  const at = places.findIndex((one) => isSamePlace(one, place));
  return readMessages.announced(at + 1, places.length, name);
}
