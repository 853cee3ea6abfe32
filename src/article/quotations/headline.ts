import type { Marked } from './marked.ts';
import type { Quotation } from './quotation.ts';
import { gapBefore, mentionOf, type Scene, type Sentence } from './scene.ts';
import { readPhrase } from './subject.ts';

/** «فلان: …» above a text: what stands behind the colon is laid to the person or organisation before it. A place is a dateline. */
export function headline(scene: Scene, sentence: Sentence, inside: readonly Marked[]): Quotation[] {
  if (sentence.role !== 'title' && sentence.role !== 'subhead') return [];
  const last = Math.min(sentence.tokenEnd, sentence.tokenStart + 7);
  for (let index = sentence.tokenStart + 1; index < last; index += 1) {
    if (!gapBefore(scene, index).includes(':')) continue;
    const subject = readPhrase(scene, sentence.tokenStart, index, true);
    const type = scene.names.entities[subject?.entity ?? -1]?.type;
    if (subject === null || subject.tokenEnd !== index || type === undefined || type === 'place') return [];
    if (inside.some(({ end }) => end > (scene.tokens[index]?.span.start ?? 0))) return [];
    if (mentionOf(scene, sentence.tokenStart) === null && type === 'organisation') return [];
    const { start, end, entity } = subject;
    const speaker = { start, end, entity, basis: 'named' } as const;
    return [
      {
        start: scene.tokens[index]?.span.start ?? end,
        end: sentence.end,
        kind: 'indirect',
        verb: null,
        speaker,
      },
    ];
  }
  return [];
}
