import { slice, type Span, trim } from '../../text/span.ts';
import { gluedCaptions } from './agency-caption.ts';
import { headLength } from './dateline-shape.ts';
import { beginsAsFurniture } from './furniture.ts';
import { furnitureOf, type Judgement, plain } from './judgement.ts';
import { gluedSubhead } from './glued-subhead.ts';

export type JudgedSpan = Span & Judgement;

/** Cuts from the lines what a scraper glued to them: place and writer before the lead, subheads, captions, tags, links. */
export function cutGlued(text: string, spans: readonly JudgedSpan[]): JudgedSpan[] {
  const first = spans.findIndex(({ role }) => role === 'body');
  return spans.flatMap((span, index) => {
    if (span.role === 'title') return cutPageTitle(text, span);
    if (span.role !== 'body') return [span];
    const isLast = spans.slice(index + 1, index + 3).every(({ role }) => role !== 'body');
    return cutParagraph(text, span, index === first, isLast);
  });
}

function cutPageTitle(text: string, { core, ...span }: JudgedSpan): JudgedSpan[] {
  if (core === undefined) return [span];
  const from = trim(text, span).start;
  const start = core.start === 0 ? span.start : from + core.start;
  const end = from + core.end >= trim(text, span).end ? span.end : from + core.end;
  const around = furnitureOf('page-title', 'holds-title');
  return parts([
    { ...around, start: span.start, end: start },
    { ...span, start, end },
    { ...around, start: end, end: span.end },
  ]);
}

function cutParagraph(text: string, paragraph: JudgedSpan, isFirst: boolean, isLast: boolean): JudgedSpan[] {
  const said = trim(text, paragraph);
  const head = isFirst
    ? headLength(slice(text, { start: said.start, end: Math.min(said.end, said.start + 200) }))
    : 0;
  const start = head === 0 ? paragraph.start : said.start + head;
  const end = isLast ? tailStart(text, { start: Math.max(start, said.start), end: said.end }) : null;
  const kind = end === null ? null : beginsAsFurniture(slice(text, { start: end, end: paragraph.end }));
  const body = { ...paragraph, start, end: end ?? paragraph.end };
  const tail =
    kind === null ? [] : [{ ...furnitureOf(kind, 'phrase-list'), start: body.end, end: paragraph.end }];
  return parts([
    { ...plain('dateline', 'byline-shape'), start: paragraph.start, end: start },
    ...cutSubhead(text, body).flatMap((part) => (part.role === 'body' ? cutCaptions(text, part) : [part])),
    ...tail,
  ]);
}

/** How far from the end tags and links are looked for, in units. */
const LONGEST_TAIL = 400;

/** Where the furniture behind the last sentence begins; null if the paragraph ends with its story. */
function tailStart(text: string, said: Span): number | null {
  const from = Math.max(said.start, said.end - LONGEST_TAIL);
  // Behind a stop, or behind the closing mark that follows one.
  for (const stop of text.slice(from, said.end).matchAll(/[.؟!…»”")]\s*(?=\p{L})/gu)) {
    const at = from + stop.index + stop[0].length;
    const kind = beginsAsFurniture(text.slice(at, Math.min(said.end, at + 80)));
    if (kind === null || at <= said.start) continue;
    if (kind === 'tags' || !/[.؟!]["”»)]?$/u.test(text.slice(at, said.end).trimEnd())) return at;
  }
  return null;
}

function cutSubhead(text: string, paragraph: JudgedSpan): JudgedSpan[] {
  // Only where paragraphs were put into one line, subheads were too.
  const isGlued = paragraph.start > 0 && !/[\n\r\u0085\u2028\u2029]/.test(text.charAt(paragraph.start - 1));
  const end = isGlued ? gluedSubhead(text, trim(text, paragraph)) : null;
  if (end === null) return [paragraph];
  return [
    { ...plain('subhead', 'announces-next-paragraph'), start: paragraph.start, end },
    { ...paragraph, start: end },
  ];
}

function cutCaptions(text: string, paragraph: JudgedSpan): JudgedSpan[] {
  const found: JudgedSpan[] = [];
  let { start } = paragraph;
  for (const caption of gluedCaptions(text, paragraph)) {
    found.push({ ...paragraph, start, end: caption.start });
    found.push({ ...plain('caption', 'agency-tag'), ...caption });
    start = caption.end;
  }
  return [...found, { ...paragraph, start, end: paragraph.end }];
}

function parts(spans: readonly JudgedSpan[]): JudgedSpan[] {
  return spans.filter(({ start, end }) => start < end);
}
