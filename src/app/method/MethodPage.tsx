import { messages } from '../ui/messages.ts';
import { usePageTitle } from '../ui/use-page.ts';
import css from './MethodPage.module.css';

const words = messages.methodPage;

/** How each thing is known, and where that ends. */
export function MethodPage() {
  usePageTitle(words.title);
  return (
    <article className={css['method']}>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className={css['lead']}>{words.lead}</p>
      {words.sections.map(({ heading, paragraphs }) => (
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
