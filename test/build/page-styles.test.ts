import { expect, it } from 'vitest';
import { pageStyles } from '../../src/build/page-styles.ts';

it('a page links the styles of its module and of what it imports, but not those of the shell', () => {
  const chunks = {
    'index.html': { css: ['index.css'], imports: ['first'] },
    first: { css: ['first.css'], imports: ['index.html'] },
    fold: { css: ['fold.css'], imports: ['first'] },
    'Read.tsx': { css: ['read.css'], imports: ['first', 'fold'] },
  };
  expect(pageStyles(chunks, 'Read.tsx')).toEqual(['fold.css', 'read.css']);
  expect(pageStyles(chunks, 'first')).toEqual([]);
  expect(pageStyles(chunks, 'not there')).toEqual([]);
});
