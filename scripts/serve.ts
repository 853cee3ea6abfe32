import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createSite } from './site-server.ts';

const HELP = `usage: npm run serve -- [--dir dist] [--port 4173] [--host localhost]
Serves a built site. Set BASE_PATH as it was set for the build.`;
const MORE_PORTS = 20;

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4173' },
    host: { type: 'string', default: 'localhost' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  process.stdout.write(`${HELP}\n`);
} else if (existsSync(join(values.dir, 'index.html'))) {
  listen(Number(values.port), MORE_PORTS);
} else {
  process.stderr.write(`there is no built site in ${resolve(values.dir)}: run “npm run build” first\n`);
  process.exitCode = 1;
}

/** On the port asked for, or the next free one. */
function listen(port: number, more: number): void {
  const base = process.env['BASE_PATH'] ?? '/';
  const server = createSite(values.dir, base);
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && more > 0) return listen(port + 1, more - 1);
    process.stderr.write(`cannot serve: ${error.message}\n`);
    process.exitCode = 1;
  });
  server.listen(port, values.host, () => {
    const address = server.address() as AddressInfo;
    process.stdout.write(`مقابلة: http://${values.host}:${address.port}${base}\n`);
  });
}
