import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { goTo, nextProblem, openFile, picture, save, squiggles, takeFix } from './screen.ts'
import { scripts, useSession } from './session.ts'

/** A suggestion is ignored with a reason, typed where the place for it is; what is ignored for nothing says so and goes. */
const session = useSession()

const languages = [
  {
    language: 'English',
    locale: 'en-US',
    text: `---
lang: en
---

## Call

Priya, your Leeds dock turned away nine trucks on 6 November. Dana Reyes at Northwind.
Sorry to bother you.
I'll try you Thursday at ten.
`,
    line: 8,
    first: 'Priya, your',
    sentence: 'Sorry to bother you.',
    title: 'Apologetic or pleading',
    here: (title: string) => `Ignore here: “${title}” (in a.vm.md)`,
    inStep: (title: string) => `Ignore in this step: “${title}” (in b.vm.md)`,
    inFile: (title: string) => `Ignore in c.vm.md: “${title}” (script details)`,
    reason: 'she asked us to',
    unused: 'Remove it',
  },
  {
    language: 'Spanish',
    locale: 'es',
    text: `---
idioma: es
---

## Llamada

Lucía, el viernes se quedaron fuera nueve camiones en su muelle de Getafe. Ana Ruiz, de Norte.
Perdone la molestia.
Le llamo el jueves a las diez.
`,
    line: 8,
    first: 'Lucía, el',
    sentence: 'Perdone la molestia.',
    title: 'Tono de disculpa o súplica',
    here: (title: string) => `Ignorar aquí: «${title}» (en a.vm.md)`,
    inStep: (title: string) => `Ignorar en este paso: «${title}» (en b.vm.md)`,
    inFile: (title: string) => `Ignorar en c.vm.md: «${title}» (datos del guion)`,
    reason: 'así lo pidió',
    unused: 'Quitarlo',
  },
]

test.each(languages)(
  'in $language: a suggestion is ignored with a reason, here, in the step, in the file',
  async (one) => {
    const folder = session().fresh(scripts)
    for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.vm.md`), one.text)
    const read = (name: string) => readFileSync(join(folder, `${name}.vm.md`), 'utf8')
    const page = await session().open(folder, 'a.vm.md', one.locale)

    await squiggles(page).first().waitFor()
    await goTo(page, one.line, 2)
    await takeFix(page, one.here(one.title))
    await page.keyboard.type(one.reason)
    await expect.poll(() => squiggles(page).count()).toBe(0)
    await picture(page, `ignore-here-${one.language}`)
    await save(page)
    const comment = `<!-- voicemail-disable-next-line servile-tone -- ${one.reason} -->`
    expect(read('a')).toBe(one.text.replace(one.first, `${comment}\n${one.first}`))

    await openFile(page, 'b.vm.md')
    await squiggles(page).first().waitFor()
    await goTo(page, one.line, 2)
    await takeFix(page, one.inStep(one.title))
    await page.keyboard.type(one.reason)
    await expect.poll(() => squiggles(page).count()).toBe(0)
    await picture(page, `ignore-step-${one.language}`)
    await save(page)
    expect(read('b')).toContain(`\n<!-- voicemail-disable servile-tone -- ${one.reason} -->\n`)

    await openFile(page, 'c.vm.md')
    await squiggles(page).first().waitFor()
    await goTo(page, one.line, 2)
    await takeFix(page, one.inFile(one.title))
    await page.keyboard.type(one.reason)
    await expect.poll(() => squiggles(page).count()).toBe(0)
    await picture(page, `ignore-file-${one.language}`)
    await save(page)
    expect(read('c')).toContain(`\nvoicemail: { rules: { servile-tone: off } } # ${one.reason}\n---\n`)

    // Without the words that it was for, the comment is for nothing: that is said, and mended.
    await openFile(page, 'a.vm.md')
    const infos = page.locator('.monaco-editor .squiggly-info')
    await goTo(page, one.line + 1)
    await page.keyboard.press('Control+Shift+k')
    await infos.first().waitFor()
    await goTo(page, 1)
    expect(await nextProblem(page)).toContain('unused-suppression')
    await picture(page, `unused-${one.language}`)
    const before = await infos.count()
    await takeFix(page, one.unused)
    await expect.poll(() => infos.count()).toBe(before - 1)
    await save(page)
    expect(read('a')).toBe(one.text.replace(`${one.sentence}\n`, ''))
  },
)
