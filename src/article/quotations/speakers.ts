import { foldedWords } from '../lexicons/speech-words.ts';
import type { Act } from './act.ts';
import { agrees, agreementOf, isTurned } from './carrying.ts';
import { leadsTo, namesAnother } from './bystanders.ts';
import { type MainSubject, mainSubject } from './main-subject.ts';
import { Memory, type Remembered } from './memory.ts';
import type { Offices } from './offices.ts';
import type { Speaker } from './quotation.ts';
import type { Scene, Sentence } from './scene.ts';
import type { Subject } from './subject.ts';

// A verb that only goes on («وأضاف») says itself that its speaker has spoken, so he may be some sentences away.
const GOES_ON = new Set('أضاف تابع أردف استطرد استدرك زاد واصل مضى أكمل ختم'.split(' '));
const REACH = 2;
const REACH_ON = 4;
// «ويتوقع أن»: without a subject nobody in particular expects.
const IMPERSONAL = foldedWords('يتوقع يذكر يعتقد يعتبر يرجح يشار يعد يزعم يفترض يخشي تبين يتبين اتضح');

/** Follows a text from sentence to sentence, and remembers who spoke. */
export class Speakers {
  private readonly memory = new Memory();
  private readonly known = new Map<Act, Speaker | null>();
  private entered = -1;
  private spokeIn = -1;
  private main: MainSubject | null = null;
  private topic: Remembered | null = null;
  private readonly scene: Scene;
  private readonly offices: Offices;

  constructor(scene: Scene, offices: Offices) {
    this.scene = scene;
    this.offices = offices;
  }

  /** A sentence without an act may change the one who is spoken of. */
  enter(place: number): void {
    const sentence = this.scene.sentences[place];
    if (this.entered === place || sentence === undefined) return;
    const before = this.scene.sentences[this.entered];
    if (
      before !== undefined &&
      this.spokeIn !== this.entered &&
      tells(before) &&
      namesAnother(this.scene, before, this.memory.entities)
    )
      this.memory.clear();
    if (this.main?.acts === true) {
      const { agreement } = this.main;
      this.topic = { speaker: this.speakerOf(this.main), sentence: place - 1, agreement };
    }
    this.entered = place;
    this.main = mainSubject(this.scene, sentence);
    if (this.main === null || !tells(sentence)) return;
    const spoken = this.memory.recall(this.main.agreement, place, Infinity);
    if (spoken !== null && !this.isSame(spoken.speaker, this.speakerOf(this.main)))
      this.memory.interrupt(this.main.agreement);
  }

  /** Whose words the act gives; null if the text does not tell. Acts are asked for in their order. */
  of(act: Act, place: number, earlier: readonly Act[]): Speaker | null {
    this.enter(place);
    const speaker = this.find(act, place, earlier);
    this.known.set(act, speaker);
    const sentence = this.scene.sentences[place];
    if (sentence === undefined || !tells(sentence) || act.aside) return speaker;
    if (speaker !== null) {
      this.spokeIn = place;
      this.memory.remember({ speaker, sentence: place, agreement: agreementOf(act) });
    } else if (act.unread) this.memory.clear();
    return speaker;
  }

  /** The last speaker, for words that stand without a verb right behind what he said. */
  last(place: number): Speaker | null {
    return carried(this.memory.recall(null, place, 1));
  }

  /** The words go on without a verb, so whoever said them still speaks. */
  goesOn(speaker: Speaker, place: number): void {
    const one = this.memory.recall(null, place, 1);
    this.spokeIn = place;
    if (one !== null && one.speaker.start === speaker.start)
      this.memory.remember({ ...one, sentence: place });
  }

  private find(act: Act, place: number, earlier: readonly Act[]): Speaker | null {
    if (act.subject !== null) return this.speakerOf(act.subject);
    return act.aside || act.unread ? null : this.inherited(act, place, earlier);
  }

  private inherited(act: Act, place: number, earlier: readonly Act[]): Speaker | null {
    const sentence = this.scene.sentences[place];
    if (sentence === undefined) return null;
    // «صرح فلان بأن بلاده ترحب، وتأمل كذا، وأشار إلى»: what is said of somebody else of another gender is passed over.
    const before = earlier.findLast(
      (one) => !one.aside && (one.unread || this.known.get(one) !== null || agrees(one, act)),
    );
    if (act.relayed !== null) return this.recall(act, place, sentence);
    if (before !== undefined) {
      const speaker = this.known.get(before) ?? null;
      if (speaker === null || before.unread || isTurned(this.scene, before, act)) return null;
      if (agrees(before, act)) return { ...speaker, basis: 'carried' };
      return act.form.aspect === 'participle' ? null : this.recall(act, place, sentence);
    }
    if (this.main !== null && this.main.tokenEnd <= act.token) {
      const { agreement } = this.main;
      const fits = agreement === act.form.agreement || (agreement === 'plural' && !act.form.joined);
      return fits ? { ...this.speakerOf(this.main), basis: 'carried' } : null;
    }
    const starts = act.token === sentence.tokenStart;
    if (!starts && act.form.aspect === 'participle' && act.form.speech !== 'attribute') return null;
    if (IMPERSONAL.has((this.scene.tokens[act.token]?.form ?? '').replace(/^و/u, ''))) return null;
    if (!starts && act.form.speech !== 'attribute' && !leadsTo(this.scene, sentence, act.token)) return null;
    return this.recall(act, place, sentence);
  }

  private recall(act: Act, place: number, sentence: Sentence): Speaker | null {
    if (!tells(sentence)) return null;
    const agreement = act.relayed ?? act.form.agreement;
    const reach = GOES_ON.has(act.form.lemma) ? REACH_ON : REACH;
    const spoken = this.memory.recall(agreement, place, reach);
    // «شن النائب هجوما على القرار. وقال: …»: who acts in the sentence before speaks in this one.
    const acted = this.topic?.sentence === place - 1 && this.topic.agreement === agreement;
    return carried(acted && (spoken === null || spoken.sentence < place - 1) ? this.topic : spoken);
  }

  private isSame(one: Speaker, other: Speaker): boolean {
    if (one.entity !== null || other.entity !== null) return one.entity === other.entity;
    const { text } = this.scene;
    return text.slice(one.start, one.end).includes(text.slice(other.start, other.end));
  }

  /** The words of a subject as a speaker; an office that the text has given to one person is that person. */
  private speakerOf(subject: Subject): Speaker {
    const { start, end, entity, named } = subject;
    if (entity !== null || named) return { start, end, basis: 'named', entity };
    return { start, end, basis: 'role', entity: this.offices.holder(subject) };
  }
}

function carried(one: Remembered | null): Speaker | null {
  return one === null ? null : { ...one.speaker, basis: 'carried' };
}

/** What a title or caption says leaves nobody speaking. */
function tells({ role }: Sentence): boolean {
  return role === 'body' || role === 'standfirst';
}
