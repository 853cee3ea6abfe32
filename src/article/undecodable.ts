/** Why bytes are no text that is read without loss or doubt. */
export type Undecodable =
  | 'not-utf-8'
  | 'bad-utf-16'
  | 'cut-short'
  | 'nul'
  | 'two-ways'
  | 'two-encodings'
  | 'garbled';

/** What is wrong with such bytes, and what to do; `offset` is the first byte that cannot be read. */
export function explainUndecodable(why: Undecodable, offset: number): string {
  switch (why) {
    case 'not-utf-8':
      return `not valid UTF-8 at byte ${offset}. Save it as UTF-8, or remove it from the folder; it is not evidently in another encoding either.`;
    case 'bad-utf-16':
      return `not valid UTF-16 at byte ${offset}. Save it as UTF-8, or remove it from the folder.`;
    case 'cut-short':
      return `ends in the middle of a letter, at byte ${offset}: it was cut short. Fetch it again, or delete what stands from that byte on.`;
    case 'nul':
      return `holds a NUL at byte ${offset}, which no text does. Save it as UTF-8, or remove it from the folder.`;
    case 'two-ways':
      return `not valid UTF-8 at byte ${offset}, and windows-1256 and ISO-8859-6 are as likely. Save it as UTF-8.`;
    case 'two-encodings':
      return `in two encodings: another begins at byte ${offset}. Save all of it as UTF-8.`;
    case 'garbled':
      return `from byte ${offset} on it is UTF-8 that was read in another encoding and saved again, with letters lost. Fetch it again, or remove it.`;
  }
}
