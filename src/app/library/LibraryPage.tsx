import type { CatalogueEntry } from '../../corpus/library.ts';
import { useCatalogue } from '../data/library-context.tsx';
import { messages } from '../ui/messages.ts';
import { Failed, Notice, Waiting } from '../ui/Notice.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';
import { Tray } from '../ui/Tray.tsx';
import { usePageTitle } from '../ui/use-page.ts';
import { ArticleCard } from './ArticleCard.tsx';
import css from './LibraryPage.module.css';

const words = messages.libraryPage;

export function LibraryPage() {
  const catalogue = useCatalogue();
  usePageTitle(messages.library);
  switch (catalogue.state) {
    case 'waiting':
      return <Waiting />;
    case 'failed':
      return <Failed failure={catalogue.failure} retry={catalogue.retry} rank="page" />;
    case 'ready':
      return catalogue.value.entries.length === 0 ? (
        <Notice rank="page" title={words.emptyTitle} text={words.emptyText} />
      ) : (
        <Collection entries={catalogue.value.entries} />
      );
  }
}

function Collection({ entries }: { entries: readonly CatalogueEntry[] }) {
  const known = entries.filter(({ source }) => source !== null).length;
  return (
    <>
      <div className={css['head']}>
        <div>
          <h1 tabIndex={-1}>{words.title(entries.length)}</h1>
          <p>{words.sources(known, entries.length)}</p>
        </div>
        <SearchBox big />
      </div>
      <section aria-labelledby="all">
        <div className={css['sectionHead']}>
          <h2 id="all">{words.all}</h2>
          <p>{words.howTo}</p>
        </div>
        <ul className={css['cards']}>
          {entries.map((entry) => (
            <li key={entry.id}>
              <ArticleCard entry={entry} />
            </li>
          ))}
        </ul>
      </section>
      <Tray entries={entries} />
    </>
  );
}
