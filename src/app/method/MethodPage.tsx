import { methodMessages } from './messages.ts';
import { usePageTitle } from '../ui/use-page.ts';
import css from './MethodPage.module.css';

/** How each thing is known, and where that ends. */
export function MethodPage() {
  usePageTitle(methodMessages.title);
  return (
    <article className={css['method']}>
      <h1 tabIndex={-1}>{methodMessages.title}</h1>
      <p className={css['lead']}>{methodMessages.lead}</p>
      {methodMessages.sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </article>
  );
}
