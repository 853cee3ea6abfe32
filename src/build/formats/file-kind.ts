/** The first bytes of files that are no text, whatever their name says. */
const SIGNATURES: readonly (readonly [found: string, bytes: readonly number[], at?: number])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a zip archive or an Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a WebP picture', [0x57, 0x45, 0x42, 0x50], 8],
  ['a 7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['an MP4 film', [0x66, 0x74, 0x79, 0x70], 4],
];

/** What a file is that is no text; null for all else. */
export function notText(bytes: Uint8Array): string | null {
  const hit = SIGNATURES.find(([, signature, at = 0]) =>
    signature.every((byte, place) => bytes[at + place] === byte),
  );
  return hit?.[0] ?? null;
}

/** True for text that is a whole web page. */
export function isPage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,1000}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/iu.test(
    text.slice(0, 4000),
  );
}

export type Format = 'text' | 'page' | 'rows' | 'packed-rows' | 'table';

const FORMATS: readonly (readonly [RegExp, Format])[] = [
  [/\.(?:txt|md)$/iu, 'text'],
  [/\.x?html?$/iu, 'page'],
  [/\.(?:jsonl|ndjson)$/iu, 'rows'],
  [/\.(?:jsonl|ndjson)\.gz$/iu, 'packed-rows'],
  [/^metadata\.csv$/iu, 'table'],
];

/** By the name, a path below the folder of documents; null for a file that is not read. */
export function formatOf(file: string): Format | null {
  return FORMATS.find(([name]) => name.test(file))?.[1] ?? null;
}
