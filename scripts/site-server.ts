import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

// A query of some thousand Arabic letters is six times as long in an address; Node's own limit would refuse it.
const LONGEST_ADDRESS = 64 * 1024;

/** Serves a built site below `base`, as any static host would: hashed files for ever, unknown paths with `404.html` and status 404. */
export function createSite(root: string, basePath: string): Server {
  // The build takes `/repo` for `/repo/`, so what serves it does too.
  const base = basePath.endsWith('/') ? basePath : `${basePath}/`;
  const compress = compression();
  const files = sirv(root, {
    // Look at the disk for each request: a site rebuilt under a running server is served as it now is.
    dev: true,
    extensions: ['html'],
    setHeaders: (response, path) => setCaching(response, path),
  });
  return createServer({ maxHeaderSize: LONGEST_ADDRESS }, (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Content-Security-Policy', "frame-ancestors 'none'");
    compress(request as never, response as never, () => route(request, response));
  });

  function route(request: IncomingMessage, response: ServerResponse): void {
    const url = request.url ?? '/';
    const [path = ''] = url.split('?', 1);
    if (`${path}/` === base) {
      response.writeHead(308, { Location: base + url.slice(path.length) }).end();
      return;
    }
    if (!url.startsWith(base)) return notFound(response);
    request.url = `/${url.slice(base.length)}`;
    files(request, response, () => notFound(response));
  }

  function notFound(response: ServerResponse): void {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
    createReadStream(join(root, '404.html'))
      .on('error', () => response.end('404'))
      .pipe(response);
  }
}

/** What carries a hash in its name never changes; all else may, at the next build. The licences (`.txt`) carry none. */
function setCaching(response: ServerResponse, path: string): void {
  const isHashed = /\/(?:assets|data)\/.*-[\w-]{8,}\.(?!txt$)\w+$/u.test(path.replaceAll('\\', '/'));
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}
