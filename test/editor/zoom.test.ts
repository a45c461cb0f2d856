import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { choices, command } from './lists.ts'
import { hoverBox, hovered, looked } from './popups.ts'
import { goTo, picture, quickFixes } from './screen.ts'
import { languages, lineOf, sequences } from './sequences.ts'
import { useSession } from './session.ts'

/** A small laptop's screen at 200 %: what opens fits, or scrolls, and its words are not cut off. */
const session = useSession()

const window = { width: 720, height: 450, scale: 2 }

const looks = languages.flatMap((one) =>
  (one.language === 'English'
    ? ['Default Light Modern', 'Default High Contrast']
    : ['Default Dark Modern', 'Default High Contrast Light']
  ).map((theme) => ({ ...one, theme })),
)

const words = {
  English: { details: 'Script Details…', seconds: /^17 s$|^16 s$/ },
  Spanish: { details: 'Datos del guion…', seconds: /^17 s$|^16 s$/ },
}

test.each(looks)('in $language, $theme: at 200 % everything can be read and reached', async (one) => {
  const shot = (name: string) => picture(page, `zoom-${name}-${one.theme}`)
  const folder = session().fresh(sequences, { 'workbench.colorTheme': one.theme })
  const page = await session().open(folder, one.file, one.locale, window)
  await looked(page)
  await page.keyboard.press('Control+b')
  await goTo(page, lineOf(join(folder, one.file), one.servile), 3)

  const seconds = page.locator('.statusbar-item[id$="voicemail.duration"]')
  await expect.poll(() => seconds.textContent().then((text) => text?.trim())).toMatch(words[one.language].seconds)
  await shot('status')
  await isInside(seconds)

  await quickFixes(page)
  await shot('bulb')
  await isInside(page.locator('.action-widget'))
  await isWhole(page.locator('.action-widget .monaco-list-row.action .title'))
  await page.keyboard.press('Escape')

  await hovered(page)
  await shot('hover')
  await isInside(hoverBox(page))
  await page.keyboard.press('Escape')

  await command(page, words[one.language].details)
  expect((await choices(page)).length).toBeGreaterThan(3)
  await shot('details')
  await isInside(page.locator('.quick-input-widget:visible'))
  await isWhole(page.locator('.quick-input-widget:visible :is(.quick-input-list-label, .quick-input-list-label-meta)'))
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+Shift+m')
  await page.locator('.markers-panel .monaco-list-row').nth(1).waitFor()
  await shot('problems')
  await isInside(page.locator('.markers-panel .monaco-list-row').nth(1))
})

/** All of it is in the window. */
async function isInside(what: Locator): Promise<void> {
  const box = (await what.first().boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.y).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(window.width)
  expect(box.y + box.height).toBeLessThanOrEqual(window.height)
}

/** None of them ends in dots. */
async function isWhole(what: Locator): Promise<void> {
  const cut = await what.evaluateAll((all) =>
    all.filter((each) => each.scrollWidth > each.clientWidth + 1).map((each) => each.textContent),
  )
  expect(await what.count()).toBeGreaterThan(0)
  expect(cut).toEqual([])
}
