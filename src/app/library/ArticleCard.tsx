import { Link } from 'react-router';
import type { CatalogueEntry } from '../../corpus/library.ts';
import { useSelection } from '../selection.tsx';
import { ArticleMeta, SourceName, TitleLabel } from '../ui/ArticleMeta.tsx';
import { CompareTick } from '../ui/CompareTick.tsx';
import { titleShown } from '../ui/title-shown.ts';
import { Thread } from '../ui/Siglum.tsx';
import css from './ArticleCard.module.css';

export function ArticleCard({ entry }: { entry: CatalogueEntry }) {
  const place = useSelection().ids.indexOf(entry.id);
  const { title, source, published, wordCount, opening, openingIsCut, direction } = entry;
  return (
    <article className={css['card']}>
      {place >= 0 ? <Thread place={place} /> : <span className={css['noThread']} />}
      <div className={css['top']}>
        <SourceName source={source} />
        <CompareTick id={entry.id} title={titleShown(title)} />
      </div>
      <h3 dir={direction}>
        <Link to={`/read/${entry.id}`}>{titleShown(title)}</Link> <TitleLabel title={title} />
      </h3>
      <p className={css['opening']} dir={direction}>
        {/* A derived title is where the lead begins. */}
        {title.basis === 'derived' ? '…' : ''}
        {opening}
        {openingIsCut ? '…' : ''}
      </p>
      <div className={css['foot']}>
        <ArticleMeta published={published} wordCount={wordCount} />
      </div>
    </article>
  );
}
