import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { command } from './lists.ts'
import { duration, goTo, picture } from './screen.ts'
import { lineOf } from './sequences.ts'
import { scripts, useSession } from './session.ts'

/** What the prospect hears, beside the script and linked back to it. */
const session = useSession()

const languages = [
  {
    language: 'English',
    file: 'follow-up.vm.md',
    locale: 'en-US',
    theme: 'Default Light Modern',
    command: 'What the Prospect Hears',
    tab: 'follow-up, as heard',
    heading: /^Second call: \d+ s aloud$/,
    said: /^\d\.\d s {2}Priya, I had you down for a call on March (the )?fourteenth\.$/,
    second: 'Sorry to bother you.',
    typed: 'Really.',
  },
  {
    language: 'Spanish',
    file: 'seguimiento.vm.md',
    locale: 'es',
    theme: 'Default Dark Modern',
    command: 'Lo que oye quien escucha',
    tab: 'seguimiento, como se oye',
    heading: /^Segunda llamada: \d+ s en voz alta$/,
    said: /^\d,\d s {2}Lucía, le llamo por la grúa\.$/,
    second: 'Perdone la molestia.',
    typed: 'De verdad.',
  },
]

const group = (page: Page, index: number) => page.locator('.editor-group-container').nth(index)
/** What is heard, line by line; the editor wraps lines into rows, and draws those in any order. */
async function heard(page: Page): Promise<string[]> {
  const rows = await group(page, 1)
    .locator('.view-line')
    .evaluateAll((all) => all.map((one) => [Number.parseFloat(getComputedStyle(one).top), one.textContent] as const))
  const texts = [...rows].sort(([a], [b]) => a - b).map(([, text]) => (text ?? '').replaceAll('\u00a0', ' ').trim())
  return texts.join(' ').split(/ (?=\d+[.,]\d s {2})/)
}
/** The sentences without their seconds. */
const said = (lines: string[]) => lines.slice(1).map((line) => line.trim().replace(/^\S+ s {2}/, ''))
const position = (page: Page) => page.locator('#status\\.editor\\.selection').textContent()

test.each(languages)('in $language: it opens, leads back by key and by click, and follows edits', async (one) => {
  const folder = session().fresh(scripts, { 'workbench.colorTheme': one.theme })
  const page = await session().open(folder, one.file, one.locale)
  const line = lineOf(join(folder, one.file), one.second)
  await goTo(page, line)
  await expect.poll(() => duration(page)).toMatch(/^\d+ s/)
  await command(page, one.command)
  await group(page, 1).locator('.tab.active', { hasText: one.tab }).waitFor()
  await expect.poll(async () => (await heard(page))[0]).toMatch(one.heading)
  expect((await heard(page))[1]).toMatch(one.said)
  await picture(page, `hears-${one.language}`)

  // The caret came along to the sentence it was in; Enter goes back to it.
  expect(await position(page)).toMatch(/ 3, /)
  await page.keyboard.press('Enter')
  await group(page, 0).locator('.tab.active', { hasText: one.file }).waitFor()
  await expect.poll(() => position(page)).toContain(`(${one.second.length} `)
  expect(await position(page)).toContain(` ${line}, `)
  await picture(page, `hears-back-${one.language}`)

  const before = await heard(page)
  await page.keyboard.type(one.typed) // over the sentence, which is selected
  const typed = [...said(before)].map((each) => each.replace(one.second, one.typed))
  await expect.poll(async () => said(await heard(page))).toEqual(typed)
  await group(page, 1)
    .locator('.detected-link')
    .first()
    .click({ modifiers: ['Control'] })
  await expect.poll(() => position(page)).toContain(` ${line - 1}, `)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => position(page)).toMatch(new RegExp(` ${line - 1}, \\D+ 1$`))
})
