import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogueEntry } from '../corpus/catalogue.ts';
import type { CatalogueEntry, Library } from '../corpus/library.ts';
import type { ArticleRecord } from '../corpus/library.ts';
import { escapeHtml } from './escape-html.ts';
import { readPageStyles } from './page-styles.ts';

/** More pages than this fall back to `404.html`, which draws them in the browser. */
const MOST_ARTICLES = 1000;

interface Page {
  readonly html: string;
  readonly title: string;
  readonly description: string;
  /** Path of the module that draws it, from the project's root. */
  readonly module: string;
}

/** What `app/entry-server.tsx` exports; the build knows it by path only. */
interface ServerEntry {
  render(path: string, pages: unknown, base: string): Page;
  fullStore(base: string, entries: readonly CatalogueEntry[], records: readonly ArticleRecord[]): unknown;
}

export interface Prerendering {
  readonly library: Library;
  readonly base: string;
  /** Where the client's build put `index.html`, and where the pages go. */
  readonly outDir: string;
  /** The server's build of the app. */
  readonly serverEntry: string;
}

/** Writes every page that can be drawn without a browser, and the shells for the others. Returns how many were drawn. */
export async function prerender({ library, base, outDir, serverEntry }: Prerendering): Promise<number> {
  const server = (await import(pathToFileURL(serverEntry).href)) as ServerEntry;
  const template = await readFile(join(outDir, 'index.html'), 'utf8');
  const stylesOf = await readPageStyles(outDir);
  const { records } = library;
  const entries = records.map(({ article }) => catalogueEntry(article, 0));
  const store = server.fullStore(base, entries, records);
  const paths = ['/', '/method', ...entries.slice(0, MOST_ARTICLES).map(({ id }) => `/read/${id}`)];
  for (const path of paths) {
    const page = server.render(path, store, base);
    const styles = stylesOf(page.module).map((style) => base + style);
    await write(join(outDir, path, 'index.html'), fill(template, page, styles));
  }
  // Drawn in the browser: what they show hangs on the address.
  const shell = fill(template, { html: '', title: SITE_NAME, description: '' }, []);
  await write(join(outDir, 'search', 'index.html'), shell);
  await write(join(outDir, '404.html'), shell);
  return paths.length;
}

const SITE_NAME = 'مقابلة';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-worker',
].join('; ');

const NO_SCRIPT =
  '<noscript><p>هذه الصفحة تحتاج إلى تشغيل جافاسكربت. أما الوثائق نفسها فتُقرأ من دونه.</p></noscript>';

function fill(template: string, page: Omit<Page, 'module'>, styles: readonly string[]): string {
  const drawn = page.html !== '';
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<title>${escapeHtml(page.title)}</title>`,
    page.description === '' ? '' : `<meta name="description" content="${escapeHtml(page.description)}">`,
  ].join('\n    ');
  // Behind the shell's own, which say the order of the layers.
  const links = styles.map((href) => `<link rel="stylesheet" crossorigin href="${escapeHtml(href)}">\n  `);
  // A function, because a document may hold `$&`.
  return template
    .replace(/<title>[^<]*<\/title>\s*/u, '')
    .replace('<!--head-->', () => head)
    .replace('</head>', () => `${links.join('')}</head>`)
    .replace('<div id="root">', drawn ? '<div id="root" data-prerendered>' : '<div id="root">')
    .replace('<!--app-->', () => (drawn ? page.html : NO_SCRIPT));
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

export async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}
