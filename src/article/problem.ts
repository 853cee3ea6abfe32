import { explainUndecodable, type Undecodable } from './undecodable.ts';

/** What was found wrong with a file. `explain` says it with what to do. */
export type Problem =
  | {
      readonly kind: 'undecodable';
      readonly file: string;
      readonly offset: number;
      readonly why: Undecodable;
    }
  | { readonly kind: 'not-text'; readonly file: string; readonly found: string }
  | { readonly kind: 'too-large'; readonly file: string; readonly most: number }
  | { readonly kind: 'bad-row'; readonly file: string; readonly line: number; readonly cause: string }
  | { readonly kind: 'more-bad-rows'; readonly file: string; readonly count: number }
  | { readonly kind: 'same-key'; readonly file: string; readonly line: number; readonly key: string }
  | {
      readonly kind: 'other-encoding';
      readonly file: string;
      readonly encoding: string;
      readonly evidence: string;
    }
  | { readonly kind: 'letters-lost'; readonly file: string; readonly count: number }
  | { readonly kind: 'read-as-page'; readonly file: string }
  | { readonly kind: 'whole-page'; readonly file: string }
  | { readonly kind: 'page-parts'; readonly file: string }
  | { readonly kind: 'unreadable'; readonly file: string; readonly cause: string }
  | { readonly kind: 'no-letters'; readonly file: string }
  | { readonly kind: 'bad-front-matter'; readonly file: string; readonly cause: string }
  | { readonly kind: 'bad-metadata'; readonly file: string; readonly line: number; readonly cause: string }
  | { readonly kind: 'metadata-for-nothing'; readonly file: string; readonly named: string }
  | { readonly kind: 'unknown-format'; readonly file: string }
  | { readonly kind: 'duplicate'; readonly file: string; readonly of: string }
  | { readonly kind: 'same-path'; readonly file: string }
  | { readonly kind: 'bad-value'; readonly file: string; readonly field: string; readonly value: string }
  | { readonly kind: 'no-documents'; readonly file: string };

/** True for a problem that would lose text or what was stated of it: it stops a production build. */
export function losesText(problem: Problem): boolean {
  switch (problem.kind) {
    case 'undecodable':
    case 'not-text':
    case 'too-large':
    case 'bad-row':
    case 'more-bad-rows':
    case 'same-key':
    case 'unreadable':
    case 'bad-front-matter':
    case 'bad-metadata':
    case 'same-path':
    case 'no-documents':
      return true;
    case 'other-encoding':
    case 'letters-lost':
    case 'read-as-page':
    case 'whole-page':
    case 'page-parts':
    case 'no-letters':
    case 'metadata-for-nothing':
    case 'unknown-format':
    case 'duplicate':
    case 'bad-value':
      return false;
  }
}

/** One line: the file, what is wrong, what to do. */
export function explain(problem: Problem): string {
  return `${printable(problem.file)}: ${describe(problem)}`;
}

function describe(problem: Problem): string {
  switch (problem.kind) {
    case 'undecodable':
      return explainUndecodable(problem.why, problem.offset);
    case 'not-text':
      return `is ${problem.found}, not text. Export it as plain text or as a web page first, or remove it.`;
    case 'too-large':
      return `larger than the ${megabytes(problem.most)} MB that are read of such a file. Divide it, an article a file.`;
    case 'bad-row':
      return `line ${problem.line} cannot be read (${problem.cause}). Correct or remove the line.`;
    case 'more-bad-rows':
      return `${problem.count} more lines cannot be read. Correct or remove them.`;
    case 'same-key':
      return `line ${problem.line} has the id “${printable(problem.key)}” of an earlier line. Give each article its own.`;
    case 'other-encoding':
      return `read as ${problem.encoding}: ${problem.evidence}. If that is wrong, save it as UTF-8.`;
    case 'letters-lost':
      return `holds ${problem.count} replacement characters (U+FFFD): letters were lost before it came here. Fetch it again if you can.`;
    case 'read-as-page':
      return 'is a web page, and was read as one. Name it .html.';
    case 'whole-page':
      return 'no article was found in this page, so all its visible text was taken. Save the article alone if you can.';
    case 'page-parts':
      return 'left out: the pictures and frames of a saved page. Remove the folder if you like.';
    case 'unreadable':
      return `cannot be read (${problem.cause}). Check that it is a plain file with read permission, or remove it.`;
    case 'no-letters':
      return 'left out: it holds no words. If it should, export it as plain text again.';
    case 'bad-front-matter':
      return `the lines between --- and --- are not valid YAML (${problem.cause}). Correct or remove them.`;
    case 'bad-metadata':
      return `line ${problem.line} cannot be read (${problem.cause}). Correct it, or remove the file.`;
    case 'metadata-for-nothing':
      return `names “${printable(problem.named)}”, which is no document here. Correct the name or remove the row.`;
    case 'unknown-format':
      return 'left out: only .txt, .md, .html, .jsonl, .jsonl.gz and metadata.csv are read. Save it as plain text.';
    case 'duplicate':
      return `left out: the same bytes as ${printable(problem.of)}. Remove one of the two.`;
    case 'same-path':
      return 'two files have this name once Unicode is normalised. Rename one of them.';
    case 'bad-value':
      return `${problem.field} “${printable(problem.value)}” is not understood and was not used. Correct or remove it.`;
    case 'no-documents':
      return 'no document found. Put .txt, .md, .html or .jsonl files there, or name another folder with SEEDS=folder.';
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}

/** A file's name may hold line ends and marks that turn the line around: they are shown as code points. */
function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (unit) => `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
