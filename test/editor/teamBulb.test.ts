import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { goTo, openFile, picture, save, squiggles, takeFix } from './screen.ts'
import { scripts, useSession } from './session.ts'

/** From the light bulb a suggestion is turned off and a phrase allowed for the whole team; the status says who decides. */
const session = useSession()

const languages = [
  {
    language: 'English',
    locale: 'en-US',
    base: 'pace: 140\nphrases: { avoid: [{ say: synergy }] }\n',
    config: 'extends: ./team/base.yaml\nlimits: { max: 32 }\n',
    text: `---
lang: en
---

## Call

Priya, Dana Reyes at Northwind.
Sorry to bother you. I'm just checking in.
Your Leeds dock turned away nine trucks last Friday. I'll try you Thursday at ten.
`,
    off: 'Turn off for the team: “Apologetic or pleading” (in voicemail.config.yaml)',
    allow: 'Allow “just checking in” for the team (in voicemail.config.yaml)',
    allowed: 'say: "just checking in", language: en',
    from: 27,
    says: [
      'Checked in English',
      'The script details say so',
      'voicemail.config.yaml: lengths',
      'team/base.yaml: pace, phrases',
    ],
  },
  {
    language: 'Spanish',
    locale: 'es',
    base: 'ritmo: 140\nexpresiones: { evitar: [{ decir: sinergia }] }\n',
    config: 'extiende: ./team/base.yaml\nlímites: { máximo: 32 }\n',
    text: `---
idioma: es
---

## Llamada

Lucía, habla Ana Ruiz, de Norte.
Perdone la molestia. Le llamo solo para saludarle.
El viernes se quedaron fuera nueve camiones en su muelle de Getafe. Le llamo el jueves a las diez.
`,
    off: 'Desactivar para el equipo: «Tono de disculpa o súplica» (voicemail.config.yaml)',
    allow: 'Permitir «le llamo solo para saludarle» al equipo (en voicemail.config.yaml)',
    allowed: 'decir: "le llamo solo para saludarle", idioma: es',
    from: 28,
    says: [
      'Revisado en español',
      'Lo dicen los datos del guion',
      'voicemail.config.yaml: duraciones',
      'team/base.yaml: ritmo, expresiones',
    ],
  },
]

test.each(languages)('in $language: what the team decides from the light bulb, and who decides what', async (one) => {
  const folder = session().fresh(scripts)
  mkdirSync(join(folder, 'team'))
  writeFileSync(join(folder, 'team', 'base.yaml'), one.base)
  const config = join(folder, 'voicemail.config.yaml')
  writeFileSync(config, one.config)
  for (const name of ['one', 'two']) writeFileSync(join(folder, `${name}.vm.md`), one.text)
  const written = () => (existsSync(config) ? readFileSync(config, 'utf8') : '')

  const page = await session().open(folder, 'one.vm.md', one.locale)
  await expect.poll(() => squiggles(page).count()).toBe(2)
  await page.locator('.statusbar-item[id$="languageStatus"], #status\\.languageStatus').first().hover()
  const status = page.locator('.hover-language-status')
  for (const words of one.says) await status.getByText(words).first().waitFor()
  await picture(page, `team-status-${one.language}`)
  await page.keyboard.press('Escape')

  await goTo(page, 8, 2)
  await takeFix(page, one.off)
  await expect.poll(() => squiggles(page).count()).toBe(1)
  await goTo(page, 8, one.from)
  await takeFix(page, one.allow)
  await expect.poll(() => squiggles(page).count()).toBe(0)
  await picture(page, `team-bulb-${one.language}`)

  // The other script follows, and what was decided is saved in the file that the light bulb named.
  await openFile(page, 'two.vm.md')
  await page.locator('.tab.active', { hasText: 'two.vm.md' }).waitFor()
  await expect.poll(() => squiggles(page).count()).toBe(0)
  await openFile(page, 'voicemail.config.yaml')
  await picture(page, `team-config-${one.language}`)
  await save(page)
  expect(written()).toContain('servile-tone: off')
  expect(written()).toContain(one.allowed)
  expect(written()).toContain(one.config.trim())
})
