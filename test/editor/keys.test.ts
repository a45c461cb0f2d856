import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { duration, goTo, nextProblem, picture, quickFixes, save, squiggles } from './screen.ts'
import { openSession, type Session, scripts } from './session.ts'

/** What a person does with keys, and sees. */
let session: Session
beforeAll(async () => {
  session = await openSession()
})
afterAll(() => session?.close())

const languages = [
  { language: 'English', file: 'follow-up.vm.md', servile: 'Sorry to bother you.', line: 18, heading: 12 },
  { language: 'Spanish', file: 'seguimiento.vm.md', servile: 'Perdone la molestia.', line: 19, heading: 13 },
]

test.each(languages)('in $language: squiggles, the duration, a quick fix by keyboard, until clean', async (one) => {
  const folder = session.fresh(scripts)
  const page = await session.open(folder, one.file)
  const text = () => readFileSync(join(folder, one.file), 'utf8')
  const line =
    text()
      .split('\n')
      .findIndex((each) => each.startsWith(one.servile)) + 1

  await squiggles(page).nth(1).waitFor()
  await goTo(page, line)
  await expect.poll(() => duration(page)).toMatch(/^\d+ s/)
  await picture(page, `open-${one.language}`)
  const before = await duration(page)

  await goTo(page, 1)
  expect(await nextProblem(page)).toContain('voicemail')
  expect(await quickFixes(page)).not.toEqual([])
  await picture(page, `quick-fix-${one.language}`)
  await page.keyboard.press('Enter')
  await expect.poll(() => squiggles(page).count()).toBe(1)
  await expect.poll(() => duration(page)).not.toBe(before)
  await save(page)
  expect(text()).not.toContain(one.servile)

  await goTo(page, line)
  await page.keyboard.press('Control+Shift+k') // the line with what is left
  await expect.poll(() => squiggles(page).count()).toBe(0)
  await save(page)
  await picture(page, `clean-${one.language}`)
  await page.context().close()
})

test('hover by keyboard', async () => {
  const page = await session.open(session.fresh(scripts), 'follow-up.vm.md')
  await squiggles(page).first().waitFor()
  await goTo(page, 1)
  await nextProblem(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Control+i')
  const hover = page.locator('.monaco-hover:not(.hidden)')
  await hover.getByText('Why it matters').waitFor()
  await picture(page, 'hover')
  await page.context().close()
})

test('the caret in another step: the duration is of that step', async () => {
  const folder = session.fresh(scripts)
  const script =
    '# Two\n\n## Short\n\nPriya, the crane is due on March 14.\n\n## Nothing\n- channel: email\n\nPriya, the list.\n'
  writeFileSync(join(folder, 'two.vm.md'), script)
  const page = await session.open(folder, 'two.vm.md')
  await goTo(page, 5)
  await expect.poll(() => duration(page)).toMatch(/^\d(\.\d)? s/)
  await goTo(page, 10)
  await expect.poll(() => duration(page)).toBe('not spoken')
  await page.context().close()
})

test.each(['Default Light Modern', 'Default Dark Modern', 'Default High Contrast'])('theme: %s', async (theme) => {
  const folder = session.fresh(scripts, { 'workbench.colorTheme': theme })
  for (const { file, language, line } of languages) {
    const page = await session.open(folder, file)
    await squiggles(page).first().waitFor()
    await goTo(page, line)
    await expect.poll(() => duration(page)).toMatch(/ s/)
    await page.keyboard.press('Control+Shift+m')
    await page.locator('.markers-panel .monaco-list-row').first().waitFor()
    await picture(page, `${theme.split(' ').slice(1).join('-')}-${language}`)
    await page.context().close()
  }
})
