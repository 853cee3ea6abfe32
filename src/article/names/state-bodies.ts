import { GAZETTEER } from './gazetteer.ts';
import { NATIONAL } from './nations.ts';
import { nameKey } from './word-lists.ts';

// Folded first words of what every state or town has one of.
const BODIES: ReadonlySet<string> = new Set(
  `وزاره مجلس حكومه الحكومه برلمان البرلمان شرطه الشرطه الجيش جيش محكمه نيابه النيابه بلديه هيئه لجنه مديريه ديوان
  رئاسه الرئاسه خارجيه الخارجيه داخليه الداخليه الدفاع السلطات جهاز اداره القوات هييه رياسه الرياسه دايره`.split(
    /\s+/u,
  ),
);

/** True for a body of a state that is named without its nation (وزارة الخارجية): only its own text tells which state's it is. */
export function isAnyStates(name: string): boolean {
  const words = nameKey(name).split(' ');
  const [first = ''] = words;
  if (!BODIES.has(first) || words.some((word) => NATIONAL.has(word))) return false;
  const isWhole = (listed: readonly string[]) =>
    listed.length === words.length && listed.every((word, at) => word === words[at]);
  return !(GAZETTEER.get(first) ?? []).some((one) => isWhole(one.words));
}
