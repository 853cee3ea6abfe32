import { defineConfig } from 'vitest/config';

// Milliseconds: bounds that only a hanging test meets, also on a machine with other work.
const PATIENCE = 30_000;
const BROWSER_PATIENCE = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          include: ['test/**/*.test.ts'],
          exclude: ['test/app/**', 'test/browser/**'],
          testTimeout: PATIENCE,
        },
      },
      {
        test: {
          name: 'app',
          include: ['test/app/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['test/app/setup.ts'],
          testTimeout: PATIENCE,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/global-setup.ts'],
          testTimeout: BROWSER_PATIENCE,
          hookTimeout: BROWSER_PATIENCE,
          fileParallelism: false,
        },
      },
    ],
  },
});
