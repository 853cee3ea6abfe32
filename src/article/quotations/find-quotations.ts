import type { Span } from '../../text/span.ts';
import type { Names } from '../names/find-names.ts';
import type { Prose } from '../prose.ts';
import type { Act } from './act.ts';
import { findActs } from './acts.ts';
import { actBehind } from './attribution.ts';
import { actBefore, type Hold, isName } from './governing.ts';
import { headline } from './headline.ts';
import { indirectSpeech } from './indirect.ts';
import type { Marked } from './marked.ts';
import { readOffices } from './offices.ts';
import type { Quotation, QuotationKind, Speaker, SpeechVerb } from './quotation.ts';
import { readScene, type Scene } from './scene.ts';
import { Speakers } from './speakers.ts';
import { verbOf } from './speech-verb.ts';

interface Told {
  readonly verb: SpeechVerb | null;
  readonly speaker: Speaker | null;
}

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
    for (const quotation of [...quoted, ...more].sort((a, b) => a.start - b.start)) found.push(quotation);
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

interface Setting {
  readonly scene: Scene;
  readonly place: number;
  readonly acts: readonly Act[];
  readonly actAt: ReadonlyMap<number, Act>;
  readonly told: ReadonlyMap<Act, Told>;
  readonly speakers: Speakers;
  /** Of a sentence that ended with a colon. */
  readonly pending: Told | null;
  /** The sentence before ended with a quotation. */
  readonly goesOn: boolean;
}

function judgeAll(setting: Setting, inside: readonly Marked[]): Quotation[] {
  const quotations: Quotation[] = [];
  inside.forEach((marked, index) => {
    const before = inside[index - 1];
    const previous = quotations.at(-1);
    const listed = before !== undefined && previous !== undefined && isListed(setting.scene, before, marked);
    quotations.push(listed ? { ...previous, start: marked.start, end: marked.end } : judge(setting, marked));
  });
  return quotations;
}

/** «"…"، و"…"»: what holds of the first holds of the second. */
function isListed({ text }: Scene, before: Marked, marked: Marked): boolean {
  return (
    marked.outer.start - before.outer.end < 8 &&
    /^[\s،,]*(?:و|أو|او)?[\s،,ـ]*$/u.test(text.slice(before.outer.end, marked.outer.start))
  );
}

function judge(setting: Setting, marked: Marked): Quotation {
  const { scene, acts, actAt, told, speakers, place, pending, goesOn } = setting;
  const length = marked.tokenEnd - marked.tokenStart;
  const governing = actBefore(scene, acts, marked);
  const hold: Hold | null = governing?.hold ?? null;
  if (marked.continues)
    return made(marked, 'direct', { verb: null, speaker: stillSpeaking(speakers, place) });
  const behind = actBehind(scene, actAt, marked);
  // «على حد قوله» says of the marked words themselves that somebody chose them.
  const chosen = behind?.form.speech === 'attribute' && !behind.aside && length >= 2;
  if (!chosen && isName(scene, marked, hold)) return scare(marked);
  if (governing?.hold === 'tight') {
    return made(marked, length >= 3 ? 'direct' : 'partial', told.get(governing.act) ?? NOBODY);
  }
  const before = governing === null ? undefined : told.get(governing.act);
  if (governing?.hold === 'clause' && before !== undefined) return made(marked, 'partial', before);
  if (behind !== null) return made(marked, length >= 6 ? 'direct' : 'partial', told.get(behind) ?? NOBODY);
  if (before !== undefined) {
    // What cannot be laid to anybody is no fragment of speech.
    return before.speaker === null && length <= 4 ? scare(marked) : made(marked, 'partial', before);
  }
  if (!standsAlone(setting, marked)) return length >= 8 ? made(marked, 'partial', NOBODY) : scare(marked);
  if (pending !== null) return made(marked, 'direct', pending);
  if (length < 5) return scare(marked);
  // Alone in its paragraph it may be a pull quote of somebody else: it goes on only where a quotation has just ended.
  const speaker = goesOn && !isCredited(scene, place) ? stillSpeaking(speakers, place) : null;
  return made(marked, 'direct', { verb: null, speaker });
}

/** A short line without a stop below the marked words tells whose they are. */
function isCredited({ sentences, text }: Scene, place: number): boolean {
  const next = sentences[place + 1];
  if (next === undefined || next.tokenEnd - next.tokenStart > 6) return false;
  return next.role === 'body' && !/[.!؟:»”"…]$/u.test(text.slice(next.start, next.end).slice(-1));
}

function stillSpeaking(speakers: Speakers, place: number): Speaker | null {
  const speaker = speakers.last(place);
  if (speaker !== null) speakers.goesOn(speaker, place);
  return speaker;
}

const NOBODY: Told = { verb: null, speaker: null };

/** The marked words are all of their sentence. */
function standsAlone({ scene, place }: Setting, marked: Marked): boolean {
  const sentence = scene.sentences[place];
  return (
    sentence !== undefined && marked.tokenStart <= sentence.tokenStart && marked.tokenEnd >= sentence.tokenEnd
  );
}

function scare(marked: Marked): Quotation {
  return made(marked, 'scare', NOBODY);
}

function made({ start, end }: Marked, kind: QuotationKind, { verb, speaker }: Told): Quotation {
  return { start, end, kind, verb, speaker };
}

function inOrder(quotations: readonly Quotation[]): Quotation[] {
  let end = -1;
  return quotations.filter((quotation) => {
    if (quotation.start < end) return false;
    end = quotation.end;
    return true;
  });
}
