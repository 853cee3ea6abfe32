import { isFlag, isText, isWhole, listOf, oneOf, orNull, record } from './guards.ts';

export const isDirection = oneOf('rtl', 'ltr');
export const isSpan = record({ start: isWhole, end: isWhole });
export const isTitle = record({
  text: isText,
  basis: oneOf('stated', 'text', 'derived'),
  span: orNull(isSpan),
  doubtful: isFlag,
});
/** Or null, as an article has it. */
export const isSource = orNull(
  record({
    name: isText,
    basis: oneOf('metadata', 'page', 'signature', 'banner', 'prefix', 'address'),
    evidence: orNull(isSpan),
  }),
);
/** Or null, as an article has it. */
export const isPublished = orNull(
  record({
    from: isText,
    to: isText,
    basis: oneOf('metadata', 'page', 'stamp', 'inferred'),
    evidence: listOf(isSpan),
  }),
);
