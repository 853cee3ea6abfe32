import fc from 'fast-check';

const ARABIC = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويآأإؤئىةءٱپچڤگکیﻻﷺ'];
const MARKS = [...'\u064b\u064e\u0651\u0652\u0670\u0640\u200c\u200f\u202b\u2067\ufeff'];
const OTHERS = [
  ...' \n\r\u2028\t.،؛؟!:«»“”"()[]…-|×0٣۳5٫%aZéß',
  '😀',
  '\ud800',
  '\u0000',
  '\r\n',
  '\n\n',
  ' قال ',
];

/** Text such as scraped pages hold, and worse: letters, marks, quotation marks, line ends, lone surrogates. */
export function arabicText(maxLength = 200): fc.Arbitrary<string> {
  const unit = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...ARABIC) },
    { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
    { weight: 4, arbitrary: fc.constantFrom(...OTHERS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  );
  return fc.array(unit, { maxLength }).map((units) => units.join(''));
}
