import { actBehind } from './attribution.ts';
import type { Act } from './act.ts';
import { actBefore, type Hold, isName } from './governing.ts';
import type { Marked } from './marked.ts';
import type { Quotation, QuotationKind, Speaker, SpeechVerb } from './quotation.ts';
import type { Scene } from './scene.ts';
import type { Speakers } from './speakers.ts';

export interface Told {
  readonly verb: SpeechVerb | null;
  readonly speaker: Speaker | null;
}

/** A sentence with what is told in it, for what stands between marks there. */
export interface Setting {
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

/** What the marked words of a sentence are, in order. */
export function judgeAll(setting: Setting, inside: readonly Marked[]): Quotation[] {
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
