import type { Act } from './act.ts';
import type { SpeechVerb } from './quotation.ts';
import type { Scene } from './scene.ts';

/** The verb of an act as a quotation shows it: without the conjunction that is written to it. */
export function verbOf({ text, tokens }: Scene, { token, form }: Act): SpeechVerb {
  const span = tokens[token]?.span ?? { start: 0, end: 0 };
  let { start } = span;
  if (form.joined) {
    start += 1;
    while (start < span.end - 1 && /\p{M}|\u0640/u.test(text.charAt(start))) start += 1;
  }
  return { start, end: span.end, lemma: form.lemma, speech: form.speech };
}
