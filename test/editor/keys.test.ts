import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { situations, snippetsOf, withTabStops } from '../../server/src/lsp/snippets.ts'
import { bulbs, duration, goTo, nextProblem, picture, quickFixes, save, squiggles } from './screen.ts'
import { lineOf } from './sequences.ts'
import { scripts, useSession } from './session.ts'

/** What a person does with keys, and sees. */
const session = useSession()

const languages = [
  { language: 'English', file: 'follow-up.vm.md', servile: 'Sorry to bother you.' },
  { language: 'Spanish', file: 'seguimiento.vm.md', servile: 'Perdone la molestia.' },
]

test.each(languages)('in $language: squiggles, the duration, a quick fix by keyboard, until clean', async (one) => {
  const folder = session().fresh(scripts)
  const page = await session().open(folder, one.file)
  const text = () => readFileSync(join(folder, one.file), 'utf8')
  const line = lineOf(join(folder, one.file), one.servile)

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
  await expect.poll(() => bulbs(page).count()).toBe(0)
  await save(page)
  await picture(page, `clean-${one.language}`)
})

test('hover by keyboard', async () => {
  const page = await session().open(session().fresh(scripts), 'follow-up.vm.md')
  await squiggles(page).first().waitFor()
  await goTo(page, 1)
  await nextProblem(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Control+i')
  const hover = page.locator('.monaco-hover:not(.hidden)')
  await hover.getByText('Why it matters').waitFor()
  await picture(page, 'hover')
})

const snippets = [
  { prefix: 'open-fact-us', details: 'lang: en' },
  { prefix: 'abrir-hecho-es', details: 'idioma: es' },
]

test.each(snippets)('a snippet by its prefix: $prefix', async ({ prefix, details }) => {
  const { body, name } = snippetsOf(situations).find((each) => each.prefix === prefix)!
  const [, first, rest] = /^\$\{1:([^}]+)\}(.*)\$0$/s.exec(withTabStops(body))!
  const folder = session().fresh(scripts)
  const path = join(folder, 'new.vm.md')
  writeFileSync(path, `---\n${details}\n---\n\n## 1\n- goal: test\n\n`)

  const page = await session().open(folder, 'new.vm.md')
  await goTo(page, 8)
  await page.keyboard.type(prefix)
  await page.keyboard.press('Control+Space')
  const offered = page.locator('.suggest-widget.visible .monaco-list-row')
  await offered.first().waitFor()
  expect(await offered.first().textContent()).toContain(name)
  await picture(page, `snippet-${prefix}`)
  await page.keyboard.press('Enter')
  await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' })
  await page.keyboard.type('Marisol') // over the first blank, which is selected
  await save(page)
  expect(first).toBeTruthy()
  expect(readFileSync(path, 'utf8')).toContain(`Marisol${rest!.replace(/\$\{\d+:([^}]*)\}/g, '$1')}`)
})

test('the caret in another step: the duration is of that step', async () => {
  const folder = session().fresh(scripts)
  const script =
    '# Two\n\n## Short\n\nPriya, the crane is due on March 14.\n\n## Nothing\n- channel: email\n\nPriya, the list.\n'
  writeFileSync(join(folder, 'two.vm.md'), script)
  const page = await session().open(folder, 'two.vm.md')
  await goTo(page, 5)
  await expect.poll(() => duration(page)).toMatch(/^\d(\.\d)? s/)
  await goTo(page, 10)
  await expect.poll(() => duration(page)).toBe('not spoken')
})

test('an editor in Spanish: our words are Spanish', async () => {
  const folder = session().fresh(scripts)
  const page = await session().open(folder, 'seguimiento.vm.md', 'es')
  await squiggles(page).first().waitFor()
  await goTo(page, lineOf(join(folder, 'seguimiento.vm.md'), 'Perdone'))
  await page.locator('[aria-label*="segundos en voz alta"]').first().waitFor()
  await page.keyboard.press('F1')
  await page.keyboard.type('voicemail reiniciar')
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Reiniciar' }).waitFor()
  await picture(page, 'editor-in-Spanish')
})

test.each(['Default Light Modern', 'Default Dark Modern', 'Default High Contrast'])('theme: %s', async (theme) => {
  const folder = session().fresh(scripts, { 'workbench.colorTheme': theme })
  for (const { file, language, servile } of languages) {
    const page = await session().open(folder, file)
    await squiggles(page).first().waitFor()
    await goTo(page, lineOf(join(folder, file), servile))
    await expect.poll(() => duration(page)).toMatch(/ s/)
    await page.keyboard.press('Control+Shift+m')
    await page.locator('.markers-panel .monaco-list-row').first().waitFor()
    await picture(page, `${theme.split(' ').slice(1).join('-')}-${language}`)
  }
})
