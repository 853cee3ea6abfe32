import * as v from 'valibot';
import type { Block } from '../article/article.ts';
import { BOILERPLATE_KINDS, REASONS, ROLES } from '../article/structure/role.ts';
import type { Span } from '../text/span.ts';
import { DAMAGED, type Decoded } from './decoded.ts';
import { decodeWith, DIRECTION, ID, PUBLISHED, SOURCE, STATED, TITLE, WHOLE } from './decode-json.ts';
import { entitiesExist, FINDINGS, type Findings, spansOf } from './findings-codec.ts';
import type { ArticleRecord } from './library.ts';

/** Blocks go as `[role, kind, reason, direction, end]`, each beginning where the last ended; sentences as starts and ends in turn. */
export function encodeBodies(records: readonly ArticleRecord[]): string {
  return JSON.stringify(
    records.map(({ article, terms }) => ({
      ...article,
      blocks: article.blocks.map(({ role, kind, reason, direction, end }) => [
        ROLES.indexOf(role),
        kind === null ? -1 : BOILERPLATE_KINDS.indexOf(kind),
        REASONS.indexOf(reason),
        direction === 'rtl' ? 0 : 1,
        end,
      ]),
      sentences: article.sentences.flatMap(({ start, end }) => [start, end]),
      terms: terms.map(({ form, stem, rarity }) => [form, stem === form ? '' : stem, rarity]),
    })),
  );
}

export function decodeBodies(json: string): Decoded<ArticleRecord[]> {
  const decoded = decodeWith(v.array(BODY), json);
  if (!decoded.ok) return decoded;
  const value: ArticleRecord[] = [];
  for (const { terms, blocks, sentences, ...rest } of decoded.value) {
    const article = { ...rest, blocks: decodeBlocks(blocks), sentences: decodeSentences(sentences) };
    if (!fits(article)) return DAMAGED;
    value.push({
      article,
      terms: terms.map(([form, stem, rarity]) => ({ form, stem: stem === '' ? form : stem, rarity })),
    });
  }
  return { ok: true, value };
}

function decodeBlocks(rows: readonly v.InferOutput<typeof BLOCK>[]): Block[] {
  return rows.map(([role, kind, reason, side, end], index) => ({
    role: ROLES[role] ?? 'body',
    kind: BOILERPLATE_KINDS[kind] ?? null,
    reason: REASONS[reason] ?? 'paragraph-shape',
    direction: side === 0 ? 'rtl' : 'ltr',
    start: rows[index - 1]?.[4] ?? 0,
    end,
  }));
}

function decodeSentences(ends: readonly number[]): Span[] {
  return ends.flatMap((end, index) => (index % 2 === 1 ? [{ start: ends[index - 1] ?? 0, end }] : []));
}

/** Every span lies in the text, the blocks cover it, and what is named exists. */
function fits(
  article: Findings & { text: string; blocks: readonly Span[]; sentences: readonly Span[] },
): boolean {
  const { length } = article.text;
  const inOrder = (span: Span) => 0 <= span.start && span.start <= span.end && span.end <= length;
  return (
    article.blocks.at(-1)?.end === length &&
    [...article.blocks, ...article.sentences, ...spansOf(article)].every(inOrder) &&
    entitiesExist(article)
  );
}

const BLOCK = v.tuple([WHOLE, v.number(), WHOLE, v.picklist([0, 1]), WHOLE]);
const BODY = v.object({
  id: ID,
  file: v.string(),
  sha256: v.string(),
  text: v.string(),
  direction: DIRECTION,
  title: TITLE,
  blocks: v.array(BLOCK),
  sentences: v.array(WHOLE),
  ...FINDINGS,
  source: SOURCE,
  published: PUBLISHED,
  author: STATED,
  // Never a script's address, whatever the file says.
  url: v.nullable(v.pipe(v.string(), v.regex(/^https?:/iu))),
  wordCount: WHOLE,
  terms: v.array(v.tuple([v.string(), v.string(), v.number()])),
});
