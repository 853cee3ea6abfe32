import { foldKey } from '../text/fold.ts';
import type { ProofLine } from './find-source.ts';
import { APPEAL_WORDS, CAUSES } from './lexicons/outlet-words.ts';
import type { Source } from './source.ts';

const APPEAL = /^((?:ادعم|ادعموا|ادعمي|ساندوا|ساند|إدعم|إدعموا)\s+)(\S+(?:\s+\S+){0,2})[\s!.]*$/u;
/** So many lines up and down may tell that the appeal is for the outlet's own work. */
const REACH = 4;

/** «ادعم [اسم]»: an outlet asks for support, in the furniture of its page, among lines that speak of its work or of money. */
export function bannerSource(lines: readonly ProofLine[]): Source | null {
  for (const [index, { said, span, block }] of lines.entries()) {
    const match = block.role === 'body' || block.role === 'title' ? null : APPEAL.exec(said);
    const [, verb = '', name = ''] = match ?? [];
    if (name === '' || CAUSES.has(foldKey(name)) || CAUSES.has(foldKey(name.split(/\s/u)[0] ?? ''))) continue;
    const around = lines
      .slice(Math.max(0, index - REACH), index + REACH + 1)
      .filter((_, at) => at !== Math.min(index, REACH));
    if (!around.some((line) => line.block.role !== 'body' && isAppeal(line.said))) continue;
    const start = span.start + verb.length;
    return { name, basis: 'banner', evidence: { start, end: start + name.length } };
  }
  return null;
}

function isAppeal(said: string): boolean {
  const key = foldKey(said);
  return APPEAL_WORDS.some((word) => key.includes(word));
}

const RESERVED = /^(?:©|copyright|حقوق النشر|(?:جميع|كافة|كل) الحقوق (?:محفوظة|محفوظه))/iu;
const OPENERS =
  /(?:©|\(c\)|copyright|حقوق النشر|(?:جميع|كافة|كل) الحقوق|محفوظة|محفوظه|all rights reserved|[\d\u0660-\u0669]{4}|[-–—|:،,.()*])/giu;
/** «لـ X», «لموقع X», «لدى X»: to whom the rights are reserved. */
const OWNER = /^ل(?:ـ\s*|دى\s+|(?=(?:موقع|صحيفة|جريدة|وكالة|قناة|شبكة|مجلة)\s))/u;
const LONGEST_NAME = 5;

/** «جميع الحقوق محفوظة لـ X», «© 2016 X»: the line's only words besides are the name. */
export function copyrightSource(lines: readonly ProofLine[]): Source | null {
  for (const { said, span, block } of lines) {
    if (block.role === 'body' || block.role === 'title' || !RESERVED.test(said)) continue;
    const parts = said.split(OPENERS).map((part) => part.trim());
    const named = parts.filter((part) => /\p{L}{2}/u.test(part));
    const [first] = named;
    if (first === undefined || named.length > 1) continue;
    const name = first.replace(OWNER, '').trim();
    const at = said.indexOf(name);
    if (name === '' || at < 0 || name.split(/\s+/u).length > LONGEST_NAME) continue;
    return {
      name,
      basis: 'banner',
      evidence: { start: span.start + at, end: span.start + at + name.length },
    };
  }
  return null;
}
