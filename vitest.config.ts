import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          // The core has no state between files, and most of its time would go into loading it anew.
          name: 'core',
          include: ['test/core/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/core/**', 'test/browser/**'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/serve-explorer.ts'],
          fileParallelism: false,
          // The carried browser's software graphics stop answering once in some hundred pages.
          retry: 1,
          testTimeout: 90_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
