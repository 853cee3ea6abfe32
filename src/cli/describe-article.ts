import type { Article } from '../article/article.ts';
import type { Quotation } from '../article/quotations/quotation.ts';
import { slice } from '../text/span.ts';

/** An article as `docs/formats.md` lays it down: everything known of it, as spans over its source. */
export function describeArticle(article: Article) {
  const { id, file, sha256, title, sentences } = article;
  return {
    id,
    file,
    sha256,
    title: {
      text: title.text,
      basis: title.basis,
      ...title.span,
      ...(title.doubtful ? { doubtful: true } : {}),
    },
    blocks: article.blocks.map(({ role, kind, reason, start, end }) => ({
      role,
      ...(kind === null ? {} : { kind }),
      reason,
      start,
      end,
    })),
    sentences,
    quotations: article.quotations.map((quotation) => describeQuotation(article, quotation)),
    mentions: article.mentions.map(({ entity, nameStart, metonym, start, end }) => ({
      entity: article.entities[entity]?.id,
      start,
      end,
      nameStart,
      ...(metonym ? { metonym } : {}),
    })),
    entities: article.entities.map(({ forms, ...entity }) => ({
      ...entity,
      forms: forms.map(({ text }) => text),
      reasons: forms.map(({ reason }) => reason),
    })),
    figures: article.figures,
    dates: article.dates,
    published: article.published,
    source: article.source,
  };
}

function describeQuotation(article: Article, { start, end, kind, verb, speaker }: Quotation) {
  const entity = speaker?.entity ?? null;
  return {
    start,
    end,
    kind,
    ...(verb === null
      ? {}
      : {
          verb: slice(article.text, verb),
          speech: { start: verb.start, end: verb.end, lemma: verb.lemma, class: verb.speech },
        }),
    speaker:
      speaker === null
        ? null
        : {
            text: slice(article.text, speaker),
            start: speaker.start,
            end: speaker.end,
            basis: speaker.basis,
            ...(entity === null ? {} : { entity: article.entities[entity]?.id }),
          },
  };
}
