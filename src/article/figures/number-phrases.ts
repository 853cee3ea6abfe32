import { foldKey } from '../../text/fold.ts';
import type { FigureBound } from './figure.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).map(foldKey));

/** What stands right before a number and bounds it; the longest that fits counts. */
export const BOUNDS_BEFORE: ReadonlyMap<string, FigureBound> = phrases([
  [
    'about',
    'نحو، حوالي، قرابة، زهاء، ما يقارب، ما يقرب من، يقارب، تقارب، يناهز، ناهز، تناهز، تقريبا، بنحو، بحوالي',
  ],
  [
    'more-than',
    'أكثر من، لأكثر من، بأكثر من، ما يزيد على، ما يزيد عن، يزيد على، يزيد عن، تزيد على، تزيد عن، أزيد من، يفوق، تفوق، تجاوز، تجاوزت، يتجاوز، تتجاوز، يربو على',
  ],
  ['less-than', 'أقل من، بأقل من، لأقل من'],
  ['at-least', 'على الأقل، ما لا يقل عن، لا يقل عن، لا تقل عن، بما لا يقل عن'],
  [
    'at-most',
    'ما لا يزيد على، ما لا يزيد عن، لا يزيد على، لا يزيد عن، لا تزيد عن، لا تزيد على، لا يتجاوز، لا تتجاوز، لم يتجاوز، لم تتجاوز، حتى',
  ],
]);
export const BOUNDS_AFTER: ReadonlyMap<string, FigureBound> = phrases([
  ['at-least', 'على الأقل، كحد أدنى، بحد أدنى'],
  ['at-most', 'على الأكثر، كحد أقصى، بحد أقصى'],
  ['about', 'تقريبا'],
  ['more-than', 'على الأكثر من'],
]);

function phrases(rows: readonly (readonly [FigureBound, string])[]): ReadonlyMap<string, FigureBound> {
  return new Map(
    rows.flatMap(([bound, list]) =>
      list.split('،').map((phrase): [string, FigureBound] => [foldKey(phrase.trim()), bound]),
    ),
  );
}

/** A number behind these names a thing and counts none. */
export const NAMES_BY_NUMBER = words(
  `القرار قرار القرارين قراره المادة مادة رقم الرقم برقم القناة الفقرة البند فقرة بند رحلة الرحلة طراز قانون القانون مرسوم هاتف الهاتف جوال الجوال
  تليفون فاكس ت ص صفحة الصفحة الطبعة الدورة شارع الشارع الطريق طريق لواء اللواء`,
);
export const RANK_NOUNS = words('المركز المرتبة الترتيب بالمركز بالمرتبة مركز مرتبة');
export const AGE_BEFORE = words('العمر عمره عمرها عمر البالغ البالغة يبلغ تبلغ سن عمرهم بعمر');
export const VICTIM_BEFORE = words(
  'مقتل قتل بمقتل ومقتل إصابة وإصابة بإصابة أصيب وأصيب وقتل جرح وجرح اعتقال واعتقال وفاة ووفاة استشهاد',
);
/** With these «من 10 إلى 15» is a change and no range. */
export const CHANGES = words(
  `ارتفع ارتفعت ارتفاع انخفض انخفضت انخفاض زاد زادت زيادة تراجع تراجعت رفع رفعت رفعه خفض خفضت تقلص تقلصت قفز قفزت هبط هبطت نما تحول
  ليرتفع لترتفع لينخفض بارتفاع بانخفاض`,
);
/** No noun: what stands behind a bare number. */
export const NOT_COUNTED = words(
  `فقط تقريبا أيضا منهم منها آخرين أخرى آخرون على كانوا حسب وفق عندما بعدما بجروح بينهم غير مثل قتلوا أصيبوا مقابل مباشرة حاليا سنويا يوميا شهريا
  إضافيا صباحا مساء ظهرا نحو جدا رسميا بتوقيت ميلادية هجرية هجري ميلادي الواقعة اعتبارا أسبوعيا يومية منهن منهما بينها لكل من في إضافة ابتداء خصوصا تحديدا تماما معا`,
);
