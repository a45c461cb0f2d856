import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { command } from './lists.ts'
import { duration, goTo, picture, quickFixes } from './screen.ts'
import { scripts, useSession } from './session.ts'

/** What a fix puts in with blanks is filled by Tab; and all safe fixes at once, by a command. */
const session = useSession()

const languages = [
  {
    language: 'English',
    locale: 'en-US',
    text: '---\nlang: en\n---\n\n## One\n\nYour Leeds dock turned away nine trucks on Friday. I’ll try you Thursday at ten. Or call 2079460142, that is 2079460142.\n',
    fix: 'Add “It’s [YOUR NAME]',
    filled: 'It’s Dana Reyes at Northwind.',
    all: 'Apply All Safe Fixes',
  },
  {
    language: 'Spanish',
    locale: 'es',
    text: '---\nidioma: es\nregión: MX\n---\n\n## Una\n\nEl viernes se quedaron fuera nueve camiones en su muelle. Vuelvo a llamar el jueves a las diez. O al 5555550142, es decir, 5555550142.\n',
    fix: 'Añadir «Soy [NOMBRE',
    filled: 'Soy Dana Reyes, de Northwind.',
    all: 'Aplicar todas las correcciones seguras',
  },
]

test.each(languages)('in $language: Tab goes from blank to blank, and safe fixes come all at once', async (one) => {
  const folder = session().fresh(scripts)
  writeFileSync(join(folder, 'blanks.vm.md'), one.text)
  const page = await session().open(folder, 'blanks.vm.md', one.locale)
  const line = one.text.split('\n').findIndex((each) => each.startsWith('## ')) + 1
  await goTo(page, line, 4)
  await expect.poll(() => duration(page)).toMatch(/^[\d,.]+ s/)
  await page.locator('.monaco-editor [class*="squiggly-"]').first().waitFor()
  const titles = await quickFixes(page)
  const at = titles.findIndex((title) => title.includes(one.fix))
  expect(at, titles.join(' | ')).toBeGreaterThanOrEqual(0)
  for (let down = 0; down < at; down++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => shown(page)).toContain('[')
  await picture(page, `blanks-${one.language}`)
  await page.keyboard.type('Dana Reyes')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Northwind')
  await expect.poll(() => shown(page)).toContain(one.filled)

  await page.keyboard.press('Escape')
  const ungrouped = async () => (await shown(page)).match(/\d{10}/g)?.length ?? 0
  expect(await ungrouped()).toBe(2)
  await command(page, one.all)
  // One that is part of a larger suggestion waits for that.
  await expect.poll(ungrouped).toBeLessThan(2)
  await picture(page, `all-safe-fixes-${one.language}`)
})

const shown = async (page: Page) =>
  (await page.locator('.editor-instance .view-lines').first().innerText()).replace(/\u00a0/g, ' ').replace(/\n/g, '')
