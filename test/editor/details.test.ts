import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { choices, choose, command, listTitle } from './lists.ts'
import { duration, picture, save } from './screen.ts'
import { scripts, useSession } from './session.ts'

/** The form over the script details, by keyboard; and the suggestions of scripts that are not open. */
const session = useSession()

const languages = [
  {
    language: 'English',
    locale: 'en-US',
    theme: 'Default High Contrast Light',
    command: 'Script Details…',
    title: 'Script details',
    country: 'Country',
    goal: 'Goal',
    text: '---\nlang: en\n---\n\nPriya, your Leeds dock turned away nine trucks on Friday. I’ll try you Thursday at ten.\n',
    after: '---\nlang: en\nregion: UK\ngoal: "Earn ten minutes: docks"\n---\n',
    wants: 'Earn ten minutes: docks',
    sorry: 'Sorry to bother you. Your Leeds dock turned away nine trucks on Friday. I’ll try you Thursday at ten.\n',
  },
  {
    language: 'Spanish',
    locale: 'es',
    theme: 'Default High Contrast',
    command: 'Datos del guion…',
    title: 'Datos del guion',
    country: 'País',
    goal: 'Objetivo',
    text: '---\nidioma: es\n---\n\nMarta, el viernes se quedaron fuera nueve camiones en tu muelle. Vuelvo a llamar el jueves a las diez.\n',
    after: '---\nidioma: es\nregión: UK\nobjetivo: "Ganarse diez minutos: muelles"\n---\n',
    wants: 'Ganarse diez minutos: muelles',
    sorry:
      'Perdona la molestia. El viernes se quedaron fuera nueve camiones en tu muelle. Vuelvo a llamar el jueves a las diez.\n',
  },
]

test.each(languages)('in $language: details are chosen and written, and no YAML by hand', async (one) => {
  const folder = session().fresh(scripts, { 'workbench.colorTheme': one.theme })
  const path = join(folder, 'plain.vm.md')
  writeFileSync(path, one.text)
  const page = await session().open(folder, 'plain.vm.md', one.locale)
  await duration(page)
  await command(page, one.command)
  await expect.poll(() => listTitle(page)).toBe(one.title)
  expect(await choices(page)).toContain(one.country)
  await picture(page, `details-${one.language}`)
  await choose(page, one.title, one.country)
  await choose(page, one.country, 'UK')
  // Back in the list, which says what has been chosen.
  await choose(page, one.title, one.goal)
  await expect.poll(() => listTitle(page)).toBe(one.goal)
  await page.keyboard.type(one.wants)
  await picture(page, `details-goal-${one.language}`)
  await page.keyboard.press('Enter')
  await expect.poll(() => listTitle(page)).toBe(one.title)
  await page.keyboard.press('Escape')
  await save(page)
  expect(readFileSync(path, 'utf8').startsWith(one.after)).toBe(true)
})

test.each(languages)(
  'in $language: with the whole folder checked, suggestions are there before and after a script is open',
  async (one) => {
    const settings = {
      'workbench.colorTheme': one.theme,
      'voicemail.scope': 'folder',
      'files.exclude': { '**/drafts.vm.md': true },
    }
    const folder = session().fresh(scripts, settings)
    writeFileSync(join(folder, 'closed.vm.md'), one.sorry)
    writeFileSync(join(folder, 'drafts.vm.md'), one.sorry)
    writeFileSync(join(folder, 'plain.vm.md'), one.text)
    const page = await session().open(folder, 'plain.vm.md', one.locale)
    await page.keyboard.press('Control+Shift+m')
    const file = (name: string) => page.locator('.markers-panel .monaco-list-row', { hasText: name })
    await file('closed.vm.md').first().waitFor({ timeout: 60_000 })
    expect(await file('drafts.vm.md').count()).toBe(0)
    await picture(page, `whole-folder-${one.language}`)

    // Opened, and closed again: they stay.
    await file('servile-tone').first().dblclick()
    await page.locator('.tab.active', { hasText: 'closed.vm.md' }).waitFor()
    await expect.poll(() => duration(page)).toMatch(/^[\d,.]+ s/)
    await page.locator('.monaco-editor [class*="squiggly-"]').first().waitFor()
    await page.keyboard.press('F1')
    await page.locator('.quick-input-widget input').first().waitFor()
    await page.keyboard.type('View: Close Editor')
    await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'Close Editor' }).first().waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.tab', { hasText: 'closed.vm.md' }).waitFor({ state: 'detached' })
    await page.waitForTimeout(5000)
    await file('closed.vm.md').first().waitFor()
    expect(await page.locator('.markers-panel .monaco-list-row', { hasText: 'servile-tone' }).count()).toBeGreaterThan(
      0,
    )
  },
)
