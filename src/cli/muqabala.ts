import { compareFiles } from './compare-command.ts';
import { readFiles } from './read-command.ts';
import { searchFolder } from './search-command.ts';
import { UsageError } from './usage-error.ts';

const USAGE = `usage:
  muqabala read FILE…
  muqabala compare FILE FILE…
  muqabala search FOLDER --queries FILE

Each prints JSON; docs/formats.md says what is in it.`;

/** The way in for scripts. Errors go to standard error with exit code 1; a wrong call with 2. */
async function main([command, ...rest]: readonly string[]): Promise<void> {
  switch (command) {
    case 'read':
      return readFiles(rest);
    case 'compare':
      return compareFiles(rest);
    case 'search':
      return searchFolder(rest);
    default:
      throw new UsageError(command === undefined ? 'no command given' : `no command “${command}”`);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError;
  process.stderr.write(`muqabala: ${error instanceof Error ? error.message : String(error)}\n`);
  if (isUsage) process.stderr.write(`${USAGE}\n`);
  process.exitCode = isUsage ? 2 : 1;
}
