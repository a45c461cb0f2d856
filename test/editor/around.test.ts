import { readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { command } from './lists.ts'
import { looked } from './popups.ts'
import { duration, openFile, picture, save, squiggles } from './screen.ts'
import { languages, type Sequence, sequences } from './sequences.ts'
import { useSession } from './session.ts'

/** What stands around a script: status, explorer, menus, preview, and the other ways to show it. */
const session = useSession()

const words = {
  English: {
    checked: ['Checked in English', 'The script details say so', '2 steps, ', 'Last checked at'],
    notChecked: ['Not checked', 'files.associations keeps it as Markdown', 'Check it'],
    check: 'Check as a Voicemail Script',
    off: ['Not checked', 'Switched off in the settings'],
    badge: /The longest step: \d+ s aloud/,
    sample: 'Open a Sample Script',
    preview: 'Open Preview',
    menu: ['What the Prospect Hears', 'Explain Checks for This Script', 'Open Preview'],
  },
  Spanish: {
    checked: ['Revisado en español', 'Lo dicen los datos del guion', '2 pasos, ', 'Última revisión a las'],
    notChecked: ['Sin revisar', 'files.associations lo deja como Markdown', 'Revisarlo'],
    check: 'Revisar como guion de buzón de voz',
    off: ['Sin revisar', 'Desactivado en los ajustes'],
    badge: /El paso más largo: \d+ s en voz alta/,
    sample: 'Abrir un guion de ejemplo',
    preview: 'Abrir vista previa',
    menu: ['Lo que oye quien escucha', 'Explicar las revisiones de este guion', 'Abrir vista previa'],
  },
}

async function openOne(one: Sequence, settings: Record<string, unknown> = {}) {
  const folder = session().fresh(sequences, { 'workbench.colorTheme': one.theme, ...settings })
  const page = await session().open(folder, one.file, one.locale)
  return { folder, page, says: words[one.language] }
}

test.each(languages)('in $language: behind the language stands what was checked and why', async (one) => {
  const { page, says } = await openOne(one)
  await looked(page)
  for (const part of says.checked) await expect.poll(() => languageStatus(page)).toContain(part)
  await picture(page, `status-${one.language}`)
  // None of it is cut off.
  const box = await page.locator('.hover-language-status').first().boundingBox()
  expect(box!.x + box!.width).toBeLessThanOrEqual(1280)
})

test.each(languages)(
  'in $language: a script that the editor keeps as Markdown says so, and a command mends it',
  async (one) => {
    const says = words[one.language]
    const folder = session().fresh(sequences, {
      'files.associations': { '*.md': 'markdown' },
      'workbench.colorTheme': one.theme,
    })
    // This editor cannot search for scripts, so the team's configuration is what starts the extension.
    writeFileSync(join(folder, 'voicemail.config.yaml'), 'pace: 150\n')
    const page = await session().open(folder, one.file, one.locale)
    for (const part of says.notChecked) await expect.poll(() => languageStatus(page)).toContain(part)
    const mend = await page.locator('.hover-language-status').getByText(says.notChecked[2]!).boundingBox()
    expect(mend!.x + mend!.width).toBeLessThanOrEqual(1280)
    await picture(page, `kept-as-Markdown-${one.language}`)
    await page.locator('.editor-instance .monaco-editor').first().click()
    await command(page, says.check)
    await squiggles(page).first().waitFor()
    const mended = readFileSync(join(folder, '.vscode', 'settings.json'), 'utf8')
    expect(JSON.parse(mended)['files.associations']).toEqual({ '*.md': 'markdown', '*.vm.md': 'voicemail-script' })
  },
)

test.each(languages)('in $language: two folders, one of them switched off; the explorer has seconds', async (one) => {
  const says = words[one.language]
  const on = session().fresh(sequences)
  const off = session().fresh(sequences, { 'voicemail.enable': false })
  const both = join(on, 'both.code-workspace')
  const settings = { 'voicemail.explorerBadge': true, 'workbench.colorTheme': one.theme }
  writeFileSync(both, JSON.stringify({ folders: [{ path: on }, { path: off }], settings }))
  const page = await openWorkspace(both, join(on, one.file), one.locale)
  await looked(page)
  await squiggles(page).first().waitFor()
  const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: one.file }).first()
  await expect.poll(() => badgeOf(page, one.file)).toMatch(/\b16\b/)
  await row.hover()
  await expect.poll(() => page.locator('.workbench-hover:visible').allTextContents().then(String)).toMatch(says.badge)
  await picture(page, `badge-${one.language}`)

  const other = await openWorkspace(both, join(off, one.file), one.locale)
  await other.locator('.tab.active', { hasText: one.file }).waitFor()
  for (const part of says.off) await expect.poll(() => languageStatus(other)).toContain(part)
  expect(await squiggles(other).count()).toBe(0)
  expect(await other.locator('.codelens-decoration a').count()).toBe(0)
  await picture(other, `switched-off-${one.language}`)
})

test.each(languages)('in $language: menus, buttons with names, the preview', async (one) => {
  const { page, says } = await openOne(one)
  await looked(page)
  await page.locator(`.editor-actions a[aria-label^="${says.menu[0]}"]`).waitFor()
  await page.keyboard.press('Shift+F10')
  const menu = page.locator('.monaco-menu')
  await menu.waitFor()
  for (const entry of says.menu) expect(await menu.getByText(entry, { exact: true }).count()).toBe(1)
  await picture(page, `context-menu-${one.language}`)
  await page.keyboard.press('Escape')
  await menu.waitFor({ state: 'hidden' })

  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: one.other }).click({ button: 'right' })
  await menu.getByText(says.preview, { exact: true }).waitFor()
  await picture(page, `explorer-menu-${one.language}`)
  await page.keyboard.press('Escape')
  await openFile(page, one.file)
  await command(page, says.preview)
  await page.locator('.tab', { hasText: `Preview ${one.file}` }).waitFor()
  const inside = page.frameLocator('iframe.webview.ready').frameLocator('iframe').locator('h2').first()
  await inside.waitFor()
  await picture(page, `preview-${one.language}`)
})

test.each(languages)('in $language: a diff, a file that cannot be written, one that is not saved yet', async (one) => {
  const { page, says } = await openOne(one, { 'files.readonlyInclude': { [`**/${one.other}`]: true } })
  await squiggles(page).first().waitFor()
  const problems = () => page.locator('.statusbar-item[id="status.problems"]').textContent()
  await expect.poll(() => page.locator('#status\\.problems').getAttribute('aria-label')).toBeTruthy()
  await page.keyboard.type('\n')
  await page.keyboard.press('Control+k')
  await page.keyboard.press('d')
  await page.locator('.monaco-diff-editor').waitFor()
  // The former version is no script of its own: what is suggested is said once.
  await page.locator('.monaco-diff-editor .editor.modified .squiggly-warning').first().waitFor()
  expect(await page.locator('.monaco-diff-editor .editor.original .squiggly-warning').count()).toBe(0)
  await expect.poll(problems).toMatch(/\b1\b/)
  await picture(page, `diff-${one.language}`)
  await page.keyboard.press('Control+w')
  await save(page)

  await openFile(page, one.other)
  await squiggles(page).first().waitFor()
  await expect.poll(() => duration(page)).not.toBe('')
  await picture(page, `read-only-${one.language}`)
  await command(page, says.sample)
  await page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor()
  await squiggles(page).first().waitFor()
  await picture(page, `untitled-${one.language}`)
})

/** Opens a workspace of several folders. A window in the browser may ask for them before it can read them, and then has none until it is reloaded. */
async function openWorkspace(workspace: string, file: string, locale: string): Promise<Page> {
  const page = await session().open(workspace, file, locale)
  const folder = page.locator('.explorer-folders-view .monaco-list-row', { hasText: basename(dirname(file)) }).first()
  await expect
    .poll(async () => {
      const shown = await folder.waitFor({ timeout: 15_000 }).then(
        () => true,
        () => false,
      )
      if (!shown) await page.reload()
      return shown
    })
    .toBe(true)
  return page
}

/** What the editor says behind the language's name. */
async function languageStatus(page: Page): Promise<string> {
  await page.mouse.move(640, 300)
  await page.locator('#status\\.languageStatus a').first().hover()
  const box = page.locator('.hover-language-status')
  await box
    .first()
    .waitFor({ timeout: 3000 })
    .catch(() => {})
  return (await box.allTextContents()).join(' ')
}

/** What stands behind a file's name in the explorer; it is drawn, and no text. */
const badgeOf = (page: Page, file: string): Promise<string> =>
  page
    .locator('.explorer-folders-view .monaco-list-row', { hasText: file })
    .first()
    .evaluate((row) =>
      [...row.querySelectorAll('*')].map((each) => getComputedStyle(each, '::after').content).join(' '),
    )
