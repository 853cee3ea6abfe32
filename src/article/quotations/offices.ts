import { foldedWords } from '../lexicons/speech-words.ts';
import { bareNoun, isOffice } from './nouns.ts';
import type { Scene } from './scene.ts';
import type { Subject } from './subject.ts';
import { titleBefore, titleBehind, titleKey } from './title-words.ts';
import { tokenFrom } from './token-places.ts';

/** Who holds which office, as far as the text says so by writing it to a name. */
export interface Offices {
  /** Place of the one entity that an office without a name can only be; null if it may be another, or nobody's. */
  readonly holder: (subject: Subject) => number | null;
}

// These are many, or no person at all: the office of a president is not the president.
const GROUPS = foldedWords(
  'مكتب وزاره حكومه هيئه ائتلاف مجلس منظمه مرصد بيان تقرير مصدر مصادر وكاله قياده شركه صحيفه قناه مركز موسسه جمعيه لجنه حركه تنظيم حزب جماعه جيش شرطه سلطات سلطه مجموعه بنك اتحاد نقابه ديوان اداره رئاسه امانه بلديه مديريه جهات محكمه نيابه شهود خبراء معارضه قاده فريق',
);

interface Title {
  readonly words: Set<string>;
  /** The words that his offices begin with: the deputy of a president is no president. */
  readonly heads: Set<string>;
  readonly first: number;
}

export function readOffices(scene: Scene): Offices {
  const titles = new Map<number, Title>();
  for (const mention of scene.names.mentions) {
    if (scene.names.entities[mention.entity]?.type !== 'person') continue;
    const at = tokenFrom(scene.tokens, mention.start);
    const known = titles.get(mention.entity) ?? { words: new Set(), heads: new Set(), first: mention.start };
    titles.set(mention.entity, known);
    for (const forms of [titleBefore(scene, at), titleBehind(scene, at)]) {
      const heads = headsOf(forms);
      if (heads.length === 0) continue;
      for (const head of heads) known.heads.add(titleKey(head));
      for (const form of forms) known.words.add(titleKey(form));
    }
  }
  return { holder: (subject) => holder(scene, titles, subject) };
}

/** What an office begins with, and a rank behind it: «قائد القيادة المركزية الجنرال فلان», but not «نائب الرئيس». */
function headsOf(forms: readonly string[]): string[] {
  const first = forms.findIndex(isOffice);
  if (first < 0 || GROUPS.has(bareNoun(forms[first] ?? ''))) return [];
  return forms.filter((form, index) => {
    if (index <= first || !isOffice(form)) return index === first;
    return form.startsWith('ال') && (forms[index - 1] ?? '').startsWith('ال');
  });
}

function holder(scene: Scene, titles: ReadonlyMap<number, Title>, subject: Subject): number | null {
  const forms = scene.tokens.slice(subject.tokenStart, subject.tokenEnd).map(({ form }) => form);
  const [head = ''] = forms;
  if (!isOffice(head) || GROUPS.has(bareNoun(head)) || subject.plural) return null;
  if (!forms.some((form) => form.startsWith('ال'))) return null;
  const words = forms.map(titleKey);
  let found: number | null = null;
  for (const [entity, title] of titles) {
    // One word (الوزير) looks back only; an office that tells of what it is may find its holder's name later.
    if (words.length < 2 && title.first > subject.start) continue;
    if (!title.heads.has(words[0] ?? '') || !words.every((word) => title.words.has(word))) continue;
    if (found !== null) return null;
    found = entity;
  }
  return found;
}
