import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom: `text ← article ← corpus ← { search, compare } ← { build, app }`, as ARCHITECTURE.md draws it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  article: ['text'],
  corpus: ['article', 'text'],
  search: ['corpus', 'article', 'text'],
  compare: ['corpus', 'article', 'text'],
  build: ['search', 'compare', 'corpus', 'article', 'text'],
  cli: ['build', 'search', 'compare', 'corpus', 'article', 'text'],
  app: ['search', 'compare', 'corpus', 'article', 'text'],
};

/** Packages that the pure core may use: none of them knows Node, the DOM or React. */
const CORE = ['text', 'article', 'corpus', 'search', 'compare'];
const CORE_PACKAGES = ['@noble/hashes', 'fuse.js', 'papaparse', 'valibot', 'yaml'];

const FORBIDDEN_NAMES = /(?:^|\/)(?:utils?|helpers?|common|misc|types|index)(?:\.tsx?$|\/)/u;

const files = (await readdir('src', { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'));

interface Import {
  readonly file: string;
  readonly specifier: string;
}

// A statement with its `from`, one for its effects, and a call.
const IMPORT = /^(?:import|export)\b[^'";]*\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gmu;

const imports: Import[] = [];
for (const file of files) {
  const code = await readFile(file, 'utf8');
  for (const [, from, plain, late] of code.matchAll(IMPORT))
    imports.push({ file, specifier: from ?? plain ?? late ?? '' });
}

const folderOf = (path: string) => path.split('/')[1] ?? '';

describe('the folders', () => {
  it('are all in the table', () => {
    expect([...new Set(files.map(folderOf))].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
  });

  it('import only from where they may', () => {
    const wrong = imports.filter(({ file, specifier }) => {
      if (!specifier.startsWith('.')) return false;
      const target = relative('.', join(dirname(file), specifier))
        .split(sep)
        .join('/');
      const [from, to] = [folderOf(file), folderOf(target)];
      return target.startsWith('src/') && from !== to && !MAY_IMPORT[from]?.includes(to);
    });
    expect(wrong).toEqual([]);
  });

  it('of the core use no package that knows Node, the DOM or React', () => {
    const wrong = imports.filter(
      ({ file, specifier }) =>
        CORE.includes(folderOf(file)) &&
        !specifier.startsWith('.') &&
        !CORE_PACKAGES.some((name) => specifier === name || specifier.startsWith(`${name}/`)),
    );
    expect(wrong).toEqual([]);
  });

  it('hold no room for what has no place', () => {
    expect(files.filter((file) => FORBIDDEN_NAMES.test(file))).toEqual([]);
  });
});
