import { defineConfig } from 'vitest/config'

/** Everything but the editor tests, which have a configuration of their own in test/editor. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**', '**/node_modules/**'],
    // Against what never ends; a law over many scripts takes its time on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
})
