import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { choices, editorCommand, listTitle } from './lists.ts'
import { goTo, picture, squiggles, takeFix } from './screen.ts'
import { scripts, useSession } from './session.ts'

/** A claim that the team has given up is replaced in twenty scripts at once, save the one that is unticked; one undo brings all back. */
const session = useSession()

const languages = [
  {
    language: 'English',
    locale: 'en-US',
    config: `phrases:
  avoid:
    - { say: seamless, replacement: quick, reason: Nobody can check it. }
`,
    text: (i: number) => `---
lang: en
---

## Call ${i}

Priya, your Leeds dock ${i} turned away nine trucks last Friday. Dana Reyes at Northwind.
We set up a seamless handover for dock ${i}.
I'll try you Thursday at ten.
`,
    line: 8,
    column: 13,
    action: 'Replace “seamless” with “quick” in all scripts…',
    title: 'Replace “seamless” in 21 places',
    before: 'We set up a seamless handover for dock 1.',
    after: 'We set up a quick handover for dock 1.',
    words: ['seamless', 'quick'],
  },
  {
    language: 'Spanish',
    locale: 'es',
    config: `expresiones:
  evitar:
    - { decir: sin fisuras, reemplazo: en un día, motivo: Nadie lo puede comprobar. }
`,
    text: (i: number) => `---
idioma: es
---

## Llamada ${i}

Lucía, el viernes se quedaron fuera nueve camiones en el muelle ${i} de Getafe. Ana Ruiz, de Norte.
Hicimos un relevo sin fisuras en el muelle ${i}.
Le llamo el jueves a las diez.
`,
    line: 8,
    column: 20,
    action: 'Cambiar «sin fisuras» por «en un día» en todos los guiones…',
    title: 'Cambiar «sin fisuras» en 21 lugares',
    before: 'Hicimos un relevo sin fisuras en el muelle 1.',
    after: 'Hicimos un relevo en un día en el muelle 1.',
    words: ['sin fisuras', 'en un día'],
  },
]

test.each(languages)(
  'in $language: a claim is replaced in twenty scripts, and one undo brings it back',
  async (one) => {
    const folder = session().fresh(scripts)
    const name = (i: number) => `script-${String(i).padStart(2, '0')}.vm.md`
    writeFileSync(join(folder, 'voicemail.config.yaml'), one.config)
    for (let i = 1; i <= 21; i++) writeFileSync(join(folder, name(i)), one.text(i))
    const saying = (words: string) =>
      readdirSync(folder).filter(
        (file) => /^script/.test(file) && readFileSync(join(folder, file), 'utf8').includes(words),
      )
    const [old, fresh] = one.words as [string, string]

    const page = await session().open(folder, name(1), one.locale)
    await squiggles(page).first().waitFor()
    await goTo(page, one.line, one.column)
    await takeFix(page, one.action)
    expect(await choices(page)).toContain(one.after)
    expect(await listTitle(page)).toContain(one.title)
    await page.locator('.quick-input-widget:visible').getByText(one.before).first().waitFor()
    await picture(page, `replace-list-${one.language}`)

    // Space takes the tick from the second one down; the first is the script that is open.
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await expect.poll(() => page.locator('.quick-input-count:visible').textContent()).toContain('20')
    await picture(page, `replace-unticked-${one.language}`)
    await page.keyboard.press('Enter')
    await expect.poll(() => saying(fresh).length).toBe(20)
    expect(saying(old)).toHaveLength(1)
    await expect.poll(() => page.locator('.monaco-editor .view-lines').first().textContent()).toContain(nbsp(fresh))
    await picture(page, `replace-done-${one.language}`)

    // Undone once, all twenty have their old words again, to be saved like anything undone.
    await page.locator('.editor-instance .monaco-editor.focused').waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.locator('.monaco-editor .view-lines').first().textContent()).toContain(nbsp(old))
    await expect.poll(() => page.locator('.activitybar .badge-content:visible').first().textContent()).toBe('20')
    // This saves what is open: the editor opens a changed file a while after it changed.
    await expect.poll(() => page.locator('.tabs-container .tab.dirty').count()).toBe(20)
    await picture(page, `replace-undone-${one.language}`)
    await editorCommand(page, 'File: Save All Files')
    await expect.poll(() => saying(old).length).toBe(21)
    expect(saying(fresh)).toEqual([])
  },
)

const nbsp = (words: string) => words.replaceAll(' ', '\u00a0')
