import { describe, expect, it } from 'vitest';
import { type Environment, findBrowser, type Step } from '../../scripts/find-browser.ts';

function environment(works: readonly string[], steps: readonly Step[], chromePath?: string): Environment {
  return { chromePath, steps, works: async (path) => works.includes(path) };
}

const step = (name: string, ...paths: string[]): Step => ({ name, paths: async () => paths });
const broken = (name: string): Step => ({
  name,
  paths: () => Promise.reject(new Error(`${name} failed\nmore`)),
});

describe('findBrowser', () => {
  it('takes what CHROME_PATH names before anything else', async () => {
    expect(await findBrowser(environment(['/own', '/first'], [step('one', '/first')], '/own'))).toBe('/own');
  });

  it('refuses a CHROME_PATH that does not start instead of passing over it', async () => {
    await expect(findBrowser(environment(['/first'], [step('one', '/first')], '/gone'))).rejects.toThrow(
      'CHROME_PATH is /gone',
    );
  });

  it('takes the first that starts, and does no later step', async () => {
    const later: Step = { name: 'later', paths: () => Promise.reject(new Error('must not run')) };
    expect(await findBrowser(environment(['/b'], [step('one', '/a', '/b'), later]))).toBe('/b');
  });

  it('goes on behind a step that fails', async () => {
    expect(await findBrowser(environment(['/b'], [broken('installer'), step('packages', '/b')]))).toBe('/b');
  });

  it('says what was tried and what to install when nothing starts', async () => {
    const failing = findBrowser(environment([], [step('one', '/a'), broken('installer')]));
    await expect(failing).rejects.toThrow(
      /install Chromium or Chrome.*\n.*one: nothing there starts\n.*installer failed$/u,
    );
  });
});
