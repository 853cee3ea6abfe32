import { foldKey } from '../../text/fold.ts';

/** Numbers in words, folded; «أحد» and «إحدى» are left out, since «أحد الرجال» counts nothing. Closed classes of the grammar. */
const table = (rows: readonly (readonly [string, number])[]): ReadonlyMap<string, number> =>
  new Map(
    rows.flatMap(([list, value]) => list.split(' ').map((word): [string, number] => [foldKey(word), value])),
  );

export const UNITS = table([
  ['واحد واحدة', 1],
  ['اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي', 2],
  ['ثلاثة ثلاث', 3],
  ['أربعة أربع', 4],
  ['خمسة خمس', 5],
  ['ستة ست', 6],
  ['سبعة سبع', 7],
  ['ثمانية ثماني ثمان', 8],
  ['تسعة تسع', 9],
]);
export const TEN = table([['عشرة عشر', 10]]);
/** First words of 11; «عشر» or «عشرة» must follow. */
export const ELEVEN = table([['أحد إحدى', 1]]);
export const TENS = table([
  ['عشرون عشرين', 20],
  ['ثلاثون ثلاثين', 30],
  ['أربعون أربعين', 40],
  ['خمسون خمسين', 50],
  ['ستون ستين', 60],
  ['سبعون سبعين', 70],
  ['ثمانون ثمانين', 80],
  ['تسعون تسعين', 90],
]);
export const HUNDRED = table([['مئة مائة', 100]]);
export const HUNDREDS = table([
  ['مئة مائة', 100],
  ['مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي', 200],
  ['ثلاثمئة ثلاثمائة', 300],
  ['أربعمئة أربعمائة', 400],
  ['خمسمئة خمسمائة', 500],
  ['ستمئة ستمائة', 600],
  ['سبعمئة سبعمائة', 700],
  ['ثمانمئة ثمانمائة ثمانيمائة', 800],
  ['تسعمئة تسعمائة', 900],
]);
/** Alone they are one of their kind; «آلاف» is vague, and «مليونا» is one million or, before a genitive, two. */
export const ONE_SCALE = table([
  ['ألف', 1e3],
  ['مليون', 1e6],
  ['مليار بليون', 1e9],
  ['تريليون ترليون', 1e12],
]);
/** Behind a number they multiply it. */
export const SCALES = table([
  ['ألف ألفا آلاف', 1e3],
  ['مليون مليونا ملايين', 1e6],
  ['مليار مليارا مليارات بليون', 1e9],
  ['تريليون ترليون تريليونا', 1e12],
]);
export const DUAL_SCALES = table([
  ['ألفان ألفين ألفي', 2e3],
  ['مليونان مليونين مليوني', 2e6],
  ['ملياران مليارين ملياري', 2e9],
]);
export const FRACTIONS = table([
  ['نصف', 0.5],
  ['ربع', 0.25],
  ['ثلث', 1 / 3],
]);
