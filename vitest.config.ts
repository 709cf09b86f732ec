import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 60_000,
    // Two cores: more workers only make each other slow.
    maxWorkers: 2,
    // Loading the sources takes longer than most tests. They hold no state of their own, so files can share them.
    isolate: false,
  },
});
