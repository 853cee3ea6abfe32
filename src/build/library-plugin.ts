import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { losesText } from '../article/problem.ts';
import type { LibraryFolder } from './load-library.ts';
import { reportDocuments, reportProblems } from './report.ts';
import { type Content, siteAssets } from './site-assets.ts';

/** Makes the library of a folder of documents part of the site, in development as in production. */
export function libraryPlugin(folder: LibraryFolder): Plugin {
  return {
    name: 'muqabala-library',
    async generateBundle() {
      // The server's build of the same app needs no data: it is given the library.
      if (this.environment.name !== 'client') return;
      const { library, problems } = await folder.read();
      const logger = this.environment.logger;
      for (const line of reportDocuments(library)) logger.info(line);
      for (const line of reportProblems(problems)) logger.warn(line);
      if (problems.some(losesText)) {
        this.error(`the build stops, because text of ${folder.path} would be lost: see the errors above`);
      }
      for (const [fileName, source] of siteAssets(library))
        this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer: (server) => serveAssets(server, folder),
  };
}

/** Answers the same names from memory, and reloads the page when a document changes, comes or goes. */
function serveAssets(server: ViteDevServer, folder: LibraryFolder): void {
  let assets = readAssets(server, folder);
  server.watcher.add(folder.path);
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(folder.path + sep)) return;
    folder.forget();
    assets = readAssets(server, folder);
    server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
    assets
      .then((files) => {
        const content = files.get(path.replace(server.config.base, '').replace(/^\//u, ''));
        if (content === undefined) return next();
        response.setHeader(
          'Content-Type',
          typeof content === 'string' ? 'application/json; charset=utf-8' : 'application/octet-stream',
        );
        response.setHeader('Cache-Control', 'no-store');
        return response.end(content);
      })
      .catch(next);
  });
}

async function readAssets(
  server: ViteDevServer,
  folder: LibraryFolder,
): Promise<ReadonlyMap<string, Content>> {
  const { library, problems } = await folder.read();
  for (const line of reportDocuments(library)) server.config.logger.info(line);
  for (const line of reportProblems(problems)) server.config.logger.warn(line);
  return siteAssets(library);
}
