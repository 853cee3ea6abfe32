import { compareMessages } from './messages.ts';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { Article } from '../../article/article.ts';
import { useArticles } from '../data/library-context.tsx';
import { useComparison } from '../engine/use-engine.ts';
import { MOST_CHOSEN } from '../selection.tsx';
import { Failed, Notice, Waiting } from '../ui/Notice.tsx';
import { usePageTitle } from '../ui/use-page.ts';
import { Desk } from './Desk.tsx';

/** Two to five accounts side by side; which, the address says. */
export function ComparePage() {
  const { '*': path = '' } = useParams();
  // The same article twice would be compared with itself.
  const ids = useMemo(() => [...new Set(path.split('/').filter((id) => id !== ''))], [path]);
  if (ids.length < 2)
    return <Refused title={compareMessages.tooFewTitle} text={compareMessages.tooFewText} />;
  if (ids.length > MOST_CHOSEN)
    return <Refused title={compareMessages.tooManyTitle} text={compareMessages.tooManyText} />;
  return <Chosen key={path} ids={ids} />;
}

/** What cannot be compared: its tab is named by what the page says. */
function Refused({ title, text }: { title: string; text: string }) {
  usePageTitle(title);
  return <Notice rank="page" title={title} text={text} />;
}

function Chosen({ ids }: { ids: readonly string[] }) {
  const loaded = useArticles(ids);
  const missing = loaded.state === 'ready' ? ids.filter((_id, place) => loaded.value[place] === null) : [];
  usePageTitle(missing.length > 0 ? compareMessages.missingTitle : compareMessages.title(ids.length));
  switch (loaded.state) {
    case 'waiting':
      return <Waiting />;
    case 'failed':
      return <Failed failure={loaded.failure} retry={loaded.retry} rank="page" />;
    case 'ready': {
      const articles = loaded.value.filter((article) => article !== null);
      return missing.length > 0 ? (
        <Notice
          rank="page"
          title={compareMessages.missingTitle}
          text={compareMessages.missingText(missing)}
        />
      ) : (
        <Compared articles={articles} />
      );
    }
  }
}

function Compared({ articles }: { articles: readonly Article[] }) {
  const comparison = useComparison(articles);
  switch (comparison.state) {
    case 'waiting':
      return <Waiting text={compareMessages.waiting} />;
    case 'failed':
      return <Failed failure={comparison.failure} retry={comparison.retry} rank="page" />;
    case 'ready':
      return <Desk articles={articles} comparison={comparison.value} />;
  }
}
