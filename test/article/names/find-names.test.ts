import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames, type Names } from '../../../src/article/names/find-names.ts';
import { readProse } from '../../../src/article/prose.ts';
import { readBackground } from '../../../src/build/read-background.ts';
import { makeLexis } from '../../../src/corpus/lexis.ts';
import { arabicText } from '../../arbitraries.ts';

const { stem, attested } = makeLexis([], await readBackground());
const context = { stem, attested, recurring: new Set<string>() };

function namesIn(text: string): Names {
  const block = { start: 0, end: text.length, role: 'body', kind: null, reason: 'paragraph-shape' } as const;
  return findNames(readProse(text, [{ ...block, direction: 'rtl' }]), context);
}

const SIGNS = { person: 'ش', organisation: 'م', place: 'ك' } as const;

/**
 * The text with its names in brackets, each behind the sign of its type; clitics stand outside, a star marks a place that
 * stands for its government.
 */
function marked(text: string): string {
  const { entities, mentions } = namesIn(text);
  let at = 0;
  let shown = '';
  for (const { nameStart, end, entity, metonym } of mentions) {
    const type = entities[entity]?.type ?? 'person';
    shown += `${text.slice(at, nameStart)}[${SIGNS[type]}${metonym ? '*' : ''} ${text.slice(nameStart, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}

const plain = (notation: string) => notation.replace(/\[\S+ ([^\]]*)\]/gu, '$1');

describe('names in a text', () => {
  it.for([
    ['a person behind an office and its adjective', 'وصل وزير الخارجية الأميركي [ش جون كيري] أمس'],
    ['an office with a place inside', 'التقى المبعوث الأممي إلى [ك سوريا] [ش ستيفان دي ميستورا] الوفد'],
    ['a hospital, not the city it is called by', 'قصفت الطائرات [م مشفى القدس] ليلا'],
    ['an adjective in the accusative, not a country', 'التقى الوفد مسؤولًا روسيًا في [ك جنيف]'],
    ['a name of which every part is a word', 'وقال الأمين العام [ش بان كي مون] للصحفيين'],
    ['a person in apposition', 'قال وزير النقل، [ش سامي الهنداوي]، إن الطريق مفتوح'],
    ['a title of respect', 'شكرت الدكتورة [ش ليلى الخياط] بعد الحفل'],
    ['a chain of fathers', 'زار [ش خالد بن سعود] المعرض'],
    ['a name behind its clitic', 'سلمت الجائزة ل[ش سمير الهنداوي] مساء'],
    ['two people joined by و', 'حضر [ش جورج مارتن] و[ش توماس ماير] الحفل'],
    ['a place behind a preposition', 'عقدت الجلسة ب[ك جنيف] وتنقل إلى [ك فيينا]'],
    ['the article that لل swallows', 'سافر الفريق لل[ك عراق] ليلا'],
    ['a place of two words', 'تقع القرية قرب [ك دير الزور] على التل'],
    ['a capital that acts', 'أعلنت [ك* موسكو] موقفها'],
    ['a capital where somebody is', 'هبطت الطائرة في [ك موسكو] ليلا'],
    ['a ministry with its country', 'نشرت [م وزارة التربية والتعليم السورية] الجدول'],
    ['a party by its name', 'خسر [م حزب كاديما] المقعد'],
    ['a named army', 'انسحب [م الجيش السوري الحر] من التل'],
    ['a family behind fathers', 'كرم المدير الأستاذ [ش سالم بن حمد الهنداوي] أمس'],
    ['a company in quotation marks', 'باعت شركة «[م نورمات]» المصنع'],
    ['a body and what it serves', 'نشرت [م الهيئة العامة للاستثمار] الجدول'],
    ['a committee against something', 'اجتمعت [م لجنة مكافحة الفساد] أمس'],
    ['a government that is not the state’s own', 'رأت [م الحكومة السورية المؤقتة] أن الوقت ضاق'],
    ['a government by its nation', 'رفضت [م الحكومة الفرنسية] العرض'],
    ['a ministry told by its office', 'وقالت [م الداخلية التونسية] إن الطريق مفتوح'],
    ['a village that no list has', 'تقع المدرسة في قرية [ك كفر زهران] على التل'],
    [
      'a club in a text on sport',
      'فاز فريق المدرب في المباراة، ولاعب [م الأهلي] سجل في الدوري أمام جماهير الملعب',
    ],
    ['the paper of a place name', 'وقال الخبير ل«[م الرياض]» إن السعر ثابت'],
    ['an acronym in letters', 'ذكرت [م سي إن إن] الخبر'],
  ] as const)('finds %s', ([, notation]) => {
    expect(marked(plain(notation))).toBe(notation);
  });

  it.for([
    ['the preposition على', 'تجلس على الموقف الصعب'],
    ['an adjective of a country', 'يحب الشاي الروسي والقهوة التركية'],
    ['a given name that is an ordinary word', 'كان أمل الناس كبيرا'],
    ['a bare office', 'قال الوزير إن الطريق مفتوح'],
    ['a particle like a name', 'قال بأن الطريق مفتوح وإن الجسر مغلق'],
    ['a month', 'عقد اللقاء في آب'],
    ['a verb behind a noun of office', 'كان لاعب قضى ليلته في الفندق'],
    ['a word of the newspaper kind in no sport', 'شاهدوا الهلال فوق التل'],
    ['a pronoun in لدينا', 'إن لدينا برنامجا للعمل'],
    ['a city whose name is a word', 'ورد الخبر في الصحف'],
  ] as const)('takes no name from %s', ([, text]) => {
    expect(marked(text)).toBe(text);
  });
});

const governments = (text: string) => namesIn(text).entities.map(({ id, government }) => [id, government]);

describe('places of one name', () => {
  it.for([
    ['the sultanate by its people', 'قال الوفد العماني إن عمان تستقبل الزوار', 'place:سلطنه-عمان', null],
    ['the city by its country', 'قال الوفد الأردني إن اللقاء في عمان غدا', 'place:عمان-الاردن', 'الأردن'],
    ['neither without a sign', 'عقد اللقاء في عمان غدا', 'place:عمان', null],
    ['the city by its shadda', 'عقد اللقاء في عمّان غدا', 'place:عمان-الاردن', 'الأردن'],
  ] as const)('tells %s', ([, text, id, government]) => {
    expect(governments(text)).toContainEqual([id, government]);
  });

  it.for([
    ['a part of a city from the city', 'يسكن في القدس الشرقية ويعمل في القدس'],
    ['an authority from a land', 'زار فلسطين والتقى السلطة الفلسطينية'],
    ['a canal from its city', 'عبرت السفينة قناة السويس قرب السويس'],
    ['a capital from its country', 'سافر من تونس العاصمة إلى جنوب تونس'],
  ] as const)('keeps %s', ([, text]) => {
    expect(namesIn(text).entities).toHaveLength(2);
  });
});

describe('what the names are', () => {
  it('lays a short name to the whole one before it', () => {
    const { entities } = namesIn('نشرت وزارة التعليم السورية الجدول. وأضافت وزارة التعليم أنه نهائي.');
    expect(entities.map(({ name, forms }) => [name, forms.map(({ reason }) => reason)])).toEqual([
      ['وزارة التعليم السورية', ['shown', 'part']],
    ]);
  });

  it('lays an acronym in brackets to the name before it', () => {
    const { entities } = namesIn('نشرت جمعية المهندسين العربية (AEA) الجدول. وقالت AEA إنه نهائي.');
    expect(entities.map(({ name, forms }) => [name, forms])).toEqual([
      [
        'جمعية المهندسين العربية',
        [
          { text: 'جمعية المهندسين العربية', reason: 'shown' },
          { text: 'AEA', reason: 'alias' },
        ],
      ],
    ]);
  });

  it('takes a surname with the particle that its full name has', () => {
    const { entities } = namesIn(
      'وصل المبعوث فرانك دي مارتان أمس. وقال دي مارتان إنه متفائل، والتقى الوفد دي مارتان.',
    );
    expect(entities.map(({ name, forms }) => [name, forms.map(({ text }) => text)])).toEqual([
      ['فرانك دي مارتان', ['فرانك دي مارتان', 'دي مارتان']],
    ]);
  });

  it('does not take a father for his son', () => {
    const { entities } = namesIn('زار سعد رفيق الهنداوي القبر. وكان رفيق الهنداوي تاجرا.');
    expect(entities.map(({ name }) => name)).toEqual(['سعد رفيق الهنداوي', 'رفيق الهنداوي']);
  });

  it('lays a surname to the one full name that has it', () => {
    const { entities } = namesIn('قال وزير النقل جون كيري إن الجسر جاهز. وأضاف كيري أن العمل مستمر.');
    expect(entities.map(({ name, forms }) => [name, forms])).toEqual([
      [
        'جون كيري',
        [
          { text: 'جون كيري', reason: 'shown' },
          { text: 'كيري', reason: 'part' },
        ],
      ],
    ]);
  });

  it('lays it to nobody where two have it', () => {
    const { entities } = namesIn('حضر أفيغدور ليبرمان وجوزيف ليبرمان الحفل. وقال ليبرمان إنه سعيد.');
    expect(entities.map(({ name }) => name)).toEqual(['أفيغدور ليبرمان', 'جوزيف ليبرمان', 'ليبرمان']);
  });

  it('joins transliterations of a foreign name', () => {
    const { entities } = namesIn('وصل الدبلوماسي غينادي غاتيلوف. وغادر جينادي جاتيلوف القاعة.');
    expect(entities).toHaveLength(1);
  });

  it('does not take a son for his father', () => {
    const { entities } = namesIn('زار الأمير خالد بن سعود بن فيصل المعرض. وغاب الأمير سعود بن فيصل عن الحفل.');
    expect(entities.map(({ name }) => name)).toEqual(['خالد بن سعود بن فيصل', 'سعود بن فيصل']);
  });

  it('keeps native names apart', () => {
    const { entities } = namesIn('حضر محمد السعدني وصديقه. وغاب محمود السعدني عن الحفل.');
    expect(entities.map(({ name }) => name)).toEqual(['محمد السعدني', 'محمود السعدني']);
  });
});

describe('in any text', () => {
  it('mentions come in order, apart from each other, each of an entity that exists', () => {
    fc.assert(
      fc.property(arabicText(), (text) => {
        const { entities, mentions } = namesIn(text);
        let at = 0;
        for (const { start, nameStart, end, entity } of mentions) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(nameStart).toBeGreaterThanOrEqual(start);
          expect(end).toBeGreaterThan(nameStart);
          expect(entities[entity]).toBeDefined();
          at = end;
        }
      }),
    );
  });
});
