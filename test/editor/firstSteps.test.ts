import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { editorCommand } from './lists.ts'
import { looked } from './popups.ts'
import { picture } from './screen.ts'
import { languages, type Sequence, sequences } from './sequences.ts'
import { useSession } from './session.ts'

/** What a newcomer looks at: the walkthrough and the settings. */
const session = useSession()

const words = {
  English: {
    walkthrough: 'Voicemail scripts that get listened to',
    walk: ['Open a script', 'Go from suggestion to suggestion', 'Hear it before they do', 'Make it the team’s'],
    run: 'While typing',
  },
  Spanish: {
    walkthrough: 'Guiones de buzón de voz que se escuchan',
    walk: ['Abrir un guion', 'Ir de sugerencia en sugerencia', 'Oírlo antes que quien escucha', 'Ajustarlo al equipo'],
    run: 'Al escribir',
  },
}

async function openOne(one: Sequence) {
  const folder = session().fresh(sequences, { 'workbench.colorTheme': one.theme })
  const page = await session().open(folder, one.file, one.locale)
  return { page, says: words[one.language] }
}

test.each(languages)('in $language: the walkthrough, its pictures and its words', async (one) => {
  const { page, says } = await openOne(one)
  await looked(page)
  await editorCommand(page, 'Welcome: Open Walkthrough...')
  await page.keyboard.type(says.walkthrough)
  await page.locator('.quick-input-list .monaco-list-row', { hasText: says.walkthrough }).waitFor()
  await page.keyboard.press('Enter')
  const steps = page.locator('.getting-started-step')
  await expect.poll(() => steps.count()).toBe(4)
  for (const [i, title] of says.walk.entries()) {
    const step = steps.nth(i)
    await step.locator('.step-title', { hasText: title }).waitFor()
    if (i > 0) await expand(step)
    await page.locator('.getting-started-step.expanded .step-title', { hasText: title }).waitFor()
    const media = page.locator('.getting-started-media')
    await expect.poll(() => media.locator('img, iframe, .monaco-list, p, table').count()).toBeGreaterThan(0)
    await picture(page, `walkthrough-${i + 1}-${one.language}`)
  }
  // Marks of the source stand nowhere.
  expect((await page.locator('.gettingStartedContainer').textContent()) ?? '').not.toContain('`')
})

/** A picture that comes late takes the key from a step, so it is pressed again, as a person would. */
async function expand(step: Locator) {
  const expanded = step.and(step.page().locator('.expanded'))
  for (let tries = 0; tries < 5; tries++) {
    await step.press('Enter')
    const done = await expanded.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    )
    if (done) return
  }
}

test.each(languages)('in $language: the settings, most wanted first and in plain words', async (one) => {
  const { page, says } = await openOne(one)
  await looked(page)
  await editorCommand(page, 'Preferences: Open Settings (UI)')
  await page.locator('.settings-editor').waitFor()
  await page.keyboard.type('@ext:voicemail-script.voicemail-script')
  const labels = page.locator('.settings-editor .setting-item-label')
  await expect
    .poll(() => labels.allTextContents().then((all) => all.slice(0, 4)))
    .toEqual(['Enable', 'Run', 'Scope', 'Messages'])
  await page.locator('.settings-editor select, .settings-editor .monaco-select-box').first().waitFor()
  const chosen = await page
    .locator('.settings-editor select')
    .evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).selectedOptions[0]?.text ?? ''))
  expect(chosen).toContain(says.run)
  await picture(page, `settings-${one.language}`)
})
