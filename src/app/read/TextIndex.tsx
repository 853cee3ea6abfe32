import type { ReactNode } from 'react';
import type { Article } from '../../article/article.ts';
import { ENTITY_TYPES } from '../../article/names/entity.ts';
import { indexMessages } from './index-messages.ts';
import { Dates, Figures } from './Measures.tsx';
import { FoldedKinds } from './FoldedKinds.tsx';
import { Names } from './Names.tsx';
import type { TextIndex as Index } from './text-index.ts';
import css from './TextIndex.module.css';
import { Voices } from './Voices.tsx';

/** The index at the back of the book: who speaks, who and what is named, what is counted, what was folded away. */
export function TextIndex({ article, index }: { article: Article; index: Index }) {
  const { voices, marked, named, folded } = index;
  const said = voices.reduce((sum, { quotations }) => sum + quotations.length, marked.length);
  const lines = folded.reduce((sum, kind) => sum + kind.lines.length, 0);
  const names = indexMessages.groups;
  const found = said + article.mentions.length + article.figures.length + article.dates.length + lines;
  if (found === 0) return null;
  return (
    <section aria-labelledby="index" className={css['index']}>
      <h2 id="index">{indexMessages.title}</h2>
      <p className={css['note']}>{indexMessages.byMachine}</p>
      <Group name={names.voices} size={said}>
        <Voices text={article.text} voices={voices} marked={marked} />
      </Group>
      {ENTITY_TYPES.map((type) => (
        <Group key={type} name={names[type]} size={named[type].length}>
          <Names text={article.text} named={named[type]} />
        </Group>
      ))}
      <Group name={names.figures} size={article.figures.length}>
        <Figures text={article.text} figures={article.figures} />
      </Group>
      <Group name={names.dates} size={article.dates.length}>
        <Dates text={article.text} dates={article.dates} />
      </Group>
      <Group name={names.folded} size={lines}>
        <FoldedKinds text={article.text} folded={folded} />
      </Group>
    </section>
  );
}

/** Nothing for a group that holds nothing. */
function Group({ name, size, children }: { name: string; size: number; children: ReactNode }) {
  if (size === 0) return null;
  return (
    <details className={css['group']}>
      <summary>
        <h3>{name}</h3> <span className={css['size']}>{size}</span>
      </summary>
      {children}
    </details>
  );
}
