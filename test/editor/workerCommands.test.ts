import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { leavePages, openBrowser, openPage } from './browser.ts'
import { unpack } from './host.mjs'
import { carrier } from './inHost.ts'
import { choose, command, offered } from './lists.ts'
import { duration, picture, squiggles } from './screen.ts'
import { sequences } from './sequences.ts'
import { packaged } from './session.ts'
import { serveWebHost } from './webHost.ts'

/** Where the checker is a web worker and files are not on a disk: what the commands make, by keyboard. */
let home: string
let host: Awaited<ReturnType<typeof serveWebHost>>
let browser: Browser

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'voicemail-worker-'))
  const folder = join(home, 'scripts')
  cpSync(sequences, folder, { recursive: true })
  for (const { notes, sorry } of languages) writeFileSync(join(folder, notes), `${sorry}\n`)
  host = await serveWebHost({ extensions: unpack(packaged(), home), carrier, folder })
  browser = await openBrowser()
})
afterEach(({ task }) => leavePages(browser, task))
afterAll(async () => {
  await browser?.close()
  await host?.stop()
  rmSync(home, { recursive: true, force: true })
})

const languages = [
  {
    language: 'English',
    file: 'dock.vm.md',
    country: 'United States',
    questions: 4,
    made: 'Trucks turned away in Columbus',
    notes: 'notes.md',
    sorry: 'Priya, sorry to bother you. Your Leeds dock turned away nine trucks on Friday.',
    region: 'region: UK',
  },
  {
    language: 'Spanish',
    file: 'muelle.vm.md',
    country: 'Argentina',
    questions: 5,
    made: 'Los viernes en Pilar',
    notes: 'apuntes.md',
    sorry: 'Marta, perdona la molestia. El viernes se quedaron fuera nueve camiones en tu muelle.',
    region: 'región: UK',
  },
]

test.each(languages)(
  'in a web worker, in $language: a new script, a text that is checked, details that are chosen',
  async (one) => {
    const page = await openPage(browser)
    await page.goto(host.address)
    await open(page, one.file)
    await expect.poll(() => duration(page)).not.toBe('')

    await command(page, 'New Script…')
    for (let at = 1; at <= one.questions; at++) {
      const title = `question ${at === 4 && one.questions === 4 ? 5 : at}:`
      await choose(page, title, at === 3 ? one.country : '')
    }
    await page.locator('.view-line', { hasText: one.made }).first().waitFor()
    await expect.poll(() => duration(page)).toMatch(/^[\d,.]+ s/)
    expect(await squiggles(page).count()).toBe(0)
    await picture(page, `worker-new-script-${one.language}`)

    await open(page, one.notes)
    await command(page, 'Check This Text')
    await page.locator('.tab.active', { hasText: 'Untitled-2' }).waitFor()
    await squiggles(page).first().waitFor()
    await picture(page, `worker-check-this-text-${one.language}`)

    await open(page, one.file)
    await command(page, 'Script Details…')
    await choose(page, 'Script details', 'Country')
    await choose(page, 'Country', 'UK')
    await offered(page, 'Script details')
    await page.keyboard.press('Escape')
    await page.locator('.view-line', { hasText: one.region.replace(' ', '\u00a0') }).waitFor()
    await picture(page, `worker-details-${one.language}`)
  },
)

/** Opens a file from the explorer, and goes into it. */
async function open(page: Page, file: string): Promise<void> {
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).first().dblclick()
  await page.locator('.tab.active', { hasText: file }).waitFor()
  // The explorer may take the caret back while the file is still being opened.
  const focused = page.locator('.editor-instance .monaco-editor.focused')
  await expect
    .poll(async () => {
      await page.keyboard.press('Control+1')
      return focused.count()
    })
    .toBe(1)
}
