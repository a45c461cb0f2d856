import { defineConfig } from 'vitest/config'

/** Editor tests wait for conditions, one file after the other; the limits are for a machine that hangs. */
export default defineConfig({
  test: {
    root: new URL('.', import.meta.url).pathname,
    include: ['*.test.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    globalSetup: ['./setup.ts'],
  },
})
