import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type FontFile, fontLicences, makeFonts } from './make-fonts.ts';

const MODULE = 'virtual:fonts.css';
const RESOLVED = '\0virtual:fonts.css';

/** Subset fonts as hashed files, their rules as `virtual:fonts.css`, and a preload for those the first page needs. */
export function fontsPlugin(): Plugin {
  let base = '/';
  let fonts: Promise<readonly (FontFile & { path: string })[]>;
  return {
    name: 'muqabala-fonts',
    configResolved(config) {
      ({ base } = config);
      fonts = makeFonts(join(config.root, 'node_modules', '.cache', 'muqabala-fonts')).then((made) =>
        made.map((font) => ({ ...font, path: `assets/${font.name}-${hashOf(font.bytes)}.woff2` })),
      );
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const rules = (await fonts).map((font) => fontFace(font, base));
      return ['/* SIL Open Font License 1.1: OFL-*.txt beside the fonts. */', ...rules].join('\n');
    },
    async transformIndexHtml() {
      const early = (await fonts).filter(({ preload }) => preload);
      return early.map(({ path }) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: base + path, crossorigin: true },
        injectTo: 'head' as const,
      }));
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      const made = await fonts;
      const core = made.filter((font) => font.core);
      const weight = core.reduce((sum, { bytes }) => sum + bytes.length, 0);
      this.environment.logger.info(`fonts of the first page: ${weight} bytes in ${core.length} files`);
      for (const { path, bytes } of made) this.emitFile({ type: 'asset', fileName: path, source: bytes });
      for (const { name, text } of await fontLicences()) {
        this.emitFile({ type: 'asset', fileName: `assets/${name}`, source: text });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        fonts
          .then((made) => {
            const font = made.find(({ path }) => request.url === base + path || request.url === `/${path}`);
            if (font === undefined) return next();
            response.setHeader('Content-Type', 'font/woff2');
            return response.end(font.bytes);
          })
          .catch(next);
      });
    },
  };
}

function fontFace(
  { family, weights, unicodeRange, path }: FontFile & { path: string },
  base: string,
): string {
  return `@font-face { font-family: "${family}"; font-weight: ${weights}; font-display: swap;
  src: url("${base}${path}") format("woff2"); unicode-range: ${unicodeRange}; }`;
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}
