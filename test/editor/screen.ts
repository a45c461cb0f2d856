import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { root } from '../../client/prepare.mjs'

const shots = join(root, '.cache', 'screenshots')

/** Words underlined as a warning, in what the window shows of the script. */
export const squiggles = (page: Page): Locator => page.locator('.monaco-editor .squiggly-warning')

/** The light bulbs that say something can be done here. */
export const bulbs = (page: Page): Locator =>
  page.locator('[class*="codicon-gutter-lightbulb"]:visible, .lightBulbWidget:visible')

/** What our item in the status bar says; its icon is no text. */
export async function duration(page: Page): Promise<string> {
  const item = page.locator('.statusbar-item[id$="voicemail.duration"]')
  return ((await item.textContent()) ?? '').trim()
}

/** Puts the caret at a line and column, both from 1, by keys alone. */
export async function goTo(page: Page, line: number, column = 1): Promise<void> {
  await page.keyboard.press('Control+g')
  const box = page.locator('.quick-input-widget input').first()
  await box.waitFor()
  await page.keyboard.type(`${line}:${column}`)
  await page.keyboard.press('Enter')
  await box.waitFor({ state: 'hidden' })
}

/** Goes to the next suggestion with F8 and closes the box that opens under it. */
export async function nextProblem(page: Page): Promise<string> {
  await page.keyboard.press('F8')
  const box = page.locator('.marker-widget .descriptioncontainer, .marker-widget').first()
  await box.waitFor()
  const words = (await box.textContent()) ?? ''
  await page.keyboard.press('Escape')
  await box.waitFor({ state: 'hidden' })
  await page.locator('.editor-instance .monaco-editor.focused').waitFor()
  return words
}

/** Opens the quick fixes at the caret and answers their titles, the first being the one that Enter takes. */
export const quickFixes = (page: Page): Promise<string[]> => actionsBy(page, 'Control+.')

/**
 * Opens the list of what can be done at the caret by its key and answers the titles. The editor drops the request when
 * squiggles change meanwhile, so the key is pressed again, as a person would.
 */
export async function actionsBy(page: Page, key: 'Control+.' | 'Control+Shift+r'): Promise<string[]> {
  const list = page.locator('.action-widget .monaco-list-row.action')
  for (let tries = 0; tries < 5; tries++) {
    await page.keyboard.press(key)
    const opened = await list
      .first()
      .waitFor({ timeout: 10_000 })
      .then(
        () => true,
        () => false,
      )
    if (opened) return list.allTextContents()
  }
  throw new Error(`no list opened by ${key}`)
}

/** Opens the quick fixes at the caret and takes the one of a title; answers all that were offered. */
export async function takeFix(page: Page, title: string): Promise<string[]> {
  const offered = await quickFixes(page)
  if (!offered.includes(title)) throw new Error(`“${title}” is not offered: ${offered.join(' | ')}`)
  for (let i = 0; i < offered.indexOf(title); i++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.locator('.action-widget').waitFor({ state: 'hidden' })
  return offered
}

/** Opens a file from the explorer; there is no search for files in this editor. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick()
  await page.locator('.tab.active', { hasText: name }).waitFor()
  await page.locator('.editor-instance .monaco-editor.focused').waitFor()
}

/** Saves with Ctrl+S and waits until the editor says that nothing is left to save. */
export async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s')
  await page.locator('.tab.active:not(.dirty)').waitFor()
}

/** Keeps a picture of the window for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(shots, { recursive: true })
  await page.screenshot({ path: join(shots, `${name}.png`) })
}
