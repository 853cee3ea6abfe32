/** Takes a folded form to its stem. */
export type Stemmer = (form: string) => string;

/** How often a folded form is attested, 0 for one never seen. */
export type Attestation = (form: string) => number;

const SHORTEST_STEM = 3;

// The article with what may stand before it, longest first. `لل` keeps nothing of the article.
const ARTICLES = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{3})/u;
/**
 * One-letter clitics, and how the rest must be attested beside the word: at least `share` of its count and `least` times.
 * و is written to every verb that opens a sentence, so its word is often the commoner one. A lone ك is left: it is rare before a bare noun, and names begin with it.
 */
const ONE_LETTER: ReadonlyMap<string, { share: number; least: number; letters: number }> = new Map([
  ['و', { share: 0.02, least: 5, letters: 4 }],
  ['ف', { share: 0.25, least: 1, letters: 3 }],
  ['ب', { share: 0.25, least: 1, letters: 3 }],
  ['ل', { share: 0.25, least: 1, letters: 3 }],
  ['س', { share: 0.25, least: 1, letters: 3 }],
]);
const LIGHT_PREFIXES = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال'] as const;
const LIGHT_SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'] as const;

// Folded, so ه also stands for ة. Longest first.
const SUFFIXES = [
  'تهما',
  'اتها',
  'اتهم',
  'ياته',
  'يتها',
  'يتهم',
  'هما',
  'تها',
  'تهم',
  'اته',
  'يات',
  'تين',
  'تان',
  'يين',
  'يون',
  'ات',
  'ان',
  'ون',
  'ين',
  'يه',
  'ها',
  'هم',
  'هن',
  'نا',
  'ته',
  'وا',
  'ه',
  'ي',
] as const;
const ATTESTED_SUFFIXES = ['ا', 'ت'] as const;

// Folded pairs of one word, where a rule would need more letters than it may look at.
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['امرك', 'امريك'],
  ['اميرك', 'امريك'],
  ['امريكا', 'امريك'],
  ['اميركا', 'امريك'],
  ['استانا', 'استان'],
]);

/** What names of countries end in (كازاخستان): no dual. */
const COUNTRY_END = /ستان$/u;

/**
 * The clitic stripper: it takes a letter off only if the rest is attested at least a quarter as often as the word,
 * so that بوابة keeps its ب and وزير its و. Without an attestation it strips articles and suffixes only.
 */
export function makeStemmer(attested: Attestation): Stemmer {
  return (form) => {
    if (!/^[\u0621-\u064a]+$/u.test(form)) return form;
    const bare = stripPrefixes(form, attested);
    const stem = SAME_WORD.get(bare) ?? stripSuffixes(bare, attested);
    return SAME_WORD.get(stem) ?? stem;
  };
}

function stripPrefixes(form: string, attested: Attestation): string {
  const withoutArticle = form.replace(ARTICLES, '');
  if (withoutArticle !== form) return withoutArticle;
  // Twice: a conjunction, then a preposition (وبجنيف).
  let bare = form;
  for (let round = 0; round < 2; round += 1) {
    const rule = ONE_LETTER.get(bare.charAt(0));
    const rest = bare.slice(1);
    if (rule === undefined || rest.length < rule.letters) break;
    if (attested(rest) < Math.max(rule.least, rule.share * attested(bare))) break;
    bare = rest.replace(ARTICLES, '');
  }
  return bare;
}

function stripSuffixes(form: string, attested: Attestation): string {
  let stem = form;
  for (let round = 0; round < 2; round += 1) {
    if (COUNTRY_END.test(stem)) break;
    const suffix = SUFFIXES.find((one) => stem.endsWith(one) && stem.length - one.length >= SHORTEST_STEM);
    const doubtful = ATTESTED_SUFFIXES.find(
      (one) => stem.endsWith(one) && stem.length - one.length >= SHORTEST_STEM,
    );
    if (suffix !== undefined) stem = stem.slice(0, -suffix.length);
    else if (doubtful !== undefined && attested(stem.slice(0, -1)) > 0) stem = stem.slice(0, -1);
    else break;
  }
  return stem;
}

/** Light10 as in Lucene, for a form that no collection attests. Source: Larkey, Ballesteros, Connell 2007. */
export function lightStem(form: string): string {
  let stem = form.length >= 4 && form.startsWith('و') ? form.slice(1) : form;
  const prefix = LIGHT_PREFIXES.find((one) => stem.startsWith(one) && stem.length - one.length >= 2);
  if (prefix !== undefined) stem = stem.slice(prefix.length);
  for (const suffix of LIGHT_SUFFIXES) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= 2) stem = stem.slice(0, -suffix.length);
  }
  return stem;
}
