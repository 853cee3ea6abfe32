import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { type Background, parseBackground } from '../corpus/background.ts';

const FILE = new URL('./data/news-word-frequencies.tsv.gz', import.meta.url);

/** The word frequencies of news at large that ship with the project. */
export async function readBackground(): Promise<Background> {
  return parseBackground(gunzipSync(await readFile(FILE)).toString('utf8'));
}
