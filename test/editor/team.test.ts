import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { goTo, openFile, picture, takeFix } from './screen.ts'
import { scripts, useSession } from './session.ts'

/** What a team decides from the light bulb holds in its other scripts at once; a broken configuration says so. */
const session = useSession()

const languages = [
  {
    language: 'English',
    locale: 'en-US',
    text: (name: string) => `---
lang: en
---

## Call

${name}, your Leeds dock turned away nine trucks last Friday. Dana Reyes at Northwind.
It is a slam dunk.
I'll try you Thursday at ten.
`,
    line: 8,
    from: 9,
    words: 'slam dunk',
    action: 'Avoid “slam dunk” in the team’s scripts (in voicemail.config.yaml)',
  },
  {
    language: 'Spanish',
    locale: 'es',
    text: (name: string) => `---
idioma: es
---

## Llamada

${name}, el viernes se quedaron fuera nueve camiones en su muelle de Getafe. Ana Ruiz, de Norte.
Es pan comido.
Le llamo el jueves a las diez.
`,
    line: 8,
    from: 4,
    words: 'pan comido',
    action: 'Evitar «pan comido» en los guiones del equipo (en voicemail.config.yaml)',
  },
]

test.each(languages)(
  'in $language: a phrase avoided for the team is underlined in another open script',
  async (one) => {
    const folder = session().fresh(scripts)
    writeFileSync(join(folder, 'one.vm.md'), one.text('Priya'))
    writeFileSync(join(folder, 'two.vm.md'), one.text('Tomás'))
    const page = await session().open(folder, 'one.vm.md', one.locale)
    await goTo(page, one.line, one.from)
    for (let i = 0; i < one.words.length; i++) await page.keyboard.press('Shift+ArrowRight')
    await takeFix(page, one.action)

    // The new file moves the others down the list.
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'voicemail.config.yaml' }).waitFor()
    await openFile(page, 'two.vm.md')
    await expect.poll(() => underlined(page)).toContain(one.words.replace(' ', '\u00a0'))
    await picture(page, `team-${one.language}`)

    // Saved, it stands on the disk; broken, the script says so.
    const config = join(folder, 'voicemail.config.yaml')
    await openFile(page, 'voicemail.config.yaml')
    await page.keyboard.press('Control+s')
    await expect.poll(() => existsSync(config) && readFileSync(config, 'utf8')).toContain(one.words)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('rules: [')
    await openFile(page, 'two.vm.md')
    await expect.poll(() => underlined(page)).not.toContain(one.words.replace(' ', '\u00a0'))
    await expect
      .poll(() => page.locator('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning').count())
      .toBeGreaterThan(0)
    await picture(page, `team-broken-${one.language}`)
  },
)

/** The words under the squiggles in view, by where both are drawn. */
async function underlined(page: Page): Promise<string> {
  return page.evaluate(() => {
    const marks = [...document.querySelectorAll('.monaco-editor .squiggly-warning')].map((one) =>
      one.getBoundingClientRect(),
    )
    const spans = [...document.querySelectorAll('.monaco-editor .view-line > span > span')]
    const covers = (mark: DOMRect, span: DOMRect) =>
      mark.left < span.right && mark.right > span.left && Math.abs(mark.bottom - span.bottom) < 12
    return spans
      .filter((span) => marks.some((mark) => covers(mark, span.getBoundingClientRect())))
      .map((span) => span.textContent)
      .join(' ')
  })
}
