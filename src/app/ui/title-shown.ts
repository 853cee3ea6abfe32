import type { Title } from '../../article/article.ts';

/** A derived title is a clause cut out of the lead: the ellipsis says that it goes on. */
export function titleShown({ text, basis }: Title): string {
  return basis === 'derived' ? `${text}…` : text;
}
