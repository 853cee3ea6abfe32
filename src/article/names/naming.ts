import type { Prose } from '../prose.ts';
import type { ReadingContext } from '../reading-context.ts';
import { type Span, slice } from '../../text/span.ts';
import { foldKey } from '../../text/fold.ts';
import type { EntityType } from './entity.ts';
import type { Listed } from './gazetteer.ts';
import { type Reading, readings } from './readings.ts';
import { foldNameLetters } from './word-lists.ts';

/** A name found in the text, before it is known whose. */
export interface Found {
  readonly type: EntityType;
  /** Half-open range of places in the prose's tokens. */
  readonly start: number;
  readonly end: number;
  /** Folded letters of the first token that stand before the name. */
  readonly skip: number;
  /** Folded, without clitics. */
  readonly words: readonly string[];
  readonly listed: Listed | null;
  readonly office: Span | null;
  readonly metonym: boolean;
  /** True for an acronym that the text gives in brackets; `words` are then the name it stands for. */
  readonly isAlias?: true;
}

/** How a token stands to the next one: in one phrase, parted by a comma, or apart. */
export type Joint = 'space' | 'comma' | 'apart';

/** A text while names are looked for in it. */
export interface Naming {
  readonly text: string;
  readonly prose: Prose;
  readonly forms: readonly string[];
  /** The ways to take each form apart. */
  readonly readings: readonly (readonly Reading[])[];
  readonly joints: readonly Joint[];
  readonly context: ReadingContext;
  /** For each token the name that holds it. */
  readonly holder: (Found | null)[];
  /** How often the commonest word of the language is attested. */
  readonly commonest: number;
}

export function startNaming(prose: Prose, context: ReadingContext): Naming {
  const { text, tokens } = prose;
  const joints = tokens.map((token, index): Joint => {
    const next = tokens[index + 1];
    if (next === undefined) return 'apart';
    if (next.span.start - token.span.end === 1 && text.charCodeAt(token.span.end) === 0x20) return 'space';
    const gap = text.slice(token.span.end, Math.min(next.span.start, token.span.end + 4));
    if (next.span.start - token.span.end > 3) return 'apart';
    if (/^(?:[ \u00a0]+|-)$/u.test(gap)) return 'space';
    return /^ ?[،,] ?$/u.test(gap) ? 'comma' : 'apart';
  });
  // Parts end a phrase, also where nothing but a line end lies between them.
  for (const { tokenEnd } of prose.parts) if (tokenEnd > 0) joints[tokenEnd - 1] = 'apart';
  // The forms are asked for in every pass.
  const forms = tokens.map(({ form, span }) => nameForm(form, text, span));
  return {
    text,
    prose,
    context,
    joints,
    forms,
    readings: forms.map(readings),
    holder: Array.from<Found | null>({ length: tokens.length }).fill(null),
    commonest: Math.max(2000, context.attested('في')),
  };
}

/**
 * The folded form, but for words that only folding makes like a name: the preposition على (علي), and أن or إن behind a clitic (بأن
 * like بان, لأن, فإن).
 */
function nameForm(form: string, text: string, span: Span): string {
  if (form.endsWith('علي') && text.charCodeAt(span.end - 1) === 0x649) return 'على';
  if (form.endsWith('ان') && form.length === 3 && /^.[أإ]ن[\u064b-\u0652]*$/u.test(slice(text, span)))
    return 'أن';
  return foldNameLetters(form);
}

/** Takes the tokens of a name, and sets free those of the names that it swallows. */
export function claim(naming: Naming, found: Found): void {
  for (let index = found.start; index < found.end; index += 1) naming.holder[index] = found;
}

export function isFree(naming: Naming, index: number): boolean {
  return naming.holder[index] === null;
}

/** True if the words behind the first follow it here, in one phrase, and no name holds them; the first is the caller's to read. */
export function standsAt(naming: Naming, index: number, words: readonly string[]): boolean {
  return words.every(
    (word, at) =>
      at === 0 ||
      (naming.forms[index + at] === word &&
        isFree(naming, index + at) &&
        naming.joints[index + at - 1] === 'space'),
  );
}

/** The names in the order of the text, without those that another one has swallowed in part. */
export function foundNames({ holder }: Naming): Found[] {
  return holder.filter((found, index): found is Found => {
    if (found === null || found.start !== index) return false;
    for (let at = found.start; at < found.end; at += 1) if (holder[at] !== found) return false;
    return true;
  });
}

/** Where in the source a token begins, behind so many folded letters. */
export function behind(naming: Naming, index: number, skip: number): number {
  const { start, end } = naming.prose.tokens[index]?.span ?? { start: 0, end: 0 };
  let left = skip;
  let at = start;
  while (left > 0 && at < end) {
    left -= foldKey(naming.text.charAt(at)).length;
    at += 1;
  }
  // Marks on the clitic belong to it.
  while (at < end && foldKey(naming.text.charAt(at)) === '') at += 1;
  return at < end ? at : start;
}

/** How common a form is beside the commonest word of the language; scale-free, so a growing collection changes nothing. */
export function rate({ context, commonest }: Naming, form: string): number {
  return context.attested(form) / commonest;
}
