import type { Article, Stated } from '../article/article.ts';

/** An article as `docs/formats.md` lays it down: everything known of it, as spans over its source. */
export function describeArticle(article: Article) {
  const { id, file, sha256, title, sentences } = article;
  return {
    id,
    file,
    sha256,
    title: { text: title.text, basis: title.basis, ...title.span },
    blocks: article.blocks.map(({ role, kind, reason, start, end }) => ({
      role,
      ...(kind === null ? {} : { kind }),
      reason,
      start,
      end,
    })),
    sentences,
    // Filled as the project learns to read them; the shape is settled.
    quotations: [],
    mentions: [],
    entities: [],
    figures: [],
    published: describePublished(article.published),
    source: article.source === null ? null : { name: article.source.value, basis: article.source.basis },
  };
}

/** From the first to the last day that the stated year, month or day leaves open. */
function describePublished(published: Stated | null) {
  if (published === null) return null;
  const [year = '', month, day] = published.value.slice(0, 10).split('-');
  const firstMonth = month ?? '01';
  const lastMonth = month ?? '12';
  const lastDay =
    day ?? String(new Date(Date.UTC(Number(year), Number(lastMonth), 0)).getUTCDate()).padStart(2, '0');
  return {
    from: `${year}-${firstMonth}-${day ?? '01'}`,
    to: `${year}-${lastMonth}-${lastDay}`,
    basis: published.basis,
    evidence: [],
  };
}
