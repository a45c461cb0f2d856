import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { looked } from './popups.ts'
import { goTo, picture } from './screen.ts'
import { languages, lineOf, type Sequence, sequences } from './sequences.ts'
import { useSession } from './session.ts'

/** A personal field wherever it stands in the folder: seen, found and renamed, by keyboard. */
const session = useSession()

async function openOne(one: Sequence) {
  const folder = session().fresh(sequences, { 'workbench.colorTheme': one.theme, 'files.autoSave': 'afterDelay' })
  const path = join(folder, one.file)
  const page = await session().open(folder, one.file, one.locale)
  await looked(page)
  const toField = () => goTo(page, lineOf(path, one.tagLine), 5)
  const texts = () => [one.file, one.other].map((file) => readFileSync(join(folder, file), 'utf8'))
  return { page, toField, texts }
}

test.each(languages)(
  'in $language: under the caret a personal field is marked wherever the script says it',
  async (one) => {
    const { page, toField } = await openOne(one)
    await toField()
    const marks = page.locator('.editor-instance .cdr.wordHighlight, .editor-instance .cdr.wordHighlightStrong')
    // Its sample in the script details, and both calls.
    await expect.poll(() => marks.count()).toBe(3)
    await picture(page, `highlights-${one.language}`)
  },
)

test.each(languages)('in $language: a personal field is found everywhere', async (one) => {
  const { page, toField } = await openOne(one)
  const references = page.locator('.reference-zone-widget')
  const files = references.locator('.ref-tree .monaco-icon-label')
  // The other scripts of the folder may still be read while this one is shown already; each is listed once.
  await expect
    .poll(async () => {
      await page.keyboard.press('Escape')
      await references.waitFor({ state: 'hidden' })
      await toField()
      await page.keyboard.press('Shift+F12')
      await files.first().waitFor()
      return [await files.count(), await references.locator('.head').textContent()]
    })
    .toEqual([2, expect.stringContaining('(6)')])
  await picture(page, `references-${one.language}`)
})

test.each(languages)(
  'in $language: a personal field is renamed, in other scripts where that is ticked',
  async (one) => {
    const { page, toField, texts } = await openOne(one)
    const before = texts()
    const renamed = (text: string) => text.replaceAll('first_name', 'given_name')

    await toField()
    await rename(page, 'given_name')
    const preview = page.locator('.bulk-edit-panel')
    const row = (file: string) => preview.locator('.monaco-list-row[aria-level="1"]', { hasText: file })
    await row(one.other).waitFor()
    expect(await preview.locator('.monaco-list-row[aria-level="1"]').count()).toBe(2)
    await picture(page, `rename-${one.language}`)
    await apply(page)
    // Nobody ticked the other script.
    await expect.poll(texts).toEqual([renamed(before[0]!), before[1]])
    await undo(page)
    await expect.poll(texts).toEqual(before)

    await toField()
    await rename(page, 'given_name')
    await row(one.other).locator('.edit-checkbox').press('Space')
    await picture(page, `rename-both-${one.language}`)
    await apply(page)
    await expect.poll(texts).toEqual(before.map(renamed))
    // One undo for both.
    await undo(page)
    await expect.poll(texts).toEqual(before)
  },
)

/** Types the new name; the box takes keys a moment after it is shown. */
async function rename(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F2')
  await page.locator('.rename-box input:focus').waitFor()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}

async function apply(page: Page): Promise<void> {
  const preview = page.locator('.bulk-edit-panel')
  await preview.locator('.monaco-button').first().press('Enter')
  await preview.waitFor({ state: 'hidden' })
}

async function undo(page: Page): Promise<void> {
  await page.locator('.editor-instance').locator('.inputarea, .native-edit-context').first().focus()
  await page.keyboard.press('Control+z')
}
