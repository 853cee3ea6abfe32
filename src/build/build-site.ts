import { mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BuilderOptions } from 'vite';
import type { LibraryFolder } from './load-library.ts';
import { prerender, removeFolder } from './prerender.ts';

export const SERVER_ENTRY = 'src/app/entry-server.tsx';
const SERVER_FILE = 'entry-server.js';

/** What `vite build` does: the client's build with the data, then the pages drawn by the server's build of the same app. */
export function buildSite(folder: LibraryFolder): BuilderOptions {
  return {
    async buildApp(builder) {
      const { client, ssr } = builder.environments;
      if (client === undefined || ssr === undefined)
        throw new Error('vite: no client and server environments');
      await builder.build(client);
      const { root, base } = client.config;
      const serverDir = await mkdtemp(join(root, 'node_modules', '.server-'));
      try {
        ssr.config.build.outDir = serverDir;
        await builder.build(ssr);
        const { library } = await folder.read();
        const outDir = resolve(root, client.config.build.outDir);
        const drawn = await prerender({ library, base, outDir, serverEntry: join(serverDir, SERVER_FILE) });
        client.logger.info(`${drawn} pages drawn in ${client.config.build.outDir}`);
      } finally {
        await removeFolder(serverDir);
      }
    },
  };
}
