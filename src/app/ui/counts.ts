const PLURAL = new Intl.PluralRules('ar');

/** The six Arabic forms, of which the hundreds and the rest are one in print; `{n}` takes the number. */
export interface CountForms {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  /** 3–10, 103–110 … */
  readonly few: string;
  /** 11–99, 111–199 … */
  readonly many: string;
  /** 100, 101, 102, 200 … */
  readonly other: string;
}

/** A counted noun in the form that its number asks for. */
export function count(n: number, forms: CountForms): string {
  return forms[PLURAL.select(n)].replace('{n}', String(n));
}

const FEMININE = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];
const MASCULINE = ['', '', '', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];

/** The number before a counted noun: a word from three to ten, else digits. The word has the other gender than the noun. */
export function numberWord(n: number, noun: 'feminine' | 'masculine'): string {
  return (noun === 'feminine' ? FEMININE : MASCULINE)[n] || String(n);
}
