import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@eduplan/source'] },
  ssr: { resolve: { conditions: ['@eduplan/source'] } },
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    // Every processor: one less is the default, which is one of two.
    maxWorkers: '100%',
    env: { TZ: 'UTC' },
  },
});
