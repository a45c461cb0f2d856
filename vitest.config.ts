import { defineConfig } from 'vitest/config'

/** Everything but the editor tests, which have a configuration of their own in test/editor. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**', '**/node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
