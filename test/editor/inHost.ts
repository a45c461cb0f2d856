import { basename, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openPage } from './browser.ts'

/** A module in the carrier's folder whose `run()` the extension host executes. */
export const carrier = join(import.meta.dirname, 'carrier')

/** Opens the address, which names a test module, and waits for that module; throws with what it said when it failed. */
export async function runInHost(browser: Browser, address: string, module: string): Promise<string[]> {
  const page = await openPage(browser)
  const said: string[] = []
  let settle: (code: number) => void
  const exit = new Promise<number>((resolve) => {
    settle = resolve
  })
  page.once('crash', () => settle(1))
  await page.exposeFunction('codeAutomationLog', (_kind: string, args: unknown[]) => void said.push(args.join(' ')))
  await page.exposeFunction('codeAutomationExit', (code: number) => settle(code))
  try {
    await page.goto(address)
    const code = await exit
    if (code !== 0) throw new Error(`${basename(module)} failed inside the editor:\n${said.join('\n')}`)
    return said
  } finally {
    await page.context().close()
  }
}
