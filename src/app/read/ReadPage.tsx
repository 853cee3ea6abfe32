import { readMessages } from './messages.ts';
import { useParams, useSearchParams } from 'react-router';
import type { Article } from '../../article/article.ts';
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
import { ReadingProgress } from './ReadingProgress.tsx';
import css from './ReadPage.module.css';

export function ReadPage() {
  const { id = '' } = useParams();
  const article = useArticle(id);
  switch (article.state) {
    case 'waiting':
      return <Waiting />;
    case 'failed':
      return <Failed failure={article.failure} retry={article.retry} rank="page" />;
    case 'ready':
      return article.value === null ? (
        <Notice rank="page" title={readMessages.notFoundTitle} text={readMessages.notFoundText} />
      ) : (
        <Reading key={id} article={article.value} />
      );
  }
}

function Reading({ article }: { article: Article }) {
  const [params] = useSearchParams();
  const query = params.get('q')?.trim() ?? '';
  const hits = useHits(query, article);
  const catalogue = useCatalogue();
  const entries = catalogue.state === 'ready' ? catalogue.value.entries : [];
  usePageTitle(titleShown(article.title));
  return (
    <>
      <ReadingProgress />
      <div className={css['read']}>
        <div className={css['text']}>
          <ArticleText article={article} hits={hits} />
          <Neighbours entries={entries} id={article.id} />
        </div>
        <aside className={css['side']} aria-label={readMessages.sideLabel}>
          <AboutPanel article={article} />
          <Outline article={article} />
        </aside>
      </div>
      {query === '' || hits.length === 0 ? null : <HitSteps article={article} hits={hits} query={query} />}
      <Tray entries={entries} />
    </>
  );
}
