import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { install, isInstalled, newestHost } from './install.mjs'
import { hovered, looked } from './popups.ts'
import { duration, goTo, picture, quickFixes, save, squiggles } from './screen.ts'
import { languages, lineOf, sequences } from './sequences.ts'
import { useSession } from './session.ts'

/**
 * One journey in a VS Code of today, on the Node that it needs. It takes 250 MB to download, so it runs where it is here
 * already, or where it is asked for: `VOICEMAIL_NEWEST=1 npm test -- test/editor/newest.test.ts`.
 */
const asked = !['', '0'].includes(process.env.VOICEMAIL_NEWEST ?? '')
if (asked) install(newestHost, ({ download }) => console.log(`Fetching the newest VS Code (${download} MB) …`))
const here = isInstalled(newestHost)
if (!here) console.log('The newest VS Code is not here, so nothing was tried in it: VOICEMAIL_NEWEST=1 fetches it.')

describe.skipIf(!here)('in a VS Code of today', () => {
  const session = useSession({}, newestHost)

  test.each(languages)('in $language: underlined, explained, mended by keyboard', async (one) => {
    const folder = session().fresh(sequences, { 'workbench.colorTheme': one.theme })
    const path = join(folder, one.file)
    const page = await session().open(folder, one.file, one.locale)
    await looked(page)
    await squiggles(page).first().waitFor()
    await goTo(page, lineOf(path, one.servile), 3)
    await expect.poll(() => duration(page)).toMatch(/^\d+ s/)
    expect(await hovered(page)).toContain('voicemail')
    await picture(page, `newest-hover-${one.language}`)
    await page.keyboard.press('Escape')
    expect(await quickFixes(page)).not.toEqual([])
    await picture(page, `newest-fixes-${one.language}`)
    await page.keyboard.press('Enter')
    await expect.poll(() => squiggles(page).count()).toBe(0)
    await save(page)
    expect(readFileSync(path, 'utf8')).not.toContain(one.servile)
  })
})
