import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { startEditor } from './host.mjs'
import { carrier, runInHost } from './inHost.ts'

test('smoke', async () => {
  const editor = await startEditor({ vsix: process.env.VOICEMAIL_VSIX!, testing: true })
  const browser = await openBrowser()
  const folder = mkdtempSync('/tmp/ws ñ-')
  writeFileSync(join(folder, 'a.vm.md'), '# Hi\n\n## One\n\nHi Priya, just checking in. Thanks.\n')
  const module = join(carrier, 'smoke.cjs')
  console.log(await runInHost(browser, editor.page(folder, { test: { carrier, module } }), module))
  const page = await openPage(browser)
  await page.goto(editor.page(folder, { openFile: join(folder, 'a.vm.md') }))
  await page.locator('.squiggly-warning').waitFor()
  await page.screenshot({ path: '/tmp/shot.png' })
  await browser.close()
  await editor.stop()
})
