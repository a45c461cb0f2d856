import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'vitest'
import { openBrowser } from './browser.ts'
import { unpack } from './host.mjs'
import { carrier, runInHost } from './inHost.ts'
import { packaged, scripts } from './session.ts'
import { serveWebHost } from './webHost.ts'

test('in a web worker: what the prospect hears opens, follows edits and leads back', async () => {
  const home = mkdtempSync(join(tmpdir(), 'voicemail-worker-'))
  const folder = join(home, 'scripts')
  cpSync(scripts, folder, { recursive: true })
  const module = join(carrier, 'hears.web.js')
  const host = await serveWebHost({ extensions: unpack(packaged(), home), carrier, module, folder })
  const browser = await openBrowser()
  try {
    await runInHost(browser, host.address, module)
  } finally {
    await browser.close()
    await host.stop()
    rmSync(home, { recursive: true, force: true })
  }
})
