import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { command, editorCommand } from './lists.ts'
import { looked } from './popups.ts'
import { actionsBy, duration, goTo, picture, save, squiggles } from './screen.ts'
import { languages, lineOf, type Sequence, sequences } from './sequences.ts'
import { useSession } from './session.ts'

/** The shape of a script: folds, outline, links; what changes it: refactorings after a look, fix all, and when it is checked. */
const session = useSession()

const words = {
  English: {
    folded: 'Script details · template · cold · US · Dana Reyes · Northwind',
    steps: ['First call', 'Second call'],
    move: 'Move the first reason to listen to the front',
    insert: /^Insert what is missing \(/,
    convert: 'Convert the personal fields to HubSpot',
    check: 'Check Now',
    sign: 'The slots 🚚 are on the board.',
  },
  Spanish: {
    folded: 'Datos del guion · plantilla · frío · MX · Ana Robles · Norte',
    steps: ['Primera llamada', 'Segunda llamada'],
    move: 'Mover el gancho al principio',
    insert: /^Insertar lo que falta \(/,
    convert: 'Convertir los campos personalizados a HubSpot',
    check: 'Revisar ahora',
    sign: 'Los huecos 🚚 están en el tablero.',
  },
}

async function openOne(one: Sequence, settings: Record<string, unknown> = {}, change = (text: string) => text) {
  const folder = session().fresh(sequences, { 'workbench.colorTheme': one.theme, ...settings })
  const path = join(folder, one.file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  const page = await session().open(folder, one.file, one.locale)
  await looked(page)
  return { path, page, text: () => readFileSync(path, 'utf8'), line: (start: string) => lineOf(path, start) }
}

test.each(languages)('in $language: folded details in one line, the outline with seconds, a link', async (one) => {
  const { page, line, text } = await openOne(one)
  const says = words[one.language]
  await goTo(page, 2)
  await page.keyboard.press('Control+Shift+[')
  await expect.poll(() => writtenBehind(page)).toContain(says.folded)
  await picture(page, `folded-${one.language}`)
  await page.keyboard.press('Control+Shift+]')
  await expect.poll(() => writtenBehind(page)).not.toContain(says.folded)

  await editorCommand(page, 'Explorer: Focus on Outline View')
  const outline = page.locator('.outline-pane .monaco-list-row')
  for (const step of says.steps)
    await expect.poll(() => outline.filter({ hasText: step }).textContent()).toMatch(/\d([.,]\d)? s/)
  await picture(page, `outline-${one.language}`)

  await page.locator('.editor-instance .monaco-editor').first().click()
  const note = line('> S')
  await goTo(page, note, text().split('\n')[note - 1]!.indexOf('slides.md') + 3)
  await editorCommand(page, 'Open Link')
  await page.locator('.tab.active', { hasText: 'slides.md' }).waitFor()
})

test.each(languages)('in $language: what is changed for the writer is shown first', async (one) => {
  const { page, text, line } = await openOne(one)
  const says = words[one.language]
  await goTo(page, line(one.tagLine), 5)
  const titles = await refactor(page, says.move)
  expect(titles).toContainEqual(expect.stringMatching(says.insert))
  await picture(page, `refactor-preview-${one.language}`)
  expect(text().indexOf('{{first_name}}')).toBeGreaterThan(text().indexOf(one.caller))
  await apply(page)
  expect(text().indexOf('{{first_name}}')).toBeLessThan(text().indexOf(one.caller))

  await goTo(page, line('{{first_name}}'), 5)
  await refactor(page, says.convert)
  await picture(page, `convert-preview-${one.language}`)
  await apply(page)
  expect(text()).toMatch(/\{\{ ?contact\.firstname ?\}\}/)
  expect(text()).not.toContain('{{first_name}}')
})

test.each(languages)('in $language: what is safe is mended with the command, and on saving', async (one) => {
  const says = words[one.language]
  const bad = (script: string) => script.replace(one.servile, says.sign)
  const { page, text } = await openOne(
    one,
    { 'editor.codeActionsOnSave': { 'source.fixAll.voicemail': 'explicit' } },
    bad,
  )
  await editorCommand(page, 'Fix All')
  await page.locator('.tab.active.dirty').waitFor()
  await page.keyboard.press('Control+z')
  await page.locator('.tab.active:not(.dirty)').waitFor()
  await page.keyboard.type('\n')
  await save(page)
  await expect.poll(text).not.toContain('🚚')
  expect(text()).toContain(says.sign.replace(' 🚚', ''))
})

test.each(languages)('in $language: checked on saving alone, or only when asked', async (one) => {
  const saving = await openOne(one, { 'voicemail.run': 'onSave' })
  await expect.poll(() => squiggles(saving.page).count()).toBeGreaterThan(0)
  const count = await squiggles(saving.page).count()
  await goTo(saving.page, saving.line(one.servile), 1)
  await expect.poll(() => duration(saving.page)).toMatch(/ s/)
  const before = await duration(saving.page)
  await saving.page.keyboard.press('Control+Shift+k')
  // The seconds follow at once; the suggestion waits.
  await expect.poll(() => duration(saving.page)).not.toBe(before)
  await save(saving.page)
  await expect.poll(() => squiggles(saving.page).count()).toBeLessThan(count)

  const asked = await openOne(one, { 'voicemail.run': 'manual' })
  expect(await squiggles(asked.page).count()).toBe(0)
  await command(asked.page, words[one.language].check)
  await expect.poll(() => squiggles(asked.page).count()).toBeGreaterThan(0)
})

test.each(languages)('in $language: nothing new is underlined in a sentence while it is being typed', async (one) => {
  const { page, line } = await openOne(one, {}, (script) => script.replace(`${one.servile}\n`, '\n'))
  expect(await squiggles(page).count()).toBe(0)
  await goTo(page, line(one.tagLine) + 1)
  await page.evaluate(() => {
    const times = { key: 0, mark: 0 }
    Object.assign(globalThis, { times })
    addEventListener('keydown', () => (times.key = performance.now()), true)
    new MutationObserver(() => {
      if (times.mark === 0 && document.querySelector('.squiggly-warning')) times.mark = performance.now()
    }).observe(document.body, { subtree: true, childList: true, attributes: true })
  })
  await page.keyboard.type(one.servile.slice(0, -1), { delay: 40 })
  await squiggles(page).first().waitFor()
  const { key, mark } = await page.evaluate(
    () => (globalThis as unknown as { times: { key: number; mark: number } }).times,
  )
  expect(mark - key).toBeGreaterThan(700)
})

/** Chooses a refactoring by keys, answers all that were offered, and waits until its changes are shown. */
async function refactor(page: Page, title: string): Promise<string[]> {
  const titles = await actionsBy(page, 'Control+Shift+r')
  for (let i = 0; i < titles.indexOf(title); i++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.locator('.bulk-edit-panel .monaco-list-row').first().waitFor()
  return titles
}

/** Ticks all that is shown, applies it and saves. */
async function apply(page: Page): Promise<void> {
  const panel = page.locator('.bulk-edit-panel')
  const box = panel.locator('.monaco-list-row input[type=checkbox]').first()
  if (!(await box.isChecked())) await box.press('Space')
  await panel.locator('.monaco-button', { hasText: 'Apply' }).press('Enter')
  await panel.waitFor({ state: 'hidden' })
  await page.locator('.editor-instance .monaco-editor').first().click()
  await save(page)
}

/** What is written behind the first lines without being part of the text. */
const writtenBehind = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.view-line span')]
      .map((each) => getComputedStyle(each, '::after').content)
      .filter((content) => content !== 'none')
      .join(' ')
      .replace(/\u00a0/g, ' '),
  )
