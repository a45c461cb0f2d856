import { type Browser, chromium, type Page } from 'playwright-core'
import type { TestContext } from 'vitest'
import { findBrowser } from './install.mjs'
import { picture } from './screen.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the Chromium of this machine, with an empty profile. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('the editor tests need Chromium on PATH, or its path in CHROMIUM')
  return chromium.launch({ executablePath, headless: true, args: flags })
}

/** How large a window is; at a `scale` of 2 everything in it is twice as large, as at 200 %. */
export type Size = Readonly<{ width: number; height: number; scale: number }>

const laptop: Size = { width: 1280, height: 800, scale: 1 }

/** A page of its own storage, of the size of a small laptop's screen. */
export async function openPage(browser: Browser, language = 'en', size = laptop): Promise<Page> {
  const { width, height, scale } = size
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: language,
  })
  // What a language pack sets before the editor starts; there is none here, so its own words stay English.
  if (language !== 'en') await context.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = '${language}'`)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  return context.newPage()
}

/** Closes every page, since one left open goes on working; after a test that failed, pictures are kept of what they showed. */
export async function leavePages(browser: Browser, test: TestContext['task']): Promise<void> {
  for (const context of browser.contexts()) {
    if (test.result?.state === 'fail') {
      const name = `failed, ${test.name.replaceAll(/[^\p{L}\d ]/gu, '')}`
      for (const [at, page] of context.pages().entries()) await picture(page, `${name} ${at + 1}`).catch(() => {})
    }
    await context.close()
  }
}
