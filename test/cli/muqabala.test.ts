import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'cli-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function muqabala(...args: string[]): Promise<{ stdout: string; stderr: string; code: number }> {
  try {
    const { stdout, stderr } = await run(process.execPath, [
      '--import',
      'tsx',
      'src/cli/muqabala.ts',
      ...args,
    ]);
    return { stdout, stderr, code: 0 };
  } catch (error) {
    const { stdout, stderr, code } = error as { stdout: string; stderr: string; code: number };
    return { stdout, stderr, code };
  }
}

const SEED = 'seeds/003_a8d9a57696b7a6c0.txt';
const OTHER = 'seeds/004_4b5b049d83d171a5.txt';

describe('muqabala read', () => {
  it('prints what is known of each file, as spans over its text', async () => {
    const { stdout } = await muqabala('read', SEED, OTHER);
    const articles = JSON.parse(stdout);
    const text = await readFile(SEED, 'utf8');
    expect(articles.map(({ file }: { file: string }) => file)).toEqual([SEED, OTHER]);
    const [first] = articles;
    expect(text.slice(first.title.start, first.title.end)).toBe(first.title.text);
    const cover = first.blocks.map(({ start, end }: { start: number; end: number }) =>
      text.slice(start, end),
    );
    expect(cover.join('')).toBe(text);
    expect(first).toMatchObject({ published: null, source: null });
    expect(first.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says whom and what a text names and quotes, by words of its own', async () => {
    const { stdout } = await muqabala('read', OTHER);
    const [article] = JSON.parse(stdout);
    const text = await readFile(OTHER, 'utf8');
    const said = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    const entity = (id: string) => article.entities.find((one: { id: string }) => one.id === id);
    const kerry = article.entities.find(({ name }: { name: string }) => name === 'جون كيري');
    expect(kerry).toMatchObject({ type: 'person', forms: ['جون كيري', 'كيري'], reasons: ['shown', 'part'] });
    for (const mention of article.mentions) {
      // «للأسد» writes the article into its preposition.
      const name = text.slice(mention.nameStart, mention.end);
      expect(entity(mention.entity).forms.some((form: string) => form.endsWith(name))).toBe(true);
    }
    const quotation = article.quotations.find(({ kind }: { kind: string }) => kind === 'direct');
    expect(said(quotation)).toMatch(/^أمريكا تقترب مع شركائها/u);
    expect(quotation).toMatchObject({
      verb: 'قال',
      speech: { lemma: 'قال', class: 'say' },
      speaker: { text: 'وزير الخارجية الأمريكي، جون كيري', basis: 'named', entity: kerry.id },
    });
    const hours = article.figures.find(({ unitKey }: { unitKey: string }) => unitKey === 'hour');
    expect([said(hours), hours.value, said(hours.unit)]).toEqual(['24', 24, 'ساعة']);
    expect(article.dates.map(said)).toContain('أمس الجمعة 29 نيسان');
    expect(article.source).toMatchObject({ name: 'عنب بلدي', basis: 'banner' });
    expect(said(article.source.evidence)).toBe('عنب بلدي');
  });

  it('takes pages and rows, in the order given', async () => {
    const rows = join(folder, 'rows.jsonl');
    const page = join(folder, 'page.html');
    const text = 'أعلنت وزارة النقل افتتاح الجسر الجديد فوق الوادي، بعد عامين من العمل.';
    const ids = ['b', 'a', '10', '9'];
    await writeFile(rows, ids.map((id) => JSON.stringify({ id, text: `${text} ${id}` })).join('\n'));
    await writeFile(page, `<html><body><p>${text}</p></body></html>`);
    const { stdout } = await muqabala('read', rows, page);
    expect(JSON.parse(stdout).map(({ file }: { file: string }) => file)).toEqual([
      ...ids.map((id) => `${rows}#${id}`),
      page,
    ]);
  });

  it('names the file that cannot be read and what to do', async () => {
    const bad = join(folder, 'bad.txt');
    await writeFile(bad, Buffer.from([0xd8, 0xff, 0xfe]));
    const { code, stderr } = await muqabala('read', bad);
    expect(code).toBe(1);
    expect(stderr).toContain(`${bad}: not valid UTF-8 at byte 1. Save it as UTF-8`);
  });
});

describe('muqabala compare', () => {
  it('prints links between sentences, none below the least score', async () => {
    const { stdout } = await muqabala('compare', SEED, OTHER);
    const { articles, links } = JSON.parse(stdout);
    expect(links.length).toBeGreaterThan(0);
    for (const { a, b, score, level } of links) {
      expect([a.file, b.file]).toEqual([SEED, OTHER]);
      expect(articles[0].sentences).toContainEqual({ start: a.start, end: a.end });
      expect(articles[1].sentences).toContainEqual({ start: b.start, end: b.end });
      expect(score).toBeGreaterThanOrEqual(0.02);
      expect(['shown', 'weak', 'hidden']).toContain(level);
    }
  });
});

describe('muqabala search', () => {
  it('prints one line a query, with hits in the text of each file', async () => {
    const queries = join(folder, 'queries.txt');
    await writeFile(queries, 'ديمستورا\n\nاطلاق النار\n');
    const { stdout } = await muqabala('search', 'seeds', '--queries', queries);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ query }) => query)).toEqual(['ديمستورا', 'اطلاق النار']);
    const [hit] = lines[0].hits;
    const text = await readFile(join('seeds', hit.file), 'utf8');
    expect(text.slice(hit.spans[0].start, hit.spans[0].end)).toMatch(/مي?ستورا/u);
  });
});

describe('a wrong call', () => {
  it.for([
    ['no command', []],
    ['an unknown command', ['fetch']],
    ['compare with one file', ['compare', SEED]],
    ['search without queries', ['search', 'seeds']],
  ] as const)('%s: shows the usage', async ([, args]) => {
    const { code, stderr } = await muqabala(...args);
    expect(code).toBe(2);
    expect(stderr).toContain('usage:');
  });
});
