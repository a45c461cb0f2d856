import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { choices, choose, command, listTitle, offered } from './lists.ts'
import { duration, goTo, picture, save, squiggles } from './screen.ts'
import { scripts, useSession } from './session.ts'

/** Into a script and out of it by keyboard: a new one, one pasted from a document, a text to check, and copies for a CRM. */
const session = useSession()

const languages = [
  {
    language: 'English',
    locale: 'en-US',
    theme: 'Default Light Modern',
    newScript: 'New Script…',
    questions: [
      /^New script, question 1: What should the message achieve\?$/,
      /question 2: Who listens\?$/,
      /question 3: In which country\?$/,
      /question 5: How many steps\?$/,
    ],
    made: 'Trucks turned away in Columbus',
    paste: 'Paste as Script…',
    which: 'Which lines are read aloud?',
    pasted: [
      'Call 1',
      'Note: ring after ten',
      'Rep: Priya, your Leeds dock turned away nine trucks on Friday.',
      'I’ll try you Thursday at ten.',
    ],
    script:
      '## Call 1\n\n> Note: ring after ten\n\nPriya, your Leeds dock turned away nine trucks on Friday.\nI’ll try you Thursday at ten.\n',
    copy: 'Copy for Outreach, Salesloft, HubSpot, Salesforce or as Plain Text…',
    copied: '1 step copied.',
    fields:
      '---\nlang: en\nkind: ready\n---\n\n{{first_name}}, your **Leeds** dock turned away nine trucks. [pause]\nI’ll try you Thursday.\n\n> Smile.\n',
    hubspot: '{{contact.firstname}}, your Leeds dock turned away nine trucks.\nI’ll try you Thursday.',
    blank: 'Hi [First Name], your Leeds dock turned away nine trucks.',
    refused: '“[First Name]” is still to be filled in',
    check: 'Check This Text',
    sorry:
      'Priya, sorry to bother you. Your Leeds dock turned away nine trucks on Friday. I’ll try you Thursday at ten.',
  },
  {
    language: 'Spanish',
    locale: 'es',
    theme: 'Default Dark Modern',
    newScript: 'Guion nuevo…',
    questions: [
      /^Guion nuevo, pregunta 1: ¿Qué debe lograr el mensaje\?$/,
      /pregunta 2: ¿Quién escucha\?$/,
      /pregunta 3: ¿En qué país\?$/,
      /pregunta 4: ¿Cómo se trata a quien escucha\?$/,
      /pregunta 5: ¿Cuántos pasos\?$/,
    ],
    made: 'Los viernes en Getafe',
    paste: 'Pegar como guion…',
    which: '¿Qué líneas se leen en voz alta?',
    pasted: [
      'Llamada 1',
      'Nota: llamar después de las diez',
      'Vendedora: Marta, el viernes se quedaron fuera nueve camiones en tu muelle.',
      'Vuelvo a llamar el jueves a las diez.',
    ],
    script:
      '## Llamada 1\n\n> Nota: llamar después de las diez\n\nMarta, el viernes se quedaron fuera nueve camiones en tu muelle.\nVuelvo a llamar el jueves a las diez.\n',
    copy: 'Copiar para Outreach, Salesloft, HubSpot, Salesforce o como texto sin formato…',
    copied: '1 paso copiado.',
    fields:
      '---\nidioma: es\ntipo: listo\n---\n\n{{nombre}}, el viernes se quedaron **fuera** nueve camiones. [pausa]\nVuelvo a llamar el jueves.\n\n> Sonreír.\n',
    hubspot: '{{contact.firstname}}, el viernes se quedaron fuera nueve camiones.\nVuelvo a llamar el jueves.',
    blank: 'Hola, [Nombre], el viernes se quedaron fuera nueve camiones en tu muelle.',
    refused: '«[Nombre]» sigue sin rellenar',
    check: 'Revisar este texto',
    sorry:
      'Marta, perdona la molestia. El viernes se quedaron fuera nueve camiones en tu muelle. Vuelvo a llamar el jueves a las diez.',
  },
]

test.each(languages)('in $language: a new script asks, is clean, and Tab goes through it', async (one) => {
  const folder = session().fresh(scripts, { 'workbench.colorTheme': one.theme })
  const page = await session().open(folder, 'follow-up.vm.md', one.locale)
  await duration(page)
  await command(page, one.newScript)
  for (const [at, question] of one.questions.entries()) {
    await offered(page, question)
    // The last: three steps.
    if (at === one.questions.length - 1) await page.keyboard.press('ArrowDown')
    if (at === 0) await picture(page, `new-script-question-${one.language}`)
    await page.keyboard.press('Enter')
  }
  await page.locator('.view-line', { hasText: one.made }).first().waitFor()
  await expect.poll(() => duration(page)).toMatch(/^[\d,.]+ s/)
  expect(await squiggles(page).count()).toBe(0)
  await picture(page, `new-script-${one.language}`)
  // Writing over the first place, then over the next one.
  await page.keyboard.type('Una cosa')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Otra')
  await expect.poll(() => shown(page)).toContain('Una cosa')
  await expect.poll(() => shown(page)).toContain('Otra')
})

test.each(languages)('in $language: a pasted text asks which lines are read aloud', async (one) => {
  const folder = session().fresh(scripts, { 'workbench.colorTheme': one.theme })
  const page = await session().open(folder, 'follow-up.vm.md', one.locale)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await duration(page)
  await page.evaluate((text) => navigator.clipboard.writeText(text), one.pasted.join('\n'))
  await command(page, one.paste)
  await expect.poll(() => listTitle(page)).toBe(one.which)
  expect(await choices(page)).toEqual(one.pasted.slice(1))
  await picture(page, `paste-as-script-${one.language}`)
  await page.keyboard.press('Enter')
  await page
    .locator('.view-line', { hasText: `## ${one.pasted[0]}` })
    .first()
    .waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  await expect.poll(() => clipboard(page)).toContain(one.script)
})

test.each(languages)('in $language: copied for HubSpot, but not while a blank is left', async (one) => {
  const folder = session().fresh(scripts, { 'workbench.colorTheme': one.theme })
  const path = join(folder, 'ready.vm.md')
  writeFileSync(path, one.fields)
  const page = await session().open(folder, 'ready.vm.md', one.locale)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await goTo(page, 6)
  await expect.poll(() => duration(page)).toMatch(/^[\d,.]+ s/)
  await command(page, one.copy)
  expect(await choices(page)).toContain('Salesforce (Lightning)')
  await picture(page, `copy-for-${one.language}`)
  await choose(page, /./, 'HubSpot')
  await expect.poll(() => clipboard(page)).toBe(one.hubspot)
  await page.locator('.statusbar-item', { hasText: one.copied }).first().waitFor()

  await page.keyboard.press('Control+End')
  await page.keyboard.type(`\n${one.blank}`)
  await save(page)
  await page.evaluate(() => navigator.clipboard.writeText('before'))
  await command(page, one.copy)
  await choices(page)
  await page.keyboard.press('Enter')
  await page.locator('.notification-list-item', { hasText: one.refused }).waitFor()
  await picture(page, `copy-refused-${one.language}`)
  expect(await clipboard(page)).toBe('before')
})

test.each(languages)('in $language: a plain text is checked as it stands, and left alone', async (one) => {
  const folder = session().fresh(scripts, { 'workbench.colorTheme': one.theme })
  const path = join(folder, 'notes.md')
  writeFileSync(path, `${one.sorry}\n`)
  const page = await session().open(folder, 'notes.md', one.locale)
  await command(page, one.check)
  await page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor()
  await expect.poll(() => duration(page)).toMatch(/^[\d,.]+ s/)
  await page.locator('.monaco-editor [class*="squiggly-"]').first().waitFor()
  await picture(page, `check-this-text-${one.language}`)
  expect(readFileSync(path, 'utf8')).toBe(`${one.sorry}\n`)
})

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const shown = async (page: Page) =>
  (await page.locator('.editor-instance .view-lines').first().innerText()).replace(/\u00a0/g, ' ')
