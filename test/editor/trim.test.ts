import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { choices, command, listTitle } from './lists.ts'
import { duration, goTo, picture, save } from './screen.ts'
import { scripts, useSession } from './session.ts'

/** Trim to target: ticking previews, Enter cuts, one undo brings everything back. */
const session = useSession()

const languages = [
  {
    language: 'English',
    locale: 'en-US',
    theme: 'Default Light Modern',
    command: 'Trim to Target',
    script: `---
lang: en
---

## Second call

Priya, your number two crane is due for its load test on March 14.
Sorry to bother you. I am just calling because the yard is busy on every other morning of that week.
Dana Reyes at Northwind Cranes. I've e-mailed the two mornings the yard is quiet,
and I'll try you Thursday at ten. The test takes about an hour, and nothing else has to stop for it.
`,
    title: /^Second call: (\d+) s, target 20 s$/,
    preview: /^Second call: (\d+) s → (\d+) s, target 20 s$/,
  },
  {
    language: 'Spanish',
    locale: 'es',
    theme: 'Default Dark Modern',
    command: 'Recortar hasta el objetivo',
    script: `---
idioma: es
---

## Segunda llamada

Lucía, a la grúa dos de su muelle le toca la prueba de carga el 14 de marzo.
Perdone la molestia. Le llamo solo porque las demás mañanas de esa semana hay mucho movimiento en el muelle.
Soy Ana Robles, de Grúas del Norte. Le mandé por correo las dos mañanas en que el muelle está libre
y vuelvo a llamarla el jueves a las diez. La prueba dura una hora y no hay que parar nada más.
`,
    title: /^Segunda llamada: (\d+) s, objetivo 20 s$/,
    preview: /^Segunda llamada: (\d+) s → (\d+) s, objetivo 20 s$/,
  },
]

test.each(languages)('in $language: ticking previews the new total, Enter cuts, one undo restores', async (one) => {
  const folder = session().fresh(scripts, { 'workbench.colorTheme': one.theme })
  const path = join(folder, 'long.vm.md')
  writeFileSync(path, one.script)
  const page = await session().open(folder, 'long.vm.md', one.locale)
  await goTo(page, 7)
  await expect.poll(() => duration(page)).toMatch(/^\d+ s, /)
  const before = Number.parseInt(await duration(page), 10)

  await command(page, one.command)
  const offered = await choices(page)
  expect(offered.length).toBeGreaterThan(3)
  const saved = offered.map((label) => Number.parseFloat(label.replace('− ', '').replace(',', '.')))
  expect(saved).toEqual([...saved].sort((a, b) => b - a))
  expect(await listTitle(page)).toMatch(one.title)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect.poll(() => listTitle(page)).toMatch(one.preview)
  const [, now, then] = one.preview.exec(await listTitle(page))!.map(Number)
  expect(now).toBe(before)
  expect(Math.abs(before - saved[0]! - then!)).toBeLessThan(1.1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect.poll(async () => Number(one.preview.exec(await listTitle(page))?.[2])).toBeLessThan(then!)
  const [, , left] = one.preview.exec(await listTitle(page))!.map(Number)
  await picture(page, `trim-${one.language}`)
  await page.keyboard.press('Enter')

  // What goes together can save a little more or less than each by itself.
  await expect.poll(async () => Math.abs(Number.parseInt(await duration(page), 10) - left!)).toBeLessThan(2)
  await picture(page, `trimmed-${one.language}`)
  await save(page)
  const trimmed = readFileSync(path, 'utf8')
  expect(trimmed.length).toBeLessThan(one.script.length - 30)
  expect(trimmed).not.toMatch(/ {2}| \n/)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => Number.parseInt(await duration(page), 10)).toBe(before)
  await save(page)
  expect(readFileSync(path, 'utf8')).toBe(one.script)
})

test('a script that changes while the list is open is left alone', async () => {
  const [one] = languages
  const folder = session().fresh(scripts)
  const path = join(folder, 'long.vm.md')
  writeFileSync(path, one!.script)
  const page = await session().open(folder, 'long.vm.md')
  await goTo(page, 7)
  await expect.poll(() => duration(page)).toMatch(/^\d+ s, /)
  await command(page, one!.command)
  await choices(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect.poll(() => listTitle(page)).toMatch(one!.preview)
  const changed = one!.script.replace('Priya', 'Marisol')
  writeFileSync(path, changed) // as a synced folder does
  await page.locator('.view-line', { hasText: 'Marisol' }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.notification-list-item', { hasText: 'nothing was cut' }).waitFor()
  await picture(page, 'trim-stale')
  await page.locator('.tab.active:not(.dirty)').waitFor()
  expect(readFileSync(path, 'utf8')).toBe(changed)
})
