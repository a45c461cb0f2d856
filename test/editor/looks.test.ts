import { join } from 'node:path'
import { expect, test } from 'vitest'
import { looked } from './popups.ts'
import { goTo } from './screen.ts'
import { languages, lineOf, sequences } from './sequences.ts'
import { useSession } from './session.ts'

/** The parts of a message are told apart; each thing has a name that can be read out. */
const session = useSession()

test.each(languages)(
  'in $language: the parts of a message have colours of their own, and things have names',
  async (one) => {
    const folder = session().fresh(sequences, { 'workbench.colorTheme': one.theme })
    const page = await session().open(folder, one.file, one.locale)
    await looked(page)
    const color = (words: string) =>
      page
        .locator('.view-line > span > span', { hasText: words })
        .first()
        .evaluate((each) => getComputedStyle(each).color)
    const spaced = (words: string) => words.replaceAll(' ', '\u00a0')
    // Who calls, the personal field, and what is only a courtesy.
    const [caller, field, courtesy] = [one.caller, '{{', one.servile].map(spaced)
    await expect
      .poll(async () => new Set(await Promise.all([color(caller!), color(field!), color(courtesy!)])).size)
      .toBe(3)
    await goTo(page, lineOf(join(folder, one.file), one.servile))
    const item = page.locator('.statusbar-item[id$="voicemail.duration"] a')
    await expect.poll(() => item.getAttribute('aria-label')).toMatch(/: |segundos|seconds/)
    expect(await item.getAttribute('role')).toBe('button')
    expect(await page.locator('.codelens-decoration a').first().getAttribute('role')).toBe('button')
  },
)
