import { COUNTRIES } from '../lexicons/countries.ts';
import { OTHER_NATIONAL_ADJECTIVES } from '../lexicons/national-adjectives.ts';
import { nameKey } from './word-lists.ts';

/** Adjectives of countries and peoples with their article, folded, masculine and feminine (الفرنسي، الفرنسية). */
export const NATIONAL: ReadonlySet<string> = new Set(
  [...COUNTRIES.matchAll(/[^،=\n]+/gu)]
    .map(([name]) => nameKey(name.trim().replace('?', '')))
    .filter((name) => !name.includes(' '))
    .map((name) => name.replace(/^ال/u, '').replace(/(?:يا|ا|ه|يه)$/u, ''))
    .concat(
      OTHER_NATIONAL_ADJECTIVES.trim()
        .split(/\s+/u)
        .map((word) => nameKey(word).replace(/ي$/u, '')),
    )
    .flatMap((stem) => (stem.length < 2 ? [] : [`ال${stem}ي`, `ال${stem}يه`])),
);

/** الفرنسية: the feminine of a nation's adjective. */
export function isFeminineNational(form: string): boolean {
  return form.endsWith('ه') && NATIONAL.has(form);
}
