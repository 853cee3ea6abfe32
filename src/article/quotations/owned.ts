import { RELATIONS } from '../lexicons/speech-words.ts';
import type { Scene } from './scene.ts';

/** Whether the person at token `index` owns the phrase's head instead of being it: مكتب فلان، المتحدث باسم الرئيس فلان. */
export function isOwned(scene: Scene, start: number, index: number): boolean {
  const before = scene.tokens[index - 1]?.form ?? '';
  if (index <= start) return false;
  if (before === 'باسم' || (RELATIONS.has(before) && !before.startsWith('ال'))) return true;
  const second = scene.tokens[index - 2]?.form ?? '';
  const owned = second === 'باسم' || RELATIONS.has(second);
  return (
    index - 2 >= start && owned && /^(?:ال)?(?:رييس|ملك|امير|وزير|زعيم|سيد|شيخ|دكتور|قايد)$/u.test(before)
  );
}
