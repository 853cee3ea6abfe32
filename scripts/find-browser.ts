import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const run = promisify(execFile);

/** A way to come by a browser: the paths to try, in order, after what had to be done for them. */
export interface Step {
  readonly name: string;
  paths(): Promise<readonly string[]>;
}

export interface Environment {
  readonly chromePath: string | undefined;
  readonly steps: readonly Step[];
  /** True if the file starts and says its version. */
  works(path: string): Promise<boolean>;
}

/** The path of a Chromium that starts. Throws with what was tried and what to install: browser tests are never passed over. */
export async function findBrowser(environment: Environment = MACHINE): Promise<string> {
  const { chromePath, steps, works } = environment;
  if (chromePath !== undefined && chromePath !== '') {
    if (await works(chromePath)) return chromePath;
    throw new Error(`CHROME_PATH is ${chromePath}, which does not start. Correct or unset it.`);
  }
  const tried: string[] = [];
  for (const step of steps) {
    const paths = await step.paths().catch((error: unknown) => {
      tried.push(`${step.name}: ${firstLine(error)}`);
      return [];
    });
    for (const path of paths) if (await works(path)) return path;
    if (paths.length > 0) tried.push(`${step.name}: nothing there starts`);
  }
  throw new Error(
    [
      'no Chromium was found, and none could be installed. The browser tests need one:',
      'install Chromium or Chrome, or set CHROME_PATH to one. Tried:',
      ...tried.map((line) => `  ${line}`),
    ].join('\n'),
  );
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const INSTALLER_PATIENCE = 180_000; // ms: it may wait for a host that never answers
const PACKAGE_PATIENCE = 600_000;

const onPath = async () => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...USUAL_PLACES];
};

const STEPS: readonly Step[] = [
  { name: 'Playwright’s own', paths: async () => [chromium.executablePath()] },
  { name: 'the PATH', paths: onPath },
  {
    name: 'Playwright’s installer',
    async paths() {
      const cli = join(dirname(fileURLToPath(import.meta.resolve('playwright-core/package.json'))), 'cli.js');
      await install(process.execPath, [cli, 'install', 'chromium'], INSTALLER_PATIENCE);
      return [chromium.executablePath()];
    },
  },
  {
    name: 'the system’s packages',
    async paths() {
      const [command = '', ...args] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
      await install(command, [...args, 'update'], PACKAGE_PATIENCE);
      await install(
        command,
        [...args, 'install', '-y', '--no-install-recommends', 'chromium'],
        PACKAGE_PATIENCE,
      );
      return onPath();
    },
  },
];

const MACHINE: Environment = {
  chromePath: process.env['CHROME_PATH'],
  steps: STEPS,
  async works(path) {
    try {
      await access(path, constants.X_OK);
      await run(path, ['--version'], { timeout: 20_000 });
      return true;
    } catch {
      return false;
    }
  },
};

async function install(command: string, args: readonly string[], timeout: number): Promise<void> {
  process.stderr.write(`looking for a browser: ${command} ${args.join(' ')}\n`);
  await run(command, args, {
    timeout,
    maxBuffer: 1 << 26,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(`${await findBrowser()}\n`);
}
