import { COMPLEMENTS } from '../lexicons/speech-words.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Mention } from '../names/entity.ts';
import type { Names } from '../names/find-names.ts';
import type { Prose } from '../prose.ts';
import type { Role } from '../structure/role.ts';
import { verbForm } from './verb-forms.ts';
import { findMarked, type Marked } from './marked.ts';

export interface Sentence extends Span {
  readonly role: Role;
  /** Half-open range of places in the scene's `tokens`. */
  readonly tokenStart: number;
  readonly tokenEnd: number;
}

/** A text with all that is asked of it to find who says what: words by sentence, marks and names. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** In order, none inside another. */
  readonly marked: readonly Marked[];
  /** For each token the place of the marked words it belongs to, or -1. */
  readonly markedAt: Int32Array;
  readonly names: Names;
  /** For each token the place of the mention it belongs to, or -1. */
  readonly mentionAt: Int32Array;
}

export function readScene(prose: Prose, names: Names): Scene {
  const { text, tokens } = prose;
  const marked = findMarked(prose);
  const sentences: Sentence[] = [];
  for (const part of prose.parts) {
    let at = part.tokenStart;
    for (const span of part.sentences) {
      const tokenStart = at;
      while (at < part.tokenEnd && (tokens[at]?.span.start ?? Infinity) < span.end) at += 1;
      sentences.push({ ...span, role: part.role, tokenStart, tokenEnd: at });
    }
  }
  return {
    text,
    tokens,
    sentences,
    marked,
    markedAt: placesOf(tokens, marked),
    names,
    mentionAt: placesOf(tokens, names.mentions),
  };
}

/** أن or إن at a token; the name بان is none, whatever else a name may have swallowed. */
export function isComplement(scene: Scene, index: number): boolean {
  const form = scene.tokens[index]?.form ?? '';
  if (!COMPLEMENTS.has(form)) return false;
  // «وأضاف فان …» and «بان كي …» are names: فإن does not follow its verb at once, and كي never follows أن.
  if (form === 'فان') return verbForm(scene.tokens[index - 1]?.form ?? '') === null;
  // The surname has no hamza.
  const { start = 0, end = 0 } = scene.tokens[index]?.span ?? {};
  if (form === 'بان' && scene.text.slice(start, end).includes('\u0623')) return true;
  return form !== 'بان' || (scene.mentionAt[index] === -1 && scene.tokens[index + 1]?.form !== 'كي');
}

/** The text before a token, from the token before it. */
export function gapBefore({ text, tokens }: Scene, index: number): string {
  const end = tokens[index]?.span.start ?? text.length;
  return text.slice(tokens[index - 1]?.span.end ?? end, end);
}

export function mentionOf(scene: Scene, index: number): Mention | null {
  return scene.names.mentions[scene.mentionAt[index] ?? -1] ?? null;
}

function placesOf(tokens: readonly Token[], spans: readonly Span[]): Int32Array {
  const places = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  for (const [index, { span }] of tokens.entries()) {
    while (at < spans.length && (spans[at]?.end ?? Infinity) <= span.start) at += 1;
    const here = spans[at];
    if (here !== undefined && here.start < span.end) places[index] = at;
  }
  return places;
}
