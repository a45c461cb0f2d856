import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { hoverBox, hovered, looked } from './popups.ts'
import { duration, goTo, picture, quickFixes, squiggles } from './screen.ts'
import { languages, lineOf, sequences } from './sequences.ts'
import { useSession } from './session.ts'

/** The main states at 200 %, and the parts of a message told apart in every theme; each thing has a name that can be read out. */
const session = useSession()
afterEach(() => session().closePages())

const themes = ['Default High Contrast', 'Default High Contrast Light']

test.each(languages)('in $language: at 200 %, in high contrast, all of it is in reach', async (one) => {
  for (const theme of themes) {
    const folder = session().fresh(sequences, {
      'workbench.colorTheme': theme,
      'workbench.activityBar.location': 'hidden',
      'workbench.sideBar.location': 'right',
    })
    const page = await session().open(folder, one.file, one.locale, { width: 640, height: 400, scale: 2 })
    await squiggles(page).first().waitFor({ state: 'attached' })
    await page.keyboard.press('Control+b')
    await goTo(page, lineOf(join(folder, one.file), one.servile), 3)
    await looked(page)
    await squiggles(page).first().waitFor()
    await expect.poll(() => duration(page)).toMatch(/ s/)
    await inSight(page, page.locator('.statusbar-item[id$="voicemail.duration"]'))
    expect(await hovered(page)).toContain('voicemail')
    await inSight(page, hoverBox(page))
    await picture(page, `200-hover-${theme.split(' ').slice(1).join('-')}-${one.language}`)
    await page.keyboard.press('Escape')
    expect(await quickFixes(page)).not.toEqual([])
    await inSight(page, page.locator('.action-widget').first())
    await picture(page, `200-fixes-${theme.split(' ').slice(1).join('-')}-${one.language}`)
    await page.context().close()
  }
})

test.each(languages)(
  'in $language: the parts of a message have colours of their own, and things have names',
  async (one) => {
    const folder = session().fresh(sequences, { 'workbench.colorTheme': one.theme })
    const page = await session().open(folder, one.file, one.locale)
    await looked(page)
    const color = (words: string) =>
      page
        .locator('.view-line > span > span', { hasText: words })
        .first()
        .evaluate((each) => getComputedStyle(each).color)
    const spaced = (words: string) => words.replaceAll(' ', '\u00a0')
    // Who calls, the personal field, and what is only a courtesy.
    const [caller, field, courtesy] = [one.caller, '{{', one.servile].map(spaced)
    await expect
      .poll(async () => new Set(await Promise.all([color(caller!), color(field!), color(courtesy!)])).size)
      .toBe(3)
    await goTo(page, lineOf(join(folder, one.file), one.servile))
    const item = page.locator('.statusbar-item[id$="voicemail.duration"] a')
    await expect.poll(() => item.getAttribute('aria-label')).toMatch(/: |segundos|seconds/)
    expect(await item.getAttribute('role')).toBe('button')
    expect(await page.locator('.codelens-decoration a').first().getAttribute('role')).toBe('button')
  },
)

/** Whether nothing of it lies outside of the window. */
async function inSight(page: Page, what: Locator): Promise<void> {
  await what.waitFor()
  const { width, height } = page.viewportSize()!
  const box = (await what.boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.y).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(width + 1)
  expect(box.y + box.height).toBeLessThanOrEqual(height + 1)
}
