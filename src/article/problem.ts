/** What was found wrong with a file. `explain` says it with what to do. */
export type Problem =
  | { readonly kind: 'undecodable'; readonly file: string; readonly offset: number }
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
    case 'unreadable':
    case 'bad-front-matter':
    case 'bad-metadata':
    case 'same-path':
    case 'no-documents':
      return true;
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
      return `not valid UTF-8 at byte ${problem.offset}. Save it as UTF-8, or remove it from the folder.`;
    case 'unreadable':
      return `cannot be read (${problem.cause}). Check that it is a plain file with read permission, or remove it.`;
    case 'no-letters':
      return 'left out: it holds no words. If it should, export it as plain text again.';
    case 'bad-front-matter':
      return `the lines between --- and --- are not valid YAML (${problem.cause}). Correct or remove them.`;
    case 'bad-metadata':
      return `line ${problem.line} cannot be read (${problem.cause}). Correct it, or remove the file.`;
    case 'metadata-for-nothing':
      return `names “${printable(problem.named)}”, which is not in the folder. Correct the name or remove the row.`;
    case 'unknown-format':
      return 'left out: only .txt, .md and metadata.csv are read. Save it as plain text.';
    case 'duplicate':
      return `left out: the same bytes as ${printable(problem.of)}. Remove one of the two.`;
    case 'same-path':
      return 'two files have this name once Unicode is normalised. Rename one of them.';
    case 'bad-value':
      return `${problem.field} “${printable(problem.value)}” is not understood and was not used. Correct or remove it.`;
    case 'no-documents':
      return 'no document found. Put .txt or .md files there, or name another folder with SEEDS=folder.';
  }
}

/** A file's name may hold line ends and marks that turn the line around: they are shown as code points. */
function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (unit) => `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
