import { PREPOSITIONS, STOPS } from '../lexicons/speech-words.ts';
import { gapBefore, isComplement, mentionOf, type Scene } from './scene.ts';
import { isOffice } from './nouns.ts';
import { type Subject } from './subject.ts';
import { verbForm } from './verb-forms.ts';

/** Who holds which office, as far as the text says so by writing it to a name. */
export interface Offices {
  /** Place of the one entity that an office without a name can only be; null if it may be another, or nobody's. */
  readonly holder: (subject: Subject) => number | null;
}

// Newspapers change freely between these.
const SAME: ReadonlyMap<string, string> = new Map([
  ['حكوم', 'وزراء'],
  ['مرشد', 'زعيم'],
  // الأمم المتحدة
  ['اممي', 'امم'],
  ['امميه', 'امم'],
]);

export function readOffices(scene: Scene): Offices {
  const titles = new Map<number, { readonly words: Set<string>; readonly first: number }>();
  scene.names.mentions.forEach((mention, place) => {
    if (scene.names.entities[mention.entity]?.type !== 'person') return;
    const at = firstToken(scene, place);
    const words = at < 0 ? [] : [...titleBefore(scene, at), ...titleBehind(scene, at)];
    const known = titles.get(mention.entity) ?? { words: new Set<string>(), first: mention.start };
    for (const word of words) known.words.add(word);
    titles.set(mention.entity, known);
  });
  return { holder: (subject) => holder(scene, titles, subject) };
}

function firstToken(scene: Scene, place: number): number {
  const start = scene.names.mentions[place]?.start ?? 0;
  let low = 0;
  let high = scene.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scene.tokens[middle]?.span.end ?? Infinity) > start) high = middle;
    else low = middle + 1;
  }
  return low < scene.tokens.length ? low : -1;
}

function titleBefore(scene: Scene, at: number): string[] {
  const words: string[] = [];
  for (let index = at - 1; index >= Math.max(0, at - 8); index -= 1) {
    const form = scene.tokens[index]?.form ?? '';
    const gap = gapBefore(scene, index + 1);
    if (!/^[\s\u00a0]*$/u.test(gap) && !(index === at - 1 && /^\s*[،,]\s*$/u.test(gap))) break;
    if (isPerson(scene, index)) break;
    const verb = verbForm(form);
    if (PREPOSITIONS.has(form) || STOPS.has(form) || (verb !== null && !isOffice(form))) break;
    words.push(titleKey(form));
  }
  return words;
}

/** «سمير حداد وزير النقل»: an office in apposition, at most as long as one before the name. */
function titleBehind(scene: Scene, at: number): string[] {
  let index = at;
  while (scene.mentionAt[index] === scene.mentionAt[at] && index < scene.tokens.length) index += 1;
  if (!/^[\s\u00a0]*[،,]?[\s\u00a0]*$/u.test(gapBefore(scene, index))) return [];
  if (
    !isOffice(scene.tokens[index]?.form ?? '') ||
    /^[وفبل]/u.test(
      (scene.tokens[index]?.form ?? '').replace(/^وزير.*|^والي.*|^وكيل.*|^ولي$|^لاعب.*|^لواء$|^باحث.*/u, ''),
    )
  )
    return [];
  const words: string[] = [];
  for (let next = index; next < Math.min(index + 6, scene.tokens.length); next += 1) {
    const form = scene.tokens[next]?.form ?? '';
    if (next > index && /[^\s\u00a0]/u.test(gapBefore(scene, next))) break;
    if (isPerson(scene, next) || isComplement(scene, next) || PREPOSITIONS.has(form) || STOPS.has(form))
      break;
    if (verbForm(form)?.ambiguous === false) break;
    words.push(titleKey(form));
  }
  return words;
}

function isPerson(scene: Scene, index: number): boolean {
  return scene.names.entities[mentionOf(scene, index)?.entity ?? -1]?.type === 'person';
}

/** Without article, feminine ending or relative ending: الإسرائيلية and الإسرائيلي are one. */
function titleKey(form: string): string {
  const bare = form
    .replace(/^و?[بلك]?ال(?=...)/u, '')
    .replace(/^لل(?=...)/u, '')
    .replace(/ه$/u, '');
  return SAME.get(bare) ?? bare;
}

function holder(
  scene: Scene,
  titles: ReadonlyMap<number, { readonly words: ReadonlySet<string>; readonly first: number }>,
  subject: Subject,
): number | null {
  const forms = scene.tokens.slice(subject.tokenStart, subject.tokenEnd).map(({ form }) => form);
  if (!isOffice(forms[0] ?? '') || !forms.some((form) => form.startsWith('ال')) || subject.plural)
    return null;
  const words = forms.map(titleKey);
  let found: number | null = null;
  for (const [entity, title] of titles) {
    // One word (الوزير) looks back only; an office that tells of what it is may find its holder's name later.
    if (words.length < 2 && title.first > subject.start) continue;
    if (!words.every((word) => title.words.has(word))) continue;
    if (found !== null) return null;
    found = entity;
  }
  return found;
}
