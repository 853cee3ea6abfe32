import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/find-browser.ts';
import { createSite } from '../../scripts/site-server.ts';
import { buildSite } from './build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site at the root of its host, and the same below `/repo/`. */
    siteUrl: string;
    repoUrl: string;
    siteFolder: string;
    browserEndpoint: string;
  }
}

// A browser in a test looks nothing up and reports nothing; as root it has no sandbox.
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Builds the site as a user would, once for each base, and starts what the browser tests need. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'muqabala-'));
  const browser = await chromium.launchServer({
    executablePath: await findBrowser(),
    args: process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS,
  });
  const site = await serve(await buildSite('seeds', join(folder, 'site'), '/'), '/');
  const repo = await serve(await buildSite('seeds', join(folder, 'repo'), '/repo/'), '/repo/');
  project.provide('siteUrl', site.url);
  project.provide('repoUrl', repo.url);
  project.provide('siteFolder', join(folder, 'site'));
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    site.server.close();
    repo.server.close();
    await rm(folder, { recursive: true, force: true });
  };
}

async function serve(root: string, base: string): Promise<{ server: Server; url: string }> {
  const server = createSite(root, base).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}` };
}
