import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { choices, command, listTitle, nextChoices } from './lists.ts'
import { duration, goTo, picture } from './screen.ts'
import { lineOf } from './sequences.ts'
import { scripts, useSession } from './session.ts'

/** A person times a reading, with keys alone, and sees their own seconds. */
const session = useSession()

const languages = [
  {
    language: 'English',
    file: 'follow-up.vm.md',
    first: 'Priya, I had you down',
    locale: 'en-US',
    theme: 'Default Light Modern',
    menu: ['What the prospect hears', 'Explain checks for this script', 'Time my reading', 'Trim to target'],
    command: 'Time My Reading',
    measured: /^You: ([\d.]+) s$/,
    own: / · you (\d+) s/,
    undo: 'Undo the Reading Kept Last',
  },
  {
    language: 'Spanish',
    file: 'seguimiento.vm.md',
    first: 'Soy Ana Robles',
    locale: 'es',
    theme: 'Default Dark Modern',
    menu: [
      'Lo que oye quien escucha',
      'Explicar las revisiones de este guion',
      'Cronometrar mi lectura',
      'Recortar hasta el objetivo',
    ],
    command: 'Cronometrar mi lectura',
    measured: /^Mi lectura: ([\d,]+) s$/,
    own: / · mi lectura (\d+) s/,
    undo: 'Deshacer la última lectura guardada',
  },
]

/** A person hears the question before they press the key. */
const breathe = (page: Page, seconds: number) => page.waitForTimeout(seconds * 1000)
const seconds = (text: string) => Number(/^([\d.,]+)/.exec(text)![1]!.replace(',', '.'))

test.each(languages)('in $language: a reading is timed, kept, seen and undone', async (one) => {
  const folder = session().fresh(scripts, { 'workbench.colorTheme': one.theme })
  const page = await session().open(folder, one.file, one.locale)
  const line = lineOf(join(folder, one.file), one.first)
  await goTo(page, line)
  await expect.poll(() => duration(page)).toMatch(/^\d+ s/)
  const before = await duration(page)

  await page.keyboard.press('Shift+End')
  await expect.poll(() => duration(page)).toMatch(/ s sele/)
  const passage = seconds(await duration(page))

  await command(page, one.command)
  expect(await choices(page)).toHaveLength(3)
  await picture(page, `reading-ready-${one.language}`)
  await breathe(page, 0.5)
  await page.keyboard.press('Enter')
  await nextChoices(page, 1)
  await picture(page, `reading-running-${one.language}`)
  await breathe(page, 5)
  await page.keyboard.press('Space')
  await nextChoices(page, 3)
  const measured = seconds(one.measured.exec(await listTitle(page))![1]!)
  expect(measured).toBeGreaterThan(5)
  expect(measured).toBeLessThan(9)
  await picture(page, `reading-measured-${one.language}`)
  await breathe(page, 0.5)
  await page.keyboard.press('Enter') // keep
  await nextChoices(page, 2)
  await picture(page, `reading-kept-${one.language}`)
  await breathe(page, 0.5)
  await page.keyboard.press('Enter') // done

  await goTo(page, line)
  await expect.poll(() => duration(page)).toMatch(one.own)
  const own = Number(one.own.exec(await duration(page))![1])
  const expected = (seconds(before) * measured) / passage
  expect(Math.abs(own - expected)).toBeLessThan(1.6) // of numbers that were rounded for people
  await page.locator('.statusbar-item[id$="voicemail.duration"]').click()
  expect((await choices(page)).slice(0, 4)).toEqual(one.menu)
  await picture(page, `reading-menu-${one.language}`)
  await page.keyboard.press('Escape')

  await command(page, one.undo)
  await expect.poll(() => duration(page)).toBe(before)
})

test('without a script: our passage is shown, read, and what was measured is discarded', async () => {
  const folder = session().fresh(scripts)
  const page = await session().open(folder, 'follow-up.vm.md')
  await expect.poll(() => duration(page)).toMatch(/\d s$/)
  const nothing = await duration(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.press('w') // all editors closed
  await page.locator('.tab').first().waitFor({ state: 'detached' })
  await command(page, 'Time My Reading')
  await nextChoices(page, 2)
  await page.locator('.tab', { hasText: 'Text to read aloud' }).waitFor()
  await picture(page, 'reading-our-passage')
  await breathe(page, 0.5)
  await page.keyboard.press('Space')
  await nextChoices(page, 1)
  await breathe(page, 3)
  await page.keyboard.press('Enter')
  await nextChoices(page, 3)
  expect(await listTitle(page)).toMatch(/^You: [3-6](\.\d)? s$/)
  await page.keyboard.press('Escape')
  await page.locator('.tab', { hasText: 'Text to read aloud' }).waitFor({ state: 'detached' })

  await page.keyboard.press('Control+p')
  await page.keyboard.type('follow-up')
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'follow-up.vm.md' }).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => duration(page)).toBe(nothing)
})
