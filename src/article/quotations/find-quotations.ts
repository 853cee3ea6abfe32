import type { Span } from '../../text/span.ts';
import type { Names } from '../names/find-names.ts';
import type { Prose } from '../prose.ts';
import type { Act } from './act.ts';
import { findActs } from './acts.ts';
import { headline } from './headline.ts';
import { indirectSpeech } from './indirect.ts';
import type { Marked } from './marked.ts';
import { readOffices } from './offices.ts';
import { judgeAll, type Told } from './judge.ts';
import type { Quotation } from './quotation.ts';
import { readScene } from './scene.ts';
import { Speakers } from './speakers.ts';
import { verbOf } from './speech-verb.ts';

/** What the text lays to somebody, and what it only puts between marks; in order, none inside another. Linear. */
export function findQuotations(prose: Prose, names: Names): Quotation[] {
  const scene = readScene(prose, names);
  const speakers = new Speakers(scene, readOffices(scene));
  const found: Quotation[] = [];
  let next = 0;
  let pending: Told | null = null;
  for (const [place, sentence] of scene.sentences.entries()) {
    speakers.enter(place);
    const acts = findActs(scene, sentence);
    const told = new Map<Act, Told>();
    const actAt = new Map(acts.map((act) => [act.token, act]));
    acts.forEach((act, index) => {
      const speaker = speakers.of(act, place, acts.slice(Math.max(0, index - 8), index));
      told.set(act, { speaker, verb: verbOf(scene, act) });
    });
    const inside: Marked[] = [];
    for (; next < scene.marked.length; next += 1) {
      const marked = scene.marked[next];
      if (marked === undefined || marked.outer.start >= sentence.end) break;
      inside.push(marked);
    }
    const goesOn = endsQuoted(found, scene.sentences[place - 1]);
    const quoted = judgeAll({ scene, place, acts, actAt, told, speakers, pending, goesOn }, inside);
    const more = [
      ...headline(scene, sentence, inside),
      ...indirectSpeech(scene, sentence, acts, told, inside),
    ];
    // One by one: a sentence can hold more than a call takes.
    for (const one of [...quoted, ...more].sort((a, b) => a.start - b.start)) found.push(one);
    const last = acts.at(-1);
    pending =
      last !== undefined && /:\s*$/u.test(scene.text.slice(sentence.start, sentence.end).slice(-3))
        ? (told.get(last) ?? null)
        : null;
  }
  return inOrder(found);
}

function endsQuoted(found: readonly Quotation[], sentence: Span | undefined): boolean {
  const last = found.at(-1);
  if (last === undefined || sentence === undefined || last.verb === null) return false;
  return (last.kind === 'direct' || last.kind === 'partial') && last.end >= sentence.end - 3;
}

function inOrder(quotations: readonly Quotation[]): Quotation[] {
  let end = -1;
  return quotations.filter((quotation) => {
    if (quotation.start < end) return false;
    end = quotation.end;
    return true;
  });
}
