import { COMPLEMENTS, foldedWords } from '../lexicons/speech-words.ts';
import type { Act } from './act.ts';
import type { Marked } from './marked.ts';
import type { Quotation, Speaker, SpeechVerb } from './quotation.ts';
import type { Scene, Sentence } from './scene.ts';

// UTF-16 units between the verb and أن.
const REACH = 140;

/** Speech without marks: from behind أن or إن to the sentence's end, or to the next verb of speech in it. */
export function indirectSpeech(
  scene: Scene,
  sentence: Sentence,
  acts: readonly Act[],
  told: ReadonlyMap<Act, { readonly verb: SpeechVerb | null; readonly speaker: Speaker | null }>,
  inside: readonly Marked[],
): Quotation[] {
  const found: Quotation[] = [];
  let passed = 0;
  acts.forEach((act, index) => {
    const { verb, speaker } = told.get(act) ?? { verb: null, speaker: null };
    if (verb === null || speaker === null || act.aside) return;
    const next = nextAct(scene, acts, index) ?? sentence.tokenEnd;
    const start = clauseStart(scene, act, next);
    if (start < 0) return;
    const from = scene.tokens[start]?.span.start ?? sentence.end;
    const end =
      next < sentence.tokenEnd
        ? (scene.tokens[next - 1]?.span.end ?? sentence.end)
        : withoutStop(scene, sentence);
    // Marks inside say themselves what was said. Both lists go forward, so each is read once.
    while (passed < inside.length && (inside[passed]?.outer.end ?? 0) <= verb.end) passed += 1;
    if (end <= from || (inside[passed]?.outer.start ?? Infinity) < end) return;
    found.push({ start: from, end, kind: 'indirect', verb, speaker });
  });
  return found;
}

const CONNECTING = foldedWords('كما فيما بينما حيث وقد قد ثم و وكان كان وهو وهي');
const AHEAD = 8;

/** Where the next verb of speech begins that goes on with the same sentence, with the particles before it; none of what is said. */
function nextAct(scene: Scene, acts: readonly Act[], index: number): number | null {
  const next = acts.slice(index + 1, index + AHEAD).find((act) => !act.aside);
  if (next === undefined) return null;
  let at = next.token;
  while (at > 0 && CONNECTING.has(scene.tokens[at - 1]?.form ?? '')) at -= 1;
  return at;
}

/** The first word of what is said; -1 if no أن follows near. A pronoun written to أن belongs to the clause. */
function clauseStart(scene: Scene, act: Act, limit: number): number {
  const from = scene.tokens[act.token]?.span.end ?? 0;
  for (let index = act.after; index < limit; index += 1) {
    const token = scene.tokens[index];
    if (token === undefined || token.span.start - from > REACH) return -1;
    if (!COMPLEMENTS.has(token.form) || scene.mentionAt[index] !== -1 || token.form.startsWith('لان'))
      continue;
    return /^[وفب]?ان$/u.test(token.form) ? (index + 1 < limit ? index + 1 : -1) : index;
  }
  return -1;
}

function withoutStop({ text }: Scene, { start, end }: Sentence): number {
  let at = end;
  while (at > start && /[.!\s]/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}
