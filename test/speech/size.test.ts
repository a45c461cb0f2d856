import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** What the clock may add to a bundle, both languages included. */
const most = 20_000

test('the clock is small: both languages, minified and gzipped', async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../server/src/engine/speech/clock.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  })
  const bundle = outputFiles[0]!.contents
  expect(bundle.length).toBeGreaterThan(most)
  expect(gzipSync(bundle, { level: 9 }).length).toBeLessThanOrEqual(most)
})
