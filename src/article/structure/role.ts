/** What a block of a text can be. The order is that of the stored index: new ones go at the end. */
export const ROLES = [
  'title',
  'kicker',
  'byline',
  'dateline',
  'standfirst',
  'subhead',
  'caption',
  'pull-quote',
  'body',
  'boilerplate',
] as const;
export type Role = (typeof ROLES)[number];

export const BOILERPLATE_KINDS = [
  'front-matter',
  'ticker',
  'navigation',
  'comment-form',
  'share',
  'related',
  'donation',
  'tags',
  'source-link',
  'icon',
  'copyright',
  'agency-signature',
  'advertisement',
  'image',
  'unrelated',
  'tail',
] as const;
export type BoilerplateKind = (typeof BOILERPLATE_KINDS)[number];

export const REASONS = [
  'front-matter',
  'metadata-title',
  'phrase-list',
  'ticker-shape',
  'no-letters',
  'icon-label',
  'repeats-line',
  'shares-words-with-lead',
  'only-line-above-body',
  'shares-no-words',
  'above-body',
  'repeats-lead',
  'paragraph-shape',
  'announces-next-paragraph',
  'short-between-paragraphs',
  'agency-tag',
  'after-body',
  'recurs-in-source',
] as const;
export type Reason = (typeof REASONS)[number];
