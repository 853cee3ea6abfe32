import { PREPOSITIONS, STOPS } from '../lexicons/speech-words.ts';
import { isOffice } from './nouns.ts';
import { gapBefore, isComplement, mentionOf, type Scene } from './scene.ts';
import { verbForm } from './verb-forms.ts';

const LONGEST_BEFORE = 8;
const LONGEST_BEHIND = 6;

/** The forms that stand before a person's name as his title, in the text's order; `at` is the name's first token. */
export function titleBefore(scene: Scene, at: number): string[] {
  const words: string[] = [];
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_BEFORE); index -= 1) {
    const gap = gapBefore(scene, index + 1);
    if (!/^[\s\u00a0]*$/u.test(gap) && !(index === at - 1 && /^\s*[،,]\s*$/u.test(gap))) break;
    if (endsTitle(scene, index)) break;
    words.unshift(scene.tokens[index]?.form ?? '');
  }
  return words;
}

/** «سمير حداد وزير النقل»: the forms of an office that stands behind the name. */
export function titleBehind(scene: Scene, at: number): string[] {
  let index = at;
  while (scene.mentionAt[index] === scene.mentionAt[at] && index < scene.tokens.length) index += 1;
  if (!/^[\s\u00a0]*[،,]?[\s\u00a0]*$/u.test(gapBefore(scene, index))) return [];
  const head = scene.tokens[index]?.form ?? '';
  if (!isOffice(head)) return [];
  const words: string[] = [];
  let next = index;
  for (; next < Math.min(index + LONGEST_BEHIND, scene.tokens.length); next += 1) {
    if (next > index && /[^\s\u00a0]/u.test(gapBefore(scene, next))) break;
    if (endsTitle(scene, next)) break;
    words.push(scene.tokens[next]?.form ?? '');
  }
  // «هدد فلان الرئيس»: without a comma it is as likely the verb's object, unless أن follows.
  const apart = /[،,]/u.test(gapBefore(scene, index));
  return apart || (!head.startsWith('ال') && isComplement(scene, next)) ? words : [];
}

function endsTitle(scene: Scene, index: number): boolean {
  const form = scene.tokens[index]?.form ?? '';
  if (scene.names.entities[mentionOf(scene, index)?.entity ?? -1]?.type === 'person') return true;
  if (PREPOSITIONS.has(form) || STOPS.has(form) || isComplement(scene, index)) return true;
  return verbForm(form) !== null && !isOffice(form);
}

// Newspapers change freely between these.
const SAME: ReadonlyMap<string, string> = new Map([
  ['حكوم', 'وزراء'],
  ['مرشد', 'زعيم'],
  // الأمم المتحدة
  ['اممي', 'امم'],
]);

/** Without article, feminine ending or relative ending: الإسرائيلية and الإسرائيلي are one. */
export function titleKey(form: string): string {
  const bare = form
    .replace(/^و?[بلك]?ال(?=...)/u, '')
    .replace(/^لل(?=...)/u, '')
    .replace(/ه$/u, '');
  return SAME.get(bare) ?? bare;
}
