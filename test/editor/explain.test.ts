import { expect, test } from 'vitest'
import { command } from './lists.ts'
import { duration, goTo, picture } from './screen.ts'
import { scripts, useSession } from './session.ts'

/** Explain: what each sentence does and why the suggestions are made, beside the script; the parts of a message in colour. */
const session = useSession()

const languages = [
  {
    language: 'English',
    file: 'follow-up.vm.md',
    locale: 'en-US',
    theme: 'Default Light Modern',
    command: 'Explain Checks for This Script',
    tab: 'follow-up, explained',
    says: ['Second call: ', "says what the caller will do: “I'll try", 'Warning: '],
    sentence: 'Sorry to bother you.',
    line: 18,
  },
  {
    language: 'Spanish',
    file: 'seguimiento.vm.md',
    locale: 'es',
    theme: 'Default Dark Modern',
    command: 'Explicar las revisiones de este guion',
    tab: 'seguimiento, explicado',
    says: [
      'Segunda llamada: ',
      'dice qué hará quien llama: «',
      'Aviso: ',
      'dice quién llama: «Soy Ana Robles, de Grúas del Norte»',
    ],
    sentence: 'Perdone la molestia.',
    line: 19,
  },
]

test.each(languages)('in $language: each sentence with what it does, leading back to the script', async (one) => {
  const folder = session().fresh(scripts, { 'workbench.colorTheme': one.theme })
  const page = await session().open(folder, one.file, one.locale)
  await goTo(page, one.line)
  await expect.poll(() => duration(page)).toMatch(/^\d+ s/)
  await command(page, one.command)
  const view = page.locator('.editor-group-container').nth(1)
  await view.locator('.tab.active', { hasText: one.tab }).waitFor()
  // The editor wraps lines into rows.
  const text = async () => ((await view.locator('.view-lines').textContent()) ?? '').replace(/\s+/g, ' ')
  for (const words of one.says) await expect.poll(text).toContain(words)
  await picture(page, `explain-${one.language}`)
  await page.keyboard.press('Enter')
  await page.locator('.editor-group-container').nth(0).locator('.tab.active', { hasText: one.file }).waitFor()
  await expect
    .poll(() => page.locator('#status\\.editor\\.selection').textContent())
    .toContain(`(${one.sentence.length} `)
})
