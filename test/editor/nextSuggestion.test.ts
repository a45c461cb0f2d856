import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { command } from './lists.ts'
import { goTo, nextProblem, picture, squiggles } from './screen.ts'
import { lineOf } from './sequences.ts'
import { scripts, useSession } from './session.ts'

/** From suggestion to suggestion by keyboard, hints too, which F8 passes over; and one that is wrong is reported. */
const session = useSession()

const languages = [
  {
    language: 'English',
    file: 'follow-up.vm.md',
    locale: 'en-US',
    hint: 'Sorry to bother you.',
    says: /^Suggestion (\d+) of (\d+)$/,
    report: 'Report a Wrong Suggestion',
    reported: 'Nothing was sent',
  },
  {
    language: 'Spanish',
    file: 'seguimiento.vm.md',
    locale: 'es',
    hint: 'Perdone la molestia.',
    says: /^Sugerencia (\d+) de (\d+)$/,
    report: 'Informar de una sugerencia equivocada',
    reported: 'No se ha enviado nada',
  },
]

test.each(languages)('in $language: Ctrl+F8 goes round, hints too, and back', async (one) => {
  const folder = session().fresh(scripts)
  const path = join(folder, one.file)
  const script = readFileSync(path, 'utf8')
    .replace('---', '---\nvoicemail: { rules: { servile-tone: hint } }')
    .replace(/^- (goal|objetivo): .*\n/m, '')
  writeFileSync(path, script)
  const line = lineOf(path, one.hint)
  const page = await session().open(folder, one.file, one.locale)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await squiggles(page).first().waitFor()

  // F8 passes it over: it stops behind the hint, in the same line.
  await goTo(page, line - 1)
  expect(await nextProblem(page)).not.toContain('servile-tone')

  await goTo(page, line - 1)
  await page.keyboard.press('Control+F8')
  const [number, of] = await stop(page, one.says)
  await page.locator('.monaco-hover:not(.hidden)').getByText('servile-tone').first().waitFor()
  expect(await caret(page)).toContain(` ${line}, `)
  expect([number, of]).toEqual([2, 3])
  await picture(page, `next-suggestion-${one.language}`)

  for (const [key, next] of [
    ['Control+F8', 3],
    ['Control+F8', 1],
    ['Control+Shift+F8', 3],
    ['Control+Shift+F8', 2],
  ] as const) {
    await page.keyboard.press(key)
    await expect.poll(() => stop(page, one.says)).toEqual([next, 3])
  }

  await page.keyboard.press('Escape')
  await command(page, one.report)
  await page.locator('.notification-list-item', { hasText: one.reported }).waitFor()
  await picture(page, `report-wrong-${one.language}`)
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('`servile-tone`')
})

/** Which suggestion of how many the status bar says it is. */
async function stop(page: Page, says: RegExp): Promise<number[]> {
  const item = page.locator('.statusbar-item').filter({ hasText: says })
  await item.first().waitFor()
  return says
    .exec(((await item.first().textContent()) ?? '').trim())!
    .slice(1)
    .map(Number)
}

const caret = (page: Page) => page.locator('#status\\.editor\\.selection').textContent()
