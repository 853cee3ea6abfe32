import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/build/read-seeds.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'seeds-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a folder of documents', () => {
  it('is read with its folders, without what hides and READMEs', async () => {
    await mkdir(join(folder, 'inner'));
    for (const file of ['b.txt', 'inner/a.md', 'README.md', '.hidden.txt', 'metadata.csv'])
      await writeFile(join(folder, file), file);
    const { sources, problems } = await readSeeds(folder);
    expect(sources.documents.map(({ file }) => file)).toEqual(['b.txt', 'inner/a.md']);
    expect(sources.metadata?.text).toBe('metadata.csv');
    expect(problems).toEqual([]);
  });

  it('names every file that cannot be read, at once', async () => {
    await writeFile(join(folder, 'bad.txt'), Buffer.from([0xff, 0x00]));
    await writeFile(join(folder, 'page.pdf'), '%PDF');
    await symlink('/etc/hostname', join(folder, 'outside.txt'));
    await symlink(folder, join(folder, 'loop'));
    const { problems } = await readSeeds(folder);
    expect(problems.map(({ kind, file }) => `${kind} ${file}`).toSorted()).toEqual([
      'undecodable bad.txt',
      'unknown-format page.pdf',
      'unreadable loop',
      'unreadable outside.txt',
    ]);
  });

  it('that is empty says so', async () => {
    expect((await readSeeds(folder)).problems.map(({ kind }) => kind)).toEqual(['no-documents']);
  });
});
