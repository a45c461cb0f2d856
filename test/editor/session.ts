import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, type TestContext } from 'vitest'
import { root } from '../../client/prepare.mjs'
import { leavePages, openBrowser, openPage, type Size } from './browser.ts'
import { startEditor } from './host.mjs'
import { carrier, runInHost } from './inHost.ts'
import { type EditorHost, editorHost } from './install.mjs'

/** The scripts that the journeys are written for; the shipped samples have a journey of their own. */
export const scripts = join(import.meta.dirname, 'scripts')
export const samples = join(root, 'client', 'samples')

/** A real VS Code with the packaged extension in it, a browser, and folders that no other test has seen. */
type Session = Awaited<ReturnType<typeof openSession>>

/** Starts a session before the first test of a file and ends it after the last; extension hosts outlive their page. */
export function useSession(settings: Record<string, unknown> = {}, host = editorHost): () => Session {
  let session: Session | undefined
  beforeAll(async () => {
    session = await openSession(settings, host)
  })
  afterEach(({ task }) => session?.leave(task))
  afterAll(() => session?.close())
  return () => {
    if (!session) throw new Error('a session starts with the first test')
    return session
  }
}

async function openSession(settings: Record<string, unknown>, host: EditorHost) {
  const home = mkdtempSync(join(tmpdir(), 'voicemail journeys ñ-')) // a path like people have
  const editor = await startEditor({ vsix: packaged(), testing: true, settings, host })
  const browser = await openBrowser()

  /** A new copy of a folder of scripts; `settings` hold for this copy. */
  function fresh(from: string, settings: Record<string, unknown> = {}): string {
    const folder = mkdtempSync(join(home, 'scripts-'))
    cpSync(from, folder, { recursive: true })
    mkdirSync(join(folder, '.vscode'))
    writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings))
    return folder
  }

  /** A page with one file of the folder open and the caret at its start; by focus, since a window that loads slowly takes no clicks. */
  async function open(folder: string, file: string, language?: string, size?: Size): Promise<Page> {
    const page = await openPage(browser, language, size)
    await page.goto(editor.page(folder, { openFile: resolve(folder, file) }))
    await page.locator('.monaco-editor .view-line').first().waitFor()
    await page.locator('.monaco-editor').locator('.inputarea, .native-edit-context').first().focus()
    await page.locator('.monaco-editor.focused').waitFor()
    return page
  }

  /** Runs a journey of the carrier inside the extension host, with the folder open. */
  function inside(journey: string, folder: string) {
    const module = join(carrier, `${journey}.cjs`)
    return runInHost(browser, editor.page(folder, { test: { carrier, module } }), module)
  }

  const leave = (test: TestContext['task']) => leavePages(browser, test)

  async function close() {
    await browser.close()
    await editor.stop()
    rmSync(home, { recursive: true, force: true })
  }

  return { fresh, open, inside, leave, close }
}

/** The packaged extension, from the setup of this test run. */
export function packaged(): string {
  const vsix = process.env.VOICEMAIL_VSIX
  if (!vsix) throw new Error('run these tests with: npm test -- test/editor')
  return vsix
}
