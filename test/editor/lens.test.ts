import { expect, test } from 'vitest'
import { picture, squiggles } from './screen.ts'
import { scripts, useSession } from './session.ts'

/** Above each step its seconds and what is to be looked at; between the sentences the running time, where it is wanted. */
const session = useSession()

const languages = [
  { language: 'English', file: 'follow-up.vm.md', locale: 'en-US', lens: /^\d+ s · 2 to look at$/, line: 18 },
  { language: 'Spanish', file: 'seguimiento.vm.md', locale: 'es', lens: /^\d+ s · 2 por mirar$/, line: 19 },
]

test.each(languages)('in $language: the line above a step leads to its first suggestion and says it', async (one) => {
  const folder = session().fresh(scripts, { 'voicemail.inlayHints': true })
  const page = await session().open(folder, one.file, one.locale)
  await squiggles(page).nth(1).waitFor()
  const lens = page.locator('.codelens-decoration a', { hasText: one.lens })
  await lens.waitFor()
  await lens.click()
  await expect.poll(() => page.locator('#status\\.editor\\.selection').textContent()).toContain(` ${one.line}, `)
  await page.locator('.monaco-hover:not(.hidden)').getByText('voicemail').first().waitFor()
  const times = page.locator('.view-lines span[class*="dyn-rule"]').filter({ hasText: /^\d+([.,]\d)?\ss$/ })
  await expect.poll(() => times.count()).toBe(5)
  await picture(page, `lens-${one.language}`)
})

test('no running time unless it is wanted', async () => {
  const page = await session().open(session().fresh(scripts), 'follow-up.vm.md')
  await squiggles(page).nth(1).waitFor()
  await page.locator('.codelens-decoration a', { hasText: languages[0]!.lens }).waitFor()
  expect(await page.locator('.view-lines', { hasText: /\d s(?!\w)/ }).count()).toBe(0)
})
