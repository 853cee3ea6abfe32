import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import {
  charactersOf,
  type CodeRange,
  CORE_RANGES,
  formatRanges,
  parseRanges,
  subtract,
} from './font-ranges.ts';

/** A file of the site with the rule that brings it in. */
export interface FontFile {
  readonly name: string;
  readonly family: string;
  readonly weights: string;
  readonly unicodeRange: string;
  readonly bytes: Buffer;
  /** Needed by the first page: worth asking for before the style sheet is read. */
  readonly preload: boolean;
  /** The letters of all news, against the rare ones behind them. */
  readonly core: boolean;
}

const WEIGHTS = { min: 400, max: 700 };
const FAMILIES = [
  { family: 'Noto Naskh Arabic Variable', slug: 'noto-naskh-arabic' },
  { family: 'Vazirmatn Variable', slug: 'vazirmatn' },
] as const;

const require = createRequire(import.meta.url);

/** Each family in two scripts, each of these in a small file of what news is written with and the whole for what is left. */
export async function makeFonts(cacheFolder: string): Promise<FontFile[]> {
  const files: FontFile[] = [];
  for (const { family, slug } of FAMILIES) {
    for (const script of ['arabic', 'latin'] as const)
      files.push(...(await makeScript(family, slug, script, cacheFolder)));
  }
  return files;
}

/** The licences that the fonts must be given on with, by family. */
export async function fontLicences(): Promise<{ name: string; text: string }[]> {
  return Promise.all(
    FAMILIES.map(async ({ slug }) => ({
      name: `OFL-${slug}.txt`,
      text: await readFile(join(packageFolder(slug), 'LICENSE'), 'utf8'),
    })),
  );
}

async function makeScript(
  family: string,
  slug: string,
  script: 'arabic' | 'latin',
  cacheFolder: string,
): Promise<FontFile[]> {
  const folder = packageFolder(slug);
  const whole = await readFile(join(folder, 'files', `${slug}-${script}-wght-normal.woff2`));
  const covered = await coveredRanges(folder, `${slug}-${script}-wght-normal`);
  const core = CORE_RANGES[script];
  const common = { family, weights: `${WEIGHTS.min} ${WEIGHTS.max}` };
  return [
    {
      ...common,
      name: `${slug}-${script}`,
      unicodeRange: formatRanges(core),
      bytes: await cached(cacheFolder, whole, core),
      preload: script === 'arabic',
      core: true,
    },
    {
      ...common,
      name: `${slug}-${script}-rest`,
      unicodeRange: formatRanges(subtract(covered, core)),
      bytes: whole,
      preload: false,
      core: false,
    },
  ];
}

function packageFolder(slug: string): string {
  return dirname(require.resolve(`@fontsource-variable/${slug}/package.json`));
}

/** What a file of the package covers, as its own style sheet says. */
async function coveredRanges(folder: string, file: string): Promise<CodeRange[]> {
  const css = await readFile(join(folder, 'index.css'), 'utf8');
  const rule = css.split('@font-face').find((part) => part.includes(`/${file}.woff2`));
  const ranges = /unicode-range:\s*([^;]+);/u.exec(rule ?? '')?.[1];
  if (ranges === undefined) throw new Error(`fonts: no unicode-range for ${file} in ${folder}`);
  return parseRanges(ranges);
}

/** Subsetting takes seconds; what was made of the same bytes and letters is kept. */
async function cached(cacheFolder: string, font: Buffer, ranges: readonly CodeRange[]): Promise<Buffer> {
  const key = createHash('sha256')
    .update(font)
    .update(formatRanges(ranges))
    .update(JSON.stringify(WEIGHTS))
    .digest('hex');
  const path = join(cacheFolder, `${key.slice(0, 24)}.woff2`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept !== undefined) return kept;
  const made = await subsetFont(font, charactersOf(ranges), {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
  });
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(path, made);
  return made;
}
