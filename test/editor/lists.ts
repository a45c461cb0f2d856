import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

const rows = (page: Page) => page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row')

/** The row that Enter takes, once it says so: while one types, others stand above it. */
const focusedRow = (page: Page, text: string) => rows(page).and(page.locator('.focused', { hasText: text }))

/** Runs a command of ours from the palette by its title. */
export const command = (page: Page, title: string): Promise<void> => editorCommand(page, `Voicemail Script: ${title}`)

/** Runs a command of the editor's own from the palette by its whole title, not by one that begins so. */
export async function editorCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1')
  await page.locator('.quick-input-widget .quick-input-box input').waitFor()
  await page.keyboard.type(title)
  await expect.poll(() => names(focusedRow(page, title))).toContain(title)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.quick-input-widget:visible input[value^=">"]').count()).toBe(0)
}

/** What the open list offers, without icons, once it offers something of ours. */
export async function choices(page: Page): Promise<string[]> {
  await rows(page).first().waitFor()
  return names(rows(page))
}

/** Answers the list of that title by typing, and with Enter. */
export async function choose(page: Page, title: string | RegExp, typed = ''): Promise<void> {
  await offered(page, title)
  await page.keyboard.type(typed)
  await focusedRow(page, typed).waitFor()
  await page.keyboard.press('Enter')
}

/** Waits for the list of that title and for what it offers: the title is there first, and until then Enter says nothing. */
export async function offered(page: Page, title: string | RegExp): Promise<void> {
  await expect.poll(() => listTitle(page)).toMatch(title)
  await rows(page).first().waitFor()
}

/** Waits until the open list has so many choices: the next step of what it leads through. */
export async function nextChoices(page: Page, count: number): Promise<void> {
  await expect.poll(() => rows(page).count()).toBe(count)
}

/** The title over the open list. */
export async function listTitle(page: Page): Promise<string> {
  return ((await page.locator('.quick-input-widget:visible .quick-input-title').textContent()) ?? '').trim()
}

const names = (some: Locator): Promise<string[]> =>
  some.locator('.quick-input-list-row:first-child .label-name').allTextContents().then(trimmed)

const trimmed = (texts: string[]) => texts.map((text) => text.trim())
