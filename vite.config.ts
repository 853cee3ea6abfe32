import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildSite, SERVER_ENTRY } from './src/build/build-site.ts';
import { fontsPlugin } from './src/build/fonts-plugin.ts';
import { libraryPlugin } from './src/build/library-plugin.ts';
import { libraryFolder } from './src/build/load-library.ts';

/** The folder of documents; any other is built by `SEEDS=folder npm run build`. */
const seeds = libraryFolder(process.env['SEEDS'] ?? 'seeds');

/** What every visit begins with goes in one file: it packs better, and small files cost a trip each. */
const FIRST_PAGE = {
  name: 'first',
  test: /node_modules\/(?:react|react-dom|react-router|scheduler)\/|src\/app\/(?:library\/|styles\/|ui\/(?!Painted|Fold|format-day))/,
};

export default defineConfig({
  // `/`, or `/repo/` for a site below another: fixed when the site is built.
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react(), libraryPlugin(seeds), fontsPlugin()],
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    // For the styles of the pages drawn at build time; it does not stay on the site.
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: [FIRST_PAGE] } } },
  },
  environments: { ssr: { build: { rollupOptions: { input: SERVER_ENTRY } } } },
  builder: buildSite(seeds),
});
