import { foldKey } from '../../text/fold.ts';
import { contentStems, share } from './likeness.ts';
import { slice, type Span, trim } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import type { Block, Title } from '../article.ts';
import type { Part, Prose } from '../prose.ts';

const MOST_WORDS = 16;
const FEWEST_WORDS = 4;

/** The stated title if there is one, else the text's own, else the first clause of the lead, marked as derived. */
export function findTitle(prose: Prose, blocks: readonly Block[], stated: string | null): Title {
  const { text } = prose;
  const own = blocks.find((block) => block.role === 'title');
  const ownSpan = own === undefined ? null : trim(text, own);
  if (stated !== null) {
    const same = ownSpan !== null && foldKey(slice(text, ownSpan)) === foldKey(stated);
    return { text: stated, basis: 'stated', span: same ? ownSpan : null, doubtful: false };
  }
  if (ownSpan !== null) {
    const doubtful = isStranger(prose);
    return { text: slice(text, ownSpan), basis: 'text', span: ownSpan, doubtful };
  }
  const lead = blocks.find((block) => block.role === 'body') ?? { start: 0, end: text.length };
  const clause = firstClause(text, trim(text, lead));
  return { text: slice(text, clause), basis: 'derived', span: clause, doubtful: false };
}

/** Up to the first comma or stop after four words, sixteen words at most. */
function firstClause(text: string, lead: Span): Span {
  const all = words(text, { start: lead.start, end: Math.min(lead.end, lead.start + 2000) });
  for (const [index, word] of all.entries()) {
    const next = all[index + 1];
    if (next === undefined || index + 1 >= MOST_WORDS) return { start: lead.start, end: word.end };
    if (index + 1 >= FEWEST_WORDS && /[،,؛.؟!:\n]/u.test(text.slice(word.end, next.start))) {
      return { start: lead.start, end: word.end };
    }
  }
  return { start: lead.start, end: lead.start };
}

/** True if no content word of the title comes in the body: it may be another story's. A text that is a title only is its own. */
function isStranger({ parts, tokens }: Prose): boolean {
  const title = parts.find(({ role }) => role === 'title');
  const bodies = parts.filter(({ role }) => role === 'body');
  const formsOf = (part: Part | undefined) =>
    tokens.slice(part?.tokenStart, part?.tokenEnd ?? 0).map(({ form }) => form);
  const own = contentStems(formsOf(title));
  return bodies.length > 0 && bodies.every((body) => share(own, contentStems(formsOf(body))) === 0);
}
