import { defineConfig } from 'vitest/config'

/**
 * Editor tests wait for conditions, one file after the other; the limits are for a machine that hangs. Once in some
 * hundred starts a window of a busy machine never becomes ready: one more try, and the report shows both.
 */
export default defineConfig({
  test: {
    root: new URL('.', import.meta.url).pathname,
    include: ['*.test.ts'],
    fileParallelism: false,
    retry: 1,
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    globalSetup: ['./setup.ts'],
  },
})
