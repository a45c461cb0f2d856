import type { Locator, Page } from 'playwright-core'

const offers = (page: Page) => page.locator('.suggest-widget.visible .monaco-list-row')

/** What the open list of completions offers, as a screen reader says it. */
export async function offered(page: Page): Promise<string[]> {
  await offers(page).first().waitFor()
  return offers(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''))
}

/** Asks for completions at the caret; the key is pressed again where the editor dropped the question. */
export async function completions(page: Page): Promise<string[]> {
  for (let tries = 0; tries < 5; tries++) {
    await page.keyboard.press('Control+Space')
    const opened = await appears(offers(page).first())
    if (opened) return offered(page)
  }
  throw new Error('no list of completions opened')
}

/** Closes the list and takes the line back that was typed for it. */
export async function dropLine(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await offers(page).first().waitFor({ state: 'hidden' })
  await page.keyboard.press('Control+Shift+k')
}

/** The box that says what stands under the caret or pointer. */
export const hoverBox = (page: Page): Locator => page.locator('.monaco-hover:visible').first()

/** Asks by keys what stands under the caret, and reads it. */
export async function hovered(page: Page): Promise<string> {
  const box = hoverBox(page)
  await page.keyboard.press('Escape')
  await box.waitFor({ state: 'hidden' })
  for (let tries = 0; tries < 5; tries++) {
    await page.keyboard.press('Control+k')
    await page.keyboard.press('Control+i')
    if (!(await appears(box))) continue
    const words = (await box.textContent()) ?? ''
    if (!/^Loading/.test(words)) return words
  }
  throw new Error('nothing is said about what stands under the caret')
}

/** Waits until the checker has looked at the script: above its steps stands how long they take. */
export const looked = (page: Page): Promise<void> => page.locator('.codelens-decoration :is(a, span)').first().waitFor()

const appears = (what: Locator): Promise<boolean> =>
  what.waitFor({ timeout: 10_000 }).then(
    () => true,
    () => false,
  )
