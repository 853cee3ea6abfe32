import { foldKey } from '../../text/fold.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/[\n،]/u).map((word) => foldKey(word.trim())));

/** Words that make a name an outlet's, whatever it is called. Seen on public news pages. */
export const OUTLET_WORDS = words(
  'صحيفة، جريدة، موقع، وكالة، قناة، شبكة، مجلة، إذاعة، تلفزيون، راديو، نيوز، برس، نت، أونلاين، اونلاين، تي في، بوابة، news، tv، press، online، net، arabic، times، post',
);

/** Parts of a page's title that name a section of it, or its kind of text. */
export const SECTION_NAMES = words(
  `أخبار، الأخبار، أخبار عربية، أخبار دولية، أخبار محلية، أخبار عاجلة، آخر الأخبار، رياضة، الرياضة، اقتصاد، الاقتصاد، اقتصاد وأعمال، أعمال،
  العالم، عالم، عربي، عربي ودولي، عربية، دولية، دوليات، عربيات، محليات، محلية، محلي، الشرق الأوسط، سياسة، السياسة، ثقافة، ثقافة وفن، فن، فنون،
  منوعات، علوم وتكنولوجيا، تكنولوجيا، تقنية، صحة، طب وصحة، رأي، آراء، مقالات، مقال، تقارير، تقرير، تحقيقات، حوارات، خاص، عاجل، فيديو، بالفيديو، صور،
  بالصور، الرئيسية، الصفحة الرئيسية، سوريا، مصر، السعودية، العراق، لبنان، فلسطين، اليمن، ليبيا، المغرب، الجزائر، تونس، الأردن، الخليج، مجتمع، حوادث،
  الأولى، أخيرة، الأخيرة، ملفات، بيانات، شارك برأيك، home، video، opinion، sport، sports، world، politics، business`,
);

/** «ادعم الصحافة» asks for a cause and names no outlet. */
export const CAUSES = words(
  `الصحافة، صحافة، الصحافة الحرة، الصحافة المستقلة، الإعلام، الإعلام المستقل، حملتنا، الحملة، عملنا، موقعنا، قناتنا، صحيفتنا، استقلاليتنا، غزة، سوريا، فلسطين،
  الفقراء، اللاجئين، المحتوى، المحتوى العربي، الموقع، المشروع، القضية، مشروعنا، الآن، هنا`,
);

/** What an outlet's appeal for support speaks of beside its name. */
export const APPEAL_WORDS: readonly string[] = [
  'صحافة',
  'مستقل',
  'شهري',
  'مساهم',
  'تبرع',
  'نبقى',
  'اعلام',
  'دعمك',
].map(foldKey);

/** Hosts of mail, short links and networks: nobody's own. */
export const SHARED_HOSTS =
  /(?:^|\.)(?:gmail|googlemail|hotmail|yahoo|ymail|outlook|live|msn|aol|icloud|facebook|fb|twitter|x|t|youtube|youtu|instagram|telegram|whatsapp|wa|bit|goo|google|tinyurl|ow|linkedin|pinterest|blogspot|wordpress|apple|play)\.[a-z.]{2,7}$/u;
